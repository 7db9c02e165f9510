import { inlineTexts } from '../model/inline-texts.ts';
import type { Check } from './check.ts';

/** A field that is one line of a page, such as an action, holds a list, a heading or several paragraphs. */
export const notInline: Check = {
  id: 'text/not-inline',
  severity: 'error',
  run(model, report) {
    for (const { markdown, body } of inlineTexts(model)) {
      if (markdown === body || !('children' in markdown.tree)) continue;
      const [first, second] = markdown.tree.children;
      if (first?.type === 'paragraph' && second === undefined) continue;
      report(markdown.locate(markdown.tree), {
        message: second ? 'This field holds more than one paragraph.' : 'This field is not a sentence to Markdown: it begins like a list, a heading or another block.',
        why: 'It stands within a line of the page, and in feeds; blocks would break both.',
        mend: second ? 'Write one paragraph, and put the rest in the body of the text.' : 'Write a sentence. Put a backslash before a leading `#`, `-`, `>` or number that you mean as it is.',
      });
    }
  },
};
