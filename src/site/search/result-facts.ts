import type { Model } from '../../core/model/model.ts';
import { isIndexed, sitePages, type SitePage } from '../../core/model/site-pages.ts';
import { strings, type Strings } from '../../i18n/index.ts';
import { advisoryOf } from '../pages.ts';
import { advisoryCard } from '../views/advisory-card.ts';

/** What a result says besides its title and its text. */
export interface ResultFacts {
  /** What it is, in a word or two. */
  readonly kind: string;
  /** Title of the advisory to which it belongs; empty where it belongs to none, or is that advisory. */
  readonly about: string;
}

/**
 * How results name the kinds of pages, and what a word on them weighs: who asks a thing wants to read what to do before
 * where it came from. What is not here is a list, or asks a question: nobody searches for that.
 */
const KINDS = {
  advisory: { name: 'advisory', weight: 1 },
  'self-check': { name: 'selfCheck', weight: 1 },
  page: { name: 'page', weight: 1 },
  visuals: { name: 'visuals', weight: 0.5 },
  sources: { name: 'sources', weight: 0.5 },
  history: { name: 'history', weight: 0.5 },
  techniques: { name: 'techniques', weight: 0.5 },
  'advisory-indicators': { name: 'indicators', weight: 0.5 },
  'indicator-kind': { name: 'indicators', weight: 0.5 },
} as const satisfies Partial<Record<SitePage['kind'], { readonly name: keyof Strings['search']['kinds']; readonly weight: number }>>;

/** The pages in whose text a reader searches, in the order of the site. */
export function searchedPages(model: Model): SitePage[] {
  return sitePages(model).filter((page) => isIndexed(page) && page.kind in KINDS);
}

/** What a result says of one of {@link searchedPages}, and what a word on it weighs. */
export function factsOf(model: Model, page: SitePage): ResultFacts & { readonly weight: number } {
  const { name, weight } = KINDS[page.kind as keyof typeof KINDS];
  const { list, search } = strings(page.language);
  const advisory = 'advisory' in page ? advisoryOf(model, page.advisory) : undefined;
  return {
    kind: [search.kinds[name], advisory?.status === 'withdrawn' && list.withdrawn].filter(Boolean).join(' · '),
    about: advisory && page.kind !== 'advisory' ? advisoryCard(model, advisory, page.language).title : '',
    weight,
  };
}
