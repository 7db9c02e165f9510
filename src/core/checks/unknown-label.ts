import { inlineTexts } from '../model/inline-texts.ts';
import { labelEntry, labelWords } from '../model/labels.ts';
import { directivesOf } from '../parse/directives.ts';
import type { Check } from './check.ts';

/** `:ui[app.key]` names a label that no registry holds, or that has no words in the language of the text. */
export const unknownLabel: Check = {
  id: 'text/unknown-label',
  severity: 'error',
  run(model, report) {
    for (const { language, markdown } of inlineTexts(model)) {
      for (const { form, name, label, place } of directivesOf(markdown)) {
        if (form !== 'inline' || name !== 'ui') continue;
        const [app = '', key = ''] = label.split('.');
        if (labelWords(model.labels, label, language) !== undefined || ['yaml', 'yml'].some((ending) => model.unreadable.has(`content/labels/${app}.${ending}`))) continue;
        report(place(), labelEntry(model.labels, label)
          ? {
            message: `The label \`${label}\` has no words in ${language}.`,
            mend: `Add \`${language}:\` to \`${key}\` in \`content/labels/${app}.yaml\`, read from the app itself.`,
          }
          : {
            message: `There is no label \`${label}\`.`,
            why: 'A reader could not find the words on the screen.',
            mend: `Add \`${key}\` to \`content/labels/${app}.yaml\`, or correct the name.`,
          });
      }
    }
  },
};
