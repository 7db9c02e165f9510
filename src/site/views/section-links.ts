import { headingId, headingsOf } from '../../core/parse/headings.ts';
import { textOf, type MarkdownText } from '../../core/parse/markdown.ts';
import type { Link } from './frame-view.ts';

/** Links to the sections of a text, by the ids that are the same in every language. */
export function sectionLinks(markdown: Pick<MarkdownText, 'tree'>): Link[] {
  const links: Link[] = [];
  for (const heading of headingsOf(markdown)) {
    const id = heading.depth === 2 ? headingId(heading) : undefined;
    if (id) links.push({ href: `#${id}`, text: textOf(heading).trim() });
  }
  return links;
}
