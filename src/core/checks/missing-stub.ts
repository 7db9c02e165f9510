import { LANGUAGES } from '../../i18n/index.ts';
import { folderOf } from '../model/origin.ts';
import type { Check } from './check.ts';

/** An advisory has neither a text nor a stub in a language of the site. */
export const missingStub: Check = {
  id: 'advisory/missing-stub',
  severity: 'error',
  run({ advisories, publisher, unreadable }, report) {
    for (const { id, languages, stubs, texts, origin } of advisories) {
      // A language that the interface does not speak has no pages: site/unknown-language says so.
      for (const language of publisher.languages.filter((known) => known in LANGUAGES)) {
        if (languages.includes(language) || texts.has(language) || stubs.has(language)) continue;
        if (['md', 'mdx'].some((ending) => unreadable.has(`${folderOf(origin)}/${language}.${ending}`))) continue;
        report(origin.locate(['languages']), {
          message: `${id} does not stand in ${language}, and nothing tells readers of /${language}/ so.`,
          why: 'They would never hear of it.',
          mend: `Write \`${language}.md\` with three fields between two lines \`---\`: \`title\`, \`slug\`, and a \`summary\` in ${language} that says what is going on and what to do. It can be translated later.`,
        });
      }
    }
  },
};
