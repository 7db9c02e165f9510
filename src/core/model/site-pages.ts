import { KINDS, LANGUAGES, type Kind } from '../../i18n/index.ts';
import { advisoriesPath, advisoryIndicatorsPath, advisoryPath, homePath, indicatorsPath, kindPath, pagePath } from './addresses.ts';
import type { Model } from './model.ts';

/** What every page has, whatever its kind. */
interface Addressed {
  readonly language: string;
  /** Address from the root of the site. */
  readonly address: string;
}

/** One page of the site in one language: its kind, its address and what it shows, by id. */
export type SitePage = Addressed & (
  | { readonly kind: 'home' | 'advisories' | 'indicators' }
  | { readonly kind: 'advisory' | 'advisory-indicators'; readonly advisory: string }
  | { readonly kind: 'indicator-kind'; readonly indicatorKind: Kind }
  | { readonly kind: 'page'; readonly page: string }
);

interface Listed {
  readonly pages: readonly SitePage[];
  /** The same page in each language, by {@link pageKey}. */
  readonly twins: ReadonlyMap<string, readonly SitePage[]>;
}

const lists = new WeakMap<Model, Listed>();

/**
 * Every page of the site but the chooser of languages and the page for an unknown address, which stand at `/` and
 * `/404.html` in all languages at once. No other place decides which pages there are: routes, sitemap and checks ask here.
 */
export function sitePages(model: Model): readonly SitePage[] {
  return listed(model).pages;
}

/** The same page in every language in which it exists, itself among them, in the publisher's order. */
export function twinsOf(model: Model, page: SitePage): readonly SitePage[] {
  return listed(model).twins.get(pageKey(page)) ?? [page];
}

function listed(model: Model): Listed {
  let found = lists.get(model);
  if (!found) {
    const pages = model.publisher.languages.filter((language) => language in LANGUAGES).flatMap((language) => [...pagesIn(model, language)]);
    lists.set(model, (found = { pages, twins: Map.groupBy(pages, pageKey) }));
  }
  return found;
}

function* pagesIn(model: Model, language: string): Generator<SitePage> {
  yield { kind: 'home', language, address: homePath(language) };
  yield { kind: 'advisories', language, address: advisoriesPath(language) };
  for (const advisory of model.advisories) {
    if (advisory.texts.has(language)) yield { kind: 'advisory', language, address: advisoryPath(advisory, language), advisory: advisory.id };
  }
  yield { kind: 'indicators', language, address: indicatorsPath(language) };
  const shown = new Set(model.advisories.flatMap(({ indicators }) => indicators.map(({ kind }) => kind)));
  for (const kind of KINDS) {
    if (shown.has(kind)) yield { kind: 'indicator-kind', language, address: kindPath(kind, language), indicatorKind: kind };
  }
  for (const advisory of model.advisories) {
    if (advisory.indicators.length > 0) yield { kind: 'advisory-indicators', language, address: advisoryIndicatorsPath(advisory, language), advisory: advisory.id };
  }
  for (const page of model.pages) {
    if (page.language === language) yield { kind: 'page', language, address: pagePath(page), page: page.id };
  }
}

function pageKey(page: SitePage): string {
  const { language: _language, address: _address, ...identity } = page;
  return Object.values(identity).join(' ');
}
