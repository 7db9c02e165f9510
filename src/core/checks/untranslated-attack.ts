import { attackFields } from '../model/attack-texts.ts';
import type { Check } from './check.ts';

/** A text of the steps of an attack lacks words in a language of its advisory, or has words in a language that is none. */
export const untranslatedAttack: Check = {
  id: 'attack/untranslated-attack',
  severity: 'error',
  run({ advisories }, report) {
    for (const { attack, id, languages, sourceLanguage } of advisories) {
      if (!attack) continue;
      const expected = new Set([sourceLanguage, ...languages]);
      for (const { path, words } of attackFields(attack)) {
        for (const language of expected) {
          if (Object.hasOwn(words, language)) continue;
          report(attack.origin.locate(path, 'key'), {
            message: `These words are missing in ${language}.`,
            why: 'The drawing in that language would have an empty place.',
            mend: `Add \`${language}:\` beside the other languages.`,
          });
        }
        for (const language of Object.keys(words)) {
          if (expected.has(language)) continue;
          report(attack.origin.locate([...path, language], 'key'), {
            message: `${id} does not stand in ${language}.`,
            why: 'Nobody would see these words.',
            mend: `Add \`${language}\` to \`languages\` in \`advisory.yaml\`, or take these words out.`,
          });
        }
      }
    }
  },
};
