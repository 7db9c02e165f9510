import { folderOf } from '../model/origin.ts';
import { editions } from '../model/publication.ts';
import type { Check } from './check.ts';

/** A language that an advisory promises has no text. */
export const missingTranslation: Check = {
  id: 'advisory/missing-translation',
  severity: 'error',
  run(model, report) {
    for (const { id, languages, stubs, texts, origin } of editions(model)) {
      const folder = folderOf(origin);
      for (const [index, language] of languages.entries()) {
        if (texts.has(language) || ['md', 'mdx'].some((ending) => model.unreadable.has(`${folder}/${language}.${ending}`))) continue;
        report(origin.locate(['languages', index]), {
          message: `${id} has no text in ${language}: ${stubs.has(language) ? `\`${language}.md\` holds a title and a summary only` : `there is no \`${language}.md\` in this folder`}.`,
          why: `Readers of /${language}/ would not find this advisory.`,
          mend: `Write \`${language}.md\` in full. Or take \`${language}\` out of \`languages\` and leave \`title\`, \`slug\` and \`summary\` in that file: then readers of /${language}/ are told where the text stands.`,
        });
      }
    }
  },
};
