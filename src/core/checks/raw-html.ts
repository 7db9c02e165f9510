import { inlineTexts } from '../model/inline-texts.ts';
import { nodesOf } from '../parse/markdown.ts';
import type { Check } from './check.ts';

/** A text holds HTML. It is never run: readers would see the tags themselves, comments too. */
export const rawHtml: Check = {
  id: 'text/raw-html',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      for (const node of nodesOf(markdown.tree)) {
        // A tag with a capital is a component: text/mdx-code speaks of it.
        if (node.type !== 'html' || /^<\/?[A-Z]/.test(node.value)) continue;
        const comment = node.value.startsWith('<!--');
        report(markdown.locate(node), {
          message: comment ? 'This is an HTML comment.' : `This is HTML: \`${node.value.split('\n', 1)[0]}\`.`,
          why: comment ? 'It is not hidden: readers would see it.' : 'It is shown as it stands here, tags and all.',
          mend: comment ? 'Take it out; notes for colleagues belong elsewhere.' : 'Use Markdown or a directive; put it in code (`` `…` ``) if readers must see it.',
        });
      }
    }
  },
};
