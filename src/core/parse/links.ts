import type { Place } from '../diagnostic.ts';
import { nodesOf, textOf, type MarkdownText, type MdastNode } from './markdown.ts';

/** An address in a Markdown text: of a link, of a picture, or of a definition such as `[ref]: https://…`. */
export interface Link {
  readonly kind: 'link' | 'picture' | 'definition';
  readonly url: string;
  place(): Place;
}

/** Every address of a text in reading order, bare addresses that the engine turns into links among them. */
export function* linksOf(markdown: MarkdownText): Generator<Link> {
  for (const node of nodesOf(markdown.tree)) {
    if (node.type === 'link' || node.type === 'definition') yield { kind: node.type, url: node.url, place: () => markdown.locate(node) };
    else if (node.type === 'image') yield { kind: 'picture', url: node.url, place: () => markdown.locate(node) };
  }
}

/** Whether a link was made from an address in the running text: the reader sees the address itself. */
export function isBareLink(node: MdastNode): boolean {
  if (node.type !== 'link') return false;
  const words = textOf(node);
  return [words, `http://${words}`, `mailto:${words}`].includes(node.url);
}
