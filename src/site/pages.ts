import { LANGUAGES, type Kind } from '../i18n/index.ts';
import { advisoriesPath, advisoryIndicatorsPath, advisoryPath, homePath, indicatorsPath, kindPath, pagePath } from '../core/model/addresses.ts';
import type { Advisory, Model, Page } from '../core/model/model.ts';
import { indicatorsByKind } from './indicators-by-kind.ts';

interface Place {
  readonly language: string;
  /** Address from the root of the site. */
  readonly address: string;
}

/** One page of the site in one language: its kind, its address and what it shows, by id. */
export type SitePage = Place & (
  | { readonly kind: 'home' | 'advisories' | 'indicators' }
  | { readonly kind: 'advisory' | 'advisory-indicators'; readonly advisory: string }
  | { readonly kind: 'indicator-kind'; readonly indicatorKind: Kind }
  | { readonly kind: 'page'; readonly page: string }
);

interface SiteMap {
  readonly pages: readonly SitePage[];
  /** The same page in each language, by {@link pageKey}. */
  readonly twins: ReadonlyMap<string, readonly SitePage[]>;
  readonly advisories: ReadonlyMap<string, Advisory>;
  readonly authored: ReadonlyMap<string, Page>;
}

const maps = new WeakMap<Model, SiteMap>();

/**
 * Every page of the site but the chooser of languages and the page for an unknown address, which stand at `/` and
 * `/404.html` in all languages at once. No other place decides which pages there are.
 */
export function sitePages(model: Model): readonly SitePage[] {
  return siteMap(model).pages;
}

/** The same page in every language in which it exists, itself among them, in the publisher's order. */
export function twinsOf(model: Model, page: SitePage): readonly SitePage[] {
  return siteMap(model).twins.get(pageKey(page)) ?? [page];
}

/** The advisory that a page shows. */
export function advisoryOf(model: Model, id: string): Advisory {
  return known(siteMap(model).advisories.get(id), id);
}

/** The authored page of an id in a language, where there is one. */
export function authoredPage(model: Model, id: string, language: string): Page | undefined {
  return siteMap(model).authored.get(`${language}/${id}`);
}

/** What Astro needs to know of a page whose address is `/{language}/{path}/`. */
export function staticPath(page: SitePage): { params: { language: string; path: string | undefined }; props: { page: SitePage } } {
  const [, language = '', ...rest] = page.address.split('/');
  return { params: { language, path: rest.filter(Boolean).join('/') || undefined }, props: { page } };
}

function siteMap(model: Model): SiteMap {
  let map = maps.get(model);
  if (!map) maps.set(model, (map = buildMap(model)));
  return map;
}

function buildMap(model: Model): SiteMap {
  const pages = model.publisher.languages.filter((language) => language in LANGUAGES).flatMap((language) => [...pagesIn(model, language)]);
  const twins = new Map<string, SitePage[]>();
  for (const page of pages) {
    const same = twins.get(pageKey(page));
    if (same) same.push(page);
    else twins.set(pageKey(page), [page]);
  }
  return {
    pages,
    twins,
    advisories: new Map(model.advisories.map((advisory) => [advisory.id, advisory])),
    authored: new Map(model.pages.map((page) => [`${page.language}/${page.id}`, page])),
  };
}

function* pagesIn(model: Model, language: string): Generator<SitePage> {
  yield { kind: 'home', language, address: homePath(language) };
  yield { kind: 'advisories', language, address: advisoriesPath(language) };
  for (const advisory of model.advisories) {
    if (advisory.texts.has(language)) yield { kind: 'advisory', language, address: advisoryPath(advisory, language), advisory: advisory.id };
  }
  yield { kind: 'indicators', language, address: indicatorsPath(language) };
  for (const kind of indicatorsByKind(model).keys()) yield { kind: 'indicator-kind', language, address: kindPath(kind, language), indicatorKind: kind };
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

function known<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`No page can show ${id}: it is not in the model.`);
  return found;
}
