import { headingId, nodesOf, textOf, type MarkdownText } from '../../core/parse/markdown.ts';
import type { Link } from './frame-view.ts';

/** Links to the sections of a text, by the ids that are the same in every language. */
export function sectionLinks(markdown: Pick<MarkdownText, 'tree'>): Link[] {
  const links: Link[] = [];
  for (const node of nodesOf(markdown.tree)) {
    if (node.type !== 'heading' || node.depth !== 2) continue;
    const id = headingId(node);
    if (id) links.push({ href: `#${id}`, text: textOf(node).trim() });
  }
  return links;
}
