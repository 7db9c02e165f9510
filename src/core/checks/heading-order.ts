import { inlineTexts } from '../model/inline-texts.ts';
import { headingsOf } from '../parse/headings.ts';
import type { Check } from './check.ts';

/** The headings of a text do not begin at the second level, or skip a level (WCAG 2.2, success criterion 1.3.1). */
export const headingOrder: Check = {
  id: 'text/heading-order',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      let above = 1;
      for (const node of headingsOf(markdown)) {
        const { depth } = node;
        if (depth === 1) {
          report(markdown.locate(node), {
            message: 'This heading has one `#`, which is the level of the title.',
            why: 'A page has one title, which comes from `title`.',
            mend: 'Write `##`.',
          });
        } else if (depth > above + 1) {
          report(markdown.locate(node), {
            message: `This heading has ${depth} signs \`#\`, while at most ${above + 1} fit here.`,
            why: 'Who listens to the page hears that a heading is missing in between.',
            mend: `Write \`${'#'.repeat(above + 1)}\`, or add the heading that it belongs under.`,
          });
        }
        above = Math.max(depth, 2);
      }
    }
  },
};
