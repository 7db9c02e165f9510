import { byCodeUnit } from '../diagnostic.ts';
import type { Check } from './check.ts';

/** Pages that every site must have: the menu and the foot of each page lead to them. */
const REQUIRED = ['about', 'feeds'];

/** A page is missing in a language of the site. */
export const missingPage: Check = {
  id: 'site/missing-page',
  severity: 'error',
  run(model, report) {
    const ids = [...new Set([...REQUIRED, ...model.pages.map(({ id }) => id)])].sort(byCodeUnit);
    for (const id of ids) {
      const required = REQUIRED.includes(id);
      for (const language of model.publisher.languages) {
        const file = `content/pages/${language}/${id}.md`;
        if (model.unreadable.has(file) || model.pages.some((page) => page.id === id && page.language === language)) continue;
        report({ file, line: 1, column: 1 }, {
          message: `The page \`${id}\` does not exist in ${language}.`,
          why: required ? 'Every page of the site links to it.' : `It exists in another language, and the link to ${language} on it would lead nowhere.`,
          mend: `Write \`${file}\`${required ? '' : ', or take the page out in every language'}.`,
        });
      }
    }
  },
};
