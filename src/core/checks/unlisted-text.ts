import type { Check } from './check.ts';

/** A text stands in a language that its advisory does not list. */
export const unlistedText: Check = {
  id: 'advisory/unlisted-text',
  severity: 'error',
  run(model, report) {
    for (const { id, languages, sourceLanguage, texts } of model.advisories) {
      for (const { language, origin } of texts.values()) {
        if (languages.includes(language) || language === sourceLanguage) continue;
        report(origin.locate(), {
          message: `This is a text in ${language}, but ${id} does not list that language.`,
          why: 'A text that is not finished could be published by accident.',
          mend: `Add \`${language}\` to \`languages\` in \`advisory.yaml\`, or keep the file elsewhere until it is ready.`,
        });
      }
    }
  },
};
