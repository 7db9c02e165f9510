import { isAfter } from '../model/time.ts';
import type { Check } from './check.ts';

/** Revisions are numbered 1, 2, 3 … and each is later than the one before. */
export const revisionOrder: Check = {
  id: 'advisory/revision-order',
  severity: 'error',
  run(model, report) {
    for (const { revisions, origin } of model.advisories) {
      for (const [index, { number, date }] of revisions.entries()) {
        const before = revisions[index - 1];
        if (number !== index + 1) {
          report(origin.locate(['revisions', index, 'number']), {
            message: `Revision ${number} stands where revision ${index + 1} is expected.`,
            why: 'A reader who kept revision 1 must be able to see what came after it.',
            mend: `Number the revisions 1, 2, 3 …, oldest first; a published revision is never taken out.`,
          });
        }
        if (before && !isAfter(date, before.date)) {
          report(origin.locate(['revisions', index, 'date']), {
            message: `Revision ${number} (${date}) is not later than revision ${before.number} (${before.date}).`,
            mend: 'Correct the date, or put the revisions in order, oldest first.',
          });
        }
      }
    }
  },
};
