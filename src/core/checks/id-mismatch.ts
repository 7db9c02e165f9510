import type { Check } from './check.ts';

/** The number of an advisory, the folders in which it stands and the year of its first revision disagree. */
export const idMismatch: Check = {
  id: 'advisory/id-mismatch',
  severity: 'error',
  run(model, report) {
    for (const { id, revisions, published, origin } of model.advisories) {
      const [yearFolder = '', folder = ''] = origin.file.split('/').slice(-3);
      const year = id.split('-')[1] as string;
      if (folder !== id) {
        report(origin.locate(['id']), {
          message: `The number is ${id}, but the folder is called \`${folder}\`.`,
          why: 'Its indicators are looked up by the number, and people look for the folder by it.',
          mend: `Rename the folder to \`${id}\`, or correct \`id\`.`,
        });
      }
      if (yearFolder !== year) {
        report(origin.locate(['id']), {
          message: `The number ${id} is of ${year}, but the advisory stands in \`${yearFolder}/\`.`,
          mend: `Move the folder to \`content/advisories/${year}/\`, or correct \`id\`.`,
        });
      }
      if (published.slice(0, 4) !== year) {
        report(origin.locate(['revisions', 0, 'date']), {
          message: `Revision ${revisions[0]?.number} is of ${published.slice(0, 4)}, but the number ${id} is of ${year}.`,
          why: 'The year in a number is that of the first publication, in UTC.',
          mend: 'Correct the date of the first revision, or give the advisory a number of that year.',
        });
      }
    }
  },
};
