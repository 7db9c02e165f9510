import { authoredObjects } from '../model/authored-objects.ts';
import { isLaterDay } from '../model/time.ts';
import type { Check } from './check.ts';

/** A revision or a STIX object is dated later than the day of the build. A draft may carry the date that it waits for. */
export const futureDate: Check = {
  id: 'advisory/future-date',
  severity: 'error',
  run(model, report) {
    const today = model.asOf.slice(0, 10);
    const isFuture = (moment: string) => isLaterDay(moment, model.asOf);
    for (const { status, revisions, origin } of model.advisories) {
      if (status === 'draft') continue;
      for (const [index, { number, date }] of revisions.entries()) {
        if (!isFuture(date)) continue;
        report(origin.locate(['revisions', index, 'date']), {
          message: `Revision ${number} is dated ${date}, which is later than today (${today}).`,
          why: 'It would be published from the future: feed readers hide such an entry or keep it on top.',
          mend: 'Correct the date, or set `status: draft` until then.',
        });
      }
    }
    for (const { object, origin, advisory } of authoredObjects(model)) {
      if (advisory?.status === 'draft' || !('modified' in object) || !isFuture(object.modified)) continue;
      report(origin.locate(['modified']), {
        message: `This ${object.type} was modified on ${object.modified}, which is later than today (${today}).`,
        why: 'Partners would ignore your next real change, for it would look older than this one.',
        mend: 'Write the moment at which you changed it, in UTC.',
      });
    }
  },
};
