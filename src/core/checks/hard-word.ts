import { adviceGroups } from '../readability/advice.ts';
import { hardWordsIn } from '../readability/hard-words.ts';
import type { Check } from './check.ts';

/** A text that tells readers what to do has a word of officials for which there is a plain one. A warning: an urgent text must not wait for it. */
export const hardWord: Check = {
  id: 'text/hard-word',
  severity: 'warning',
  run(model, report) {
    for (const { language, sentences } of adviceGroups(model)) {
      for (const sentence of sentences) {
        for (const { hard, plain } of hardWordsIn(sentence, language)) {
          report(sentence.place(), {
            message: `“${hard}” is a hard word, in “${sentence.text}”.`,
            why: 'Somebody who is frightened, or reads with difficulty, stops here.',
            mend: `Write “${plain}”, or say it in another way.`,
          });
        }
      }
    }
  },
};
