import { selfCheckFields } from '../model/self-check-texts.ts';
import type { Check } from './check.ts';
import { reportLanguages } from './report-languages.ts';

/** A text of a self-check lacks words in a language of its advisory, or has words in a language that is none. */
export const missingLanguage: Check = {
  id: 'self-check/missing-language',
  severity: 'error',
  run({ advisories }, report) {
    for (const advisory of advisories) {
      const { selfCheck } = advisory;
      if (selfCheck) reportLanguages(advisory, selfCheck.origin, selfCheckFields(selfCheck), 'A reader would come to a step without words.', report);
    }
  },
};
