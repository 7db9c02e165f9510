import { inlineTexts } from '../model/inline-texts.ts';
import { headingsOf } from '../parse/headings.ts';
import type { Check } from './check.ts';

/** A field that is one line of a page, such as an action, holds a list or several paragraphs; or help to a question holds a heading. */
export const notInline: Check = {
  id: 'text/not-inline',
  severity: 'error',
  run(model, report) {
    for (const { markdown, form } of inlineTexts(model)) {
      if (form === 'page' || !('children' in markdown.tree)) continue;
      if (form === 'blocks') {
        if (headingsOf(markdown).next().done) continue;
        report(markdown.locate(markdown.tree), {
          message: 'This help holds a heading.',
          why: 'On the page the question is the heading; a second one below it would look like a step of its own.',
          mend: 'Write a sentence in bold, or make it a question.',
        });
        continue;
      }
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
