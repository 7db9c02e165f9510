import { attackFields } from '../model/attack-texts.ts';
import type { Check } from './check.ts';
import { reportLanguages } from './report-languages.ts';

/** A text of the steps of an attack lacks words in a language of its advisory, or has words in a language that is none. */
export const untranslatedAttack: Check = {
  id: 'attack/untranslated-attack',
  severity: 'error',
  run({ advisories }, report) {
    for (const advisory of advisories) {
      const { attack } = advisory;
      if (attack) reportLanguages(advisory, attack.origin, attackFields(attack), 'The drawing in that language would have an empty place.', report);
    }
  },
};
