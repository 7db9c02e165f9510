import { inlineTexts } from '../model/inline-texts.ts';
import { directivesOf, idsIn } from '../parse/directives.ts';
import type { Check } from './check.ts';

/** `:cite[…]` names a source that the advisory does not have. */
export const unknownSource: Check = {
  id: 'advisory/unknown-source',
  severity: 'error',
  run(model, report) {
    for (const { markdown, advisory } of inlineTexts(model)) {
      const known = new Set(advisory?.sources.map(({ id }) => id));
      for (const { form, name, label, place } of directivesOf(markdown)) {
        if (form !== 'inline' || name !== 'cite') continue;
        const ids = idsIn(label);
        if (!advisory) report(place(), { message: 'A page has no sources to cite.', mend: 'Write an ordinary link: `[title](https://…)`.' });
        else if (ids.length === 0) report(place(), { message: 'This `:cite` names no source.', mend: 'Write the id between the brackets, such as `:cite[k1]`.' });
        for (const id of advisory ? ids : []) {
          if (known.has(id)) continue;
          report(place(), {
            message: `${advisory?.id} has no source \`${id}\`.`,
            why: 'A reader could not see who says so.',
            mend: `Add it to \`sources\` in \`advisory.yaml\`, or correct the id; several ids are written with a space between them.`,
          });
        }
      }
    }
  },
};
