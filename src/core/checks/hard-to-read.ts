import { adviceGroups, inWords } from '../readability/advice.ts';
import { hardestOf, readingEase, syllablesOf } from '../readability/reading-ease.ts';
import type { Check } from './check.ts';

/** From here on the formulas call a text ordinary; below it, fairly difficult. */
const EASY_ENOUGH = 60;

/** A group of texts that tell readers what to do scores low in the reading formula of its language. A warning: an urgent text must not wait for it. */
export const hardToRead: Check = {
  id: 'text/hard-to-read',
  severity: 'warning',
  run(model, report) {
    for (const group of adviceGroups(model)) {
      const score = readingEase(group.sentences, group.language);
      const hardest = hardestOf(group.sentences, group.language);
      if (score === undefined || hardest === undefined || score >= EASY_ENOUGH) continue;
      const words = hardest.words.toSorted((a, b) => syllablesOf(b, group.language) - syllablesOf(a, group.language)).slice(0, 3);
      report(hardest.place(), {
        message: `The reading score of ${inWords(group)} is ${score.toFixed(1)}, and ${EASY_ENOUGH} is asked. The hardest sentence is “${hardest.text}”`,
        why: 'Readers who are frightened, tired or not at home in the language must understand this at once.',
        mend: `Use shorter words and shorter sentences. The longest words here are ${words.map(({ text }) => `“${text.replace(/[.,;:!?]+$/, '')}”`).join(', ')}.`,
      });
    }
  },
};
