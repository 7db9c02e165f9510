import { inlineTexts } from '../model/inline-texts.ts';
import { headingId, headingsOf } from '../parse/headings.ts';
import type { Check } from './check.ts';

/** Ids that pages give to parts which they lay out themselves, around the text of an author. */
const RESERVED = /^(?:main|in-short|act-now|do-.+|changed|revision-\d+|on-this-page|engineers|(?:live|history|revoked)(?:-.+)?|help|sources?|source-.+|about-this|files|footer-.+)$/;

/** A heading has an id that the page needs for itself. */
export const reservedId: Check = {
  id: 'text/reserved-id',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      for (const node of headingsOf(markdown)) {
        const id = headingId(node);
        if (id === undefined || !RESERVED.test(id)) continue;
        report(markdown.locate(node), {
          message: `The id \`${id}\` belongs to a part that the page lays out itself.`,
          why: 'Two parts of the page would have the same id, and a link would lead to the wrong one.',
          mend: 'Choose another id, the same one in every language.',
        });
      }
    }
  },
};
