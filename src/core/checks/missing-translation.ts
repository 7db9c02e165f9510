import type { Check } from './check.ts';

/** A language that an advisory promises has no text. */
export const missingTranslation: Check = {
  id: 'advisory/missing-translation',
  severity: 'error',
  run(model, report) {
    for (const { id, languages, texts, origin } of model.advisories) {
      const folder = origin.file.slice(0, origin.file.lastIndexOf('/'));
      for (const [index, language] of languages.entries()) {
        if (texts.has(language) || ['md', 'mdx'].some((ending) => model.unreadable.has(`${folder}/${language}.${ending}`))) continue;
        report(origin.locate(['languages', index]), {
          message: `${id} has no text in ${language}: there is no \`${language}.md\` in this folder.`,
          why: `Readers of /${language}/ would not find this advisory.`,
          mend: `Write \`${language}.md\`, or take \`${language}\` out of \`languages\`.`,
        });
      }
    }
  },
};
