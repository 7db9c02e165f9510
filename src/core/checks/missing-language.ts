import { selfCheckFields } from '../model/self-check-texts.ts';
import type { Check } from './check.ts';

/** A text of a self-check lacks words in a language of its advisory, or has words in a language that is none. */
export const missingLanguage: Check = {
  id: 'self-check/missing-language',
  severity: 'error',
  run({ advisories }, report) {
    for (const { id, languages, selfCheck, sourceLanguage } of advisories) {
      if (!selfCheck) continue;
      const expected = new Set([sourceLanguage, ...languages]);
      for (const { path, words } of selfCheckFields(selfCheck)) {
        for (const language of expected) {
          if (Object.hasOwn(words, language)) continue;
          report(selfCheck.origin.locate(path, 'key'), {
            message: `These words are missing in ${language}.`,
            why: 'A reader would come to a step without words.',
            mend: `Add \`${language}:\` beside the other languages.`,
          });
        }
        for (const language of Object.keys(words)) {
          if (expected.has(language)) continue;
          report(selfCheck.origin.locate([...path, language], 'key'), {
            message: `${id} does not stand in ${language}.`,
            why: 'Nobody would see these words.',
            mend: `Add \`${language}\` to \`languages\` in \`advisory.yaml\`, or take these words out.`,
          });
        }
      }
    }
  },
};
