import { isPlainColon } from '../parse/directives.ts';
import { childrenOf, parseMarkdown, textOf, type MdastNode } from '../parse/markdown.ts';
import { labelWords } from './labels.ts';
import type { RenderContext } from './render-markdown.ts';

/** The words of a line of Markdown without marks or citations, for feeds and titles that take plain text. */
export function plainText(source: string, context: RenderContext): string {
  return plainWords(parseMarkdown('', source).tree, context);
}

/** The same for a part of a text that has been parsed already. */
export function plainWords(node: MdastNode, context: RenderContext): string {
  return words(node, context).replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim();
}

function words(node: MdastNode, context: RenderContext): string {
  if (node.type === 'textDirective') {
    const label = textOf(node);
    if (isPlainColon(node)) return `:${node.name}`;
    if (node.name === 'cite') return '';
    if (node.name === 'ui') return labelWords(context.model.labels, label, context.language, node.attributes?.['fill']) ?? label;
  }
  const children = childrenOf(node);
  return children.length > 0 ? children.map((child) => words(child, context)).join('') : textOf(node);
}
