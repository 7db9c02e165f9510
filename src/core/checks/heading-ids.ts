import { inlineTexts } from '../model/inline-texts.ts';
import { headingAttributes, headingId, headingsOf } from '../parse/headings.ts';
import { textOf } from '../parse/markdown.ts';
import type { Check } from './check.ts';

/** A heading has no id, or one that another heading of the same text has. */
export const headingIds: Check = {
  id: 'text/heading-ids',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      const seen = new Set<string>();
      for (const node of headingsOf(markdown)) {
        const id = headingId(node);
        if (Object.keys(headingAttributes(node)).some((name) => name !== 'id')) {
          report(markdown.locate(node), {
            message: `The heading “${textOf(node)}” has more than an id between its braces.`,
            why: 'It would be left out: what could change the page or run code is not taken from a text.',
            mend: 'Leave the id alone between the braces, such as `{#check}`.',
          });
        }
        if (id === undefined) {
          report(markdown.locate(node), {
            message: `The heading “${textOf(node)}” has no id.`,
            why: 'Links to it would break as soon as its words change, and differ per language.',
            mend: 'Write a short id behind it, such as `{#check}`, and the same one in every language.',
          });
        } else if (seen.has(id)) {
          report(markdown.locate(node), {
            message: `The id \`${id}\` stands on an earlier heading too.`,
            why: 'A link would lead to the first of the two.',
            mend: 'Choose another id for one of them, in every language.',
          });
        } else seen.add(id);
      }
    }
  },
};
