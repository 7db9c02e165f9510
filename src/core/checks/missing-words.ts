import { editions } from '../model/publication.ts';
import type { Check } from './check.ts';

/** A text has no words for an action or a revision of its advisory. */
export const missingWords: Check = {
  id: 'advisory/missing-words',
  severity: 'error',
  run(model, report) {
    for (const { actions, revisions, texts } of editions(model)) {
      for (const text of texts.values()) {
        for (const action of actions) {
          if (Object.hasOwn(text.actions, action)) continue;
          report(text.origin.locate(['actions'], 'key'), {
            message: `The action \`${action}\` has no words in ${text.language}.`,
            why: 'A reader would not learn what to do.',
            mend: `Add \`${action}: { do: "…", why: "…" }\` under \`actions\`.`,
          });
        }
        for (const { number } of revisions) {
          if (Object.hasOwn(text.revisions, String(number))) continue;
          report(text.origin.locate(['revisions'], 'key'), {
            message: `Revision ${number} has no words in ${text.language}.`,
            why: 'A reader who comes back would not see what changed.',
            mend: `Add \`${number}:\` under \`revisions\`, with what changed and why.`,
          });
        }
      }
    }
  },
};
