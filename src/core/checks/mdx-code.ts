import { inlineTexts } from '../model/inline-texts.ts';
import { nodesOf, textOf, type MdastNode } from '../parse/markdown.ts';
import type { Check } from './check.ts';

const IMPORT = /^import\s(?:.+\sfrom\s)?['"]/;
const EXPORT = /^export\s+(?:default|const|let|var|function|class|async|\*|\{)/;
const EXPRESSION = /^\{[^#][\s\S]*\}$/;
const COMPONENT = /^<\/?[A-Z]/;

/** A text is MDX, or holds lines that only MDX would understand. */
export const mdxCode: Check = {
  id: 'text/mdx-code',
  severity: 'error',
  run(model, report) {
    for (const { texts, stubs } of model.advisories) {
      for (const { origin } of [...texts.values(), ...stubs.values()]) {
        if (!origin.file.endsWith('.mdx')) continue;
        report({ file: origin.file, line: 1, column: 1 }, {
          message: 'This text is an MDX file.',
          why: 'MDX is a program: it would run while the site is built, and feeds could not show what it makes.',
          mend: `Call it \`${origin.file.slice(origin.file.lastIndexOf('/') + 1, -1)}\` and write directives such as \`:::note[Title]\` where you want more than Markdown has.`,
        });
      }
    }
    for (const { markdown } of inlineTexts(model)) {
      for (const node of nodesOf(markdown.tree)) {
        const what = codeIn(node);
        if (what) {
          report(markdown.locate(node), {
            message: `This is ${what}, which a text cannot hold.`,
            why: 'A reader would see it as it stands here.',
            mend: 'Take it out; put it in a code block if readers must see it.',
          });
        }
      }
    }
  },
};

function codeIn(node: MdastNode): string | undefined {
  if (node.type === 'html') return COMPONENT.test(node.value) ? 'a component' : undefined;
  if (node.type !== 'paragraph') return undefined;
  const words = textOf(node).trim();
  if (IMPORT.test(words)) return 'an `import`';
  if (EXPORT.test(words)) return 'an `export`';
  return EXPRESSION.test(words) ? 'an expression' : undefined;
}
