import { newestNumber } from '../model/publication.ts';
import type { Check } from './check.ts';

/** A folder keeps a revision that is not an earlier one: the newest, or one that the advisory does not have. */
export const unexpectedRevision: Check = {
  id: 'advisory/unexpected-revision',
  severity: 'error',
  run(model, report) {
    for (const advisory of model.advisories) {
      const newest = newestNumber(advisory);
      for (const { number, origin } of advisory.past) {
        if (number < newest) continue;
        report(origin.locate(), {
          message: number === newest
            ? `Revision ${number} is the newest one of ${advisory.id}, and yet \`revisions/${number}/\` keeps it.`
            : `${advisory.id} has no revision ${number}.`,
          why: 'The newest revision is the folder of the advisory itself: of two texts only one can be shown at its address.',
          mend: `Add revision ${number + 1} to \`revisions\` in \`advisory.yaml\` if you are writing it, or take the folder \`revisions/${number}/\` away.`,
        });
      }
    }
  },
};
