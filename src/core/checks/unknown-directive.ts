import { AUDIENCES } from '../../i18n/names.ts';
import { inlineTexts } from '../model/inline-texts.ts';
import { BLOCK_DIRECTIVES, directivesOf, INLINE_DIRECTIVES, LEAF_DIRECTIVES, type Directive } from '../parse/directives.ts';
import { nodesOf, type MarkdownText, type MdastNode } from '../parse/markdown.ts';
import type { Check } from './check.ts';

const INLINE: readonly string[] = INLINE_DIRECTIVES;
const LEAF: readonly string[] = LEAF_DIRECTIVES;
const BLOCK: readonly string[] = BLOCK_DIRECTIVES;

/** A directive has a name, a form or a reader that no page knows. */
export const unknownDirective: Check = {
  id: 'text/unknown-directive',
  severity: 'error',
  run(model, report) {
    for (const { markdown } of inlineTexts(model)) {
      for (const directive of directivesOf(markdown)) {
        const problem = judge(directive);
        if (problem) report(directive.place(), problem);
      }
      for (const node of nodesOf(markdown.tree)) {
        const fault = faultOfBlock(node, markdown);
        if (fault) {
          report(markdown.locate(node), {
            message: fault,
            why: 'Readers would miss words, or see colons.',
            mend: 'Open with `:::note[Title]` on a line of its own, the title between brackets, and close with a line `:::`.',
          });
        }
      }
    }
  },
};

/** What is wrong with the lines that open and close a block; the engine itself drops words in silence here. */
function faultOfBlock(node: MdastNode, { source }: MarkdownText): string | undefined {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'paragraph') return /^:{3,}/.test(written) ? 'These colons open and close no block.' : undefined;
  if (node.type !== 'containerDirective') return undefined;
  if (!/^:{3,}[\w-]+(?:\[.*\])?(?:\{.*\})?[ \t]*$/m.test(written.split('\n', 1)[0] as string)) return 'The first line of this block holds words that nobody would see.';
  return /\n[ \t>]*:{3,}[ \t]*$/.test(written) ? undefined : 'This block is not closed: it takes in all that follows.';
}

function judge({ form, name, attributes }: Directive): { message: string; why?: string; mend: string } | undefined {
  if (BLOCK.includes(name) && form !== 'block') {
    return {
      message: `\`${name}\` is a block.`,
      mend: `Write \`:::${name}\` on a line of its own, the text below it, and \`:::\` to close it.`,
    };
  }
  if (INLINE.includes(name) && form !== 'inline') return { message: `\`${name}\` stands within a sentence.`, mend: `Write \`:${name}[…]\` with one colon.` };
  if (LEAF.includes(name) && form !== 'leaf') return { message: `\`${name}\` stands on a line of its own.`, mend: `Write \`::${name}[…]\` with two colons.` };
  if (![...BLOCK, ...LEAF, ...INLINE].includes(name)) {
    return {
      message: `There is no directive \`${name}\`.`,
      why: 'What it holds would be lost or shown wrongly.',
      mend: `Within a sentence: ${INLINE.map((known) => `\`:${known}[…]\``).join(', ')}; on a line of its own: ${LEAF.map((known) => `\`::${known}[…]\``).join(', ')}; as a block: ${BLOCK.map((known) => `\`:::${known}\``).join(', ')}. An ordinary colon before a letter is written \`\\:\`.`,
    };
  }
  const audience = attributes['for'];
  if (name !== 'reader' || (AUDIENCES as readonly string[]).includes(audience ?? '')) return undefined;
  return {
    message: audience ? `There is no kind of reader \`${audience}\`.` : 'This block does not say for which kind of reader it is.',
    mend: `Write \`:::reader{for=journalist}\`; the kinds are ${AUDIENCES.map((known) => `\`${known}\``).join(', ')}.`,
  };
}
