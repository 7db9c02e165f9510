import { folderOf } from '../model/origin.ts';
import { newestNumber } from '../model/publication.ts';
import type { Check } from './check.ts';

/** What was published as an earlier revision of an advisory stands in no folder. */
export const missingRevision: Check = {
  id: 'advisory/missing-revision',
  severity: 'warning',
  run(model, report) {
    for (const advisory of model.advisories) {
      if (advisory.status === 'draft') continue;
      const folder = folderOf(advisory.origin);
      for (const [index, { number }] of advisory.revisions.entries()) {
        const isKept = advisory.past.some((edition) => edition.number === number);
        const isBroken = ['yaml', 'yml'].some((ending) => model.unreadable.has(`${folder}/revisions/${number}/advisory.${ending}`));
        if (number >= newestNumber(advisory) || isKept || isBroken) continue;
        report(advisory.origin.locate(['revisions', index, 'number']), {
          message: `Revision ${number} of ${advisory.id} was published, but \`revisions/${number}/\` does not keep it.`,
          why: 'Readers cannot look up what it said, and a link to it leads nowhere.',
          mend: `Put the files of then into \`${folder}/revisions/${number}/\`; \`npm run revise\` does so before the next revision.`,
        });
      }
    }
  },
};
