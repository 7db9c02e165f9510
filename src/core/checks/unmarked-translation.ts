import { translationLine } from '../model/staleness.ts';
import type { Check } from './check.ts';

/** A text does not say rightly of which text it is the translation. */
export const unmarkedTranslation: Check = {
  id: 'advisory/unmarked-translation',
  severity: 'error',
  run(model, report) {
    for (const { sourceLanguage, languages, texts } of model.advisories) {
      if (!languages.includes(sourceLanguage)) continue;
      const source = texts.get(sourceLanguage);
      for (const { language, translation, origin } of texts.values()) {
        if (language === sourceLanguage) {
          if (translation) {
            report(origin.locate(['translation'], 'key'), {
              message: `This is the source text (${sourceLanguage}), yet it says that it is a translation.`,
              mend: 'Take `translation` out, or correct `sourceLanguage` in `advisory.yaml`.',
            });
          }
        } else if (!translation) {
          report(origin.locate(), {
            message: `This text does not say which ${sourceLanguage} text it translates.`,
            why: 'Nobody would notice when the source changes and this text does not.',
            mend: `Add \`${source ? translationLine(source) : `translation: { of: ${sourceLanguage}, hash: "sha256-0" }`}\` once the two say the same.`,
          });
        } else if (translation.of !== sourceLanguage) {
          report(origin.locate(['translation', 'of']), {
            message: `This text says that it translates the ${translation.of} text, but the source is ${sourceLanguage}.`,
            mend: `Write \`of: ${sourceLanguage}\`, and compare the two texts.`,
          });
        }
      }
    }
  },
};
