import type { Model, Page } from '../../core/model/model.ts';
import { feedRows, type FeedRow } from './feed-rows.ts';
import { proofsView, type ProofsView } from './proofs-view.ts';
import { proseHtml } from './prose.ts';
import { sectionLinks } from './section-links.ts';

export type PageView = ReturnType<typeof pageView>;

/** An authored page; the one about feeds carries the table of feeds below its text, and the one on tests what they prove. */
export function pageView(model: Model, page: Page) {
  const feeds: readonly FeedRow[] = page.id === 'feeds' ? feedRows(model, page.language) : [];
  const proofs: ProofsView | undefined = page.id === 'tests' ? proofsView(page.language) : undefined;
  return {
    language: page.language,
    title: page.title,
    summary: page.summary,
    body: proseHtml(page.body, { model, language: page.language }),
    onThisPage: sectionLinks(page.body),
    feeds,
    proofs,
  };
}
