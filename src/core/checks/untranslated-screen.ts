import { screenFields } from '../model/screen-texts.ts';
import type { Check } from './check.ts';

/** A text of a screen lacks words in a language in which its alternative text stands, or has words in another one. */
export const untranslatedScreen: Check = {
  id: 'screens/untranslated-screen',
  severity: 'error',
  run({ screens }, report) {
    for (const screen of screens.values()) {
      for (const { path, words } of screenFields(screen)) {
        if (typeof words === 'string') continue;
        for (const language of Object.keys(screen.alt)) {
          if (Object.hasOwn(words, language)) continue;
          report(screen.origin.locate(path, 'key'), {
            message: `These words are missing in ${language}.`,
            why: 'The picture in that language would have an empty place.',
            mend: `Add \`${language}:\` beside the other languages. Words that are the same in every language need no language: \`text: Windows\`.`,
          });
        }
        for (const language of Object.keys(words)) {
          if (Object.hasOwn(screen.alt, language)) continue;
          report(screen.origin.locate([...path, language], 'key'), {
            message: `There is no alternative text in ${language}.`,
            why: 'Nobody would see these words: a picture stands in the languages of its alternative text.',
            mend: `Add \`${language}:\` under \`alt\`, or take these words out.`,
          });
        }
      }
    }
  },
};
