import { headingId, headingsOf } from '../parse/headings.ts';
import type { MarkdownText } from '../parse/markdown.ts';
import type { Advisory, AdvisoryText, Edition, Model, SelfCheck } from './model.ts';
import { editionAt, withoutDrafts } from './publication.ts';
import { stepAnchor, stepsOf } from './self-check-steps.ts';
import { sitePages, type SitePage } from './site-pages.ts';

/**
 * Every page of the site by its path, with the ids to which a link on that page may lead; `undefined` for pages that
 * are laid out from data alone. Drafts have no page.
 */
export function sitePaths(model: Model): Map<string, ReadonlySet<string> | undefined> {
  const published = withoutDrafts(model);
  return new Map([['/', undefined], ...sitePages(published).map((page) => [page.address, anchorsOf(page, published)] as const)]);
}

function anchorsOf(page: SitePage, { advisories, pages }: Model): ReadonlySet<string> | undefined {
  if (page.kind === 'advisory') {
    const advisory = advisories.find(({ id }) => id === page.advisory) as Advisory;
    return anchors((advisory.texts.get(page.language) as AdvisoryText).body);
  }
  if (page.kind === 'revision') {
    const edition = editionAt(advisories.find(({ id }) => id === page.advisory) as Advisory, page.revision) as Edition;
    return advisoryAnchors(edition, (edition.texts.get(page.language) as AdvisoryText).body);
  }
  if (page.kind === 'sources') {
    return new Set(advisories.find(({ id }) => id === page.advisory)?.sources.map(({ id }) => `source-${id}`));
  }
  if (page.kind === 'self-check') {
    const selfCheck = advisories.find(({ id }) => id === page.advisory)?.selfCheck as SelfCheck;
    return new Set(stepsOf(selfCheck).map(stepAnchor));
  }
  const authored = page.kind === 'page' && pages.find(({ id, language }) => id === page.page && language === page.language);
  return authored ? anchors(authored.body) : undefined;
}

/** Ids of the headings of a text. */
export function anchors(body: MarkdownText): Set<string> {
  return new Set([...headingsOf(body)].flatMap((heading) => headingId(heading) ?? []));
}

/** Ids on the page of an advisory: of its headings, and of each source as `:cite` links to it. */
export function advisoryAnchors({ sources }: Pick<Advisory, 'sources'>, body: MarkdownText): Set<string> {
  return new Set([...anchors(body), ...sources.map(({ id }) => `source-${id}`)]);
}
