import { adviceGroups, inWords } from '../readability/advice.ts';
import { meanLength } from '../readability/reading-ease.ts';
import type { Check } from './check.ts';

/** More words than this, and a reader has lost the beginning at the end. */
const LONGEST = 25;
/** Words per sentence on average, within one group of texts. */
const MEAN = 14;

/** A text that tells readers what to do has a sentence that is too long, or long sentences throughout. A warning: an urgent text must not wait for it. */
export const longSentence: Check = {
  id: 'text/long-sentence',
  severity: 'warning',
  run(model, report) {
    for (const group of adviceGroups(model)) {
      const longestFirst = group.sentences.toSorted((a, b) => b.words.length - a.words.length);
      const tooLong = longestFirst.filter(({ words }) => words.length > LONGEST);
      for (const { place, text, words } of tooLong) {
        report(place(), {
          message: `This sentence has ${words.length} words, more than ${LONGEST}: “${text}”`,
          why: 'Whoever reads in a hurry, or on a small screen, loses the thread.',
          mend: 'Make two sentences of it, or three.',
        });
      }
      const mean = meanLength(group.sentences);
      const [longest] = longestFirst;
      if (!longest || tooLong.length > 0 || mean <= MEAN) continue;
      report(longest.place(), {
        message: `The sentences of ${inWords(group)} have ${mean.toFixed(1)} words on average, more than ${MEAN}. The longest has ${longest.words.length}: “${longest.text}”`,
        why: 'Long sentences one after the other tire a reader before the point is reached.',
        mend: 'Split the longest sentences: one thought each.',
      });
    }
  },
};
