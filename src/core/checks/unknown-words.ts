import { editions } from '../model/publication.ts';
import type { Check } from './check.ts';

/** A text has words for an action or a revision that its advisory does not have. */
export const unknownWords: Check = {
  id: 'advisory/unknown-words',
  severity: 'error',
  run(model, report) {
    for (const { id, actions, revisions, texts } of editions(model)) {
      const numbers = revisions.map(({ number }) => String(number));
      for (const text of texts.values()) {
        for (const action of Object.keys(text.actions)) {
          if (actions.includes(action)) continue;
          report(text.origin.locate(['actions', action], 'key'), {
            message: `${id} has no action \`${action}\`.`,
            why: 'Nobody would see these words.',
            mend: `Its actions are ${actions.map((name) => `\`${name}\``).join(', ')}: correct the name, or add it to \`actions\` in \`advisory.yaml\`.`,
          });
        }
        for (const number of Object.keys(text.revisions)) {
          if (numbers.includes(number)) continue;
          report(text.origin.locate(['revisions', number], 'key'), {
            message: `${id} has no revision ${number}.`,
            why: 'Nobody would see these words.',
            mend: 'Add the revision with its date to `advisory.yaml`, or take these words out.',
          });
        }
      }
    }
  },
};
