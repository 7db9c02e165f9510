import { inlineTexts } from '../model/inline-texts.ts';
import { directivesOf, idsIn } from '../parse/directives.ts';
import type { Check } from './check.ts';

/** `::screen[…]` names a screen that the site does not have, or that has no words in the language of the text. */
export const unknownScreen: Check = {
  id: 'text/unknown-screen',
  severity: 'error',
  run(model, report) {
    for (const { language, markdown } of inlineTexts(model)) {
      for (const { form, name, label, place } of directivesOf(markdown)) {
        if (form !== 'leaf' || name !== 'screen') continue;
        const names = idsIn(label);
        if (names.length === 0) report(place(), { message: 'This `::screen` names no screen.', mend: 'Write the name between the brackets, such as `::screen[linked-devices]`.' });
        for (const screen of names) {
          const found = model.screens.get(screen);
          const file = `content/screens/${screen}.yaml`;
          if (['yaml', 'yml'].some((ending) => model.unreadable.has(`content/screens/${screen}.${ending}`))) continue;
          if (!found) {
            report(place(), {
              message: `There is no screen \`${screen}\`.`,
              why: 'A reader would miss the picture.',
              mend: `Write \`${file}\`, or correct the name; several names are written with a space between them.`,
            });
          } else if (!Object.hasOwn(found.alt, language)) {
            report(place(), {
              message: `The screen \`${screen}\` has no words in ${language}.`,
              why: 'A reader would see a picture in another language, or none.',
              mend: `Add \`${language}:\` to each text in \`${file}\`.`,
            });
          }
        }
      }
    }
  },
};
