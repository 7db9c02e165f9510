import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import type { Place } from '../diagnostic.ts';

/** The Markdown that authors write: CommonMark, GFM tables, `{#id}` on headings, and directives. */
export const MARKDOWN: Features = { directive: true, frontmatter: false, headingAttributes: true, smartPunctuation: false, gfm: { footnotes: false } };

export type { MdastNode };

/** A Markdown text with its syntax tree, and the way back from each node to the author's file. */
export interface MarkdownText {
  readonly file: string;
  readonly source: string;
  readonly tree: MdastNode;
  /** The place where a node begins. */
  locate(node: MdastNode): Place;
  /** The place of a character of `source`. */
  at(offset: number): Place;
}

/** Parses Markdown; `firstLine` is the line of the file on which `source` begins. Every text is valid Markdown. */
export function parseMarkdown(file: string, source: string, firstLine = 1): MarkdownText {
  const at = (offset: number): Place => {
    const before = source.slice(0, offset);
    return { file, line: before.split('\n').length + firstLine - 1, column: offset - before.lastIndexOf('\n') };
  };
  return {
    file,
    source,
    tree: markdownToMdast(source, { features: MARKDOWN }),
    at,
    // By offset: the engine counts columns in code points, YAML and editors in UTF-16 code units.
    locate: (node) => at(node.position?.start.offset ?? 0),
  };
}

/** All nodes of a tree in reading order, the tree itself first. */
export function* nodesOf(tree: MdastNode): Generator<MdastNode> {
  yield tree;
  for (const child of childrenOf(tree)) yield* nodesOf(child);
}

/** The nodes right below a node. */
export function childrenOf(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** The words of a node without marks, as a reader hears them. */
export function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(textOf).join('');
}
