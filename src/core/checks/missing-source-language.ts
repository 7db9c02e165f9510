import type { Check } from './check.ts';

/** The language in which an advisory was written first is not among its languages. */
export const missingSourceLanguage: Check = {
  id: 'advisory/missing-source-language',
  severity: 'error',
  run(model, report) {
    for (const { sourceLanguage, languages, origin } of model.advisories) {
      if (languages.includes(sourceLanguage)) continue;
      report(origin.locate(['sourceLanguage']), {
        message: `The source language ${sourceLanguage} is not among \`languages\`.`,
        why: 'Translations could not be compared with the text that they translate.',
        mend: `Add \`${sourceLanguage}\` to \`languages\`, or correct \`sourceLanguage\`.`,
      });
    }
  },
};
