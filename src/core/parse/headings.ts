import { nodesOf, type MarkdownText, type MdastNode } from './markdown.ts';

type Heading = Extract<MdastNode, { type: 'heading' }>;

/** Every heading of a text in reading order. */
export function* headingsOf({ tree }: Pick<MarkdownText, 'tree'>): Generator<Heading> {
  for (const node of nodesOf(tree)) if (node.type === 'heading') yield node;
}

/** The id that the author gave a heading with `{#id}`. */
export function headingId(heading: MdastNode): string | undefined {
  const { id } = headingAttributes(heading);
  return typeof id === 'string' ? id : undefined;
}

/** All that the author wrote between the braces of a heading. */
export function headingAttributes(heading: MdastNode): { readonly id?: unknown } {
  return (heading as { data?: { hProperties?: object } }).data?.hProperties ?? {};
}
