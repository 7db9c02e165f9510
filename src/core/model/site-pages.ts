import { KINDS, LANGUAGES, type Kind } from '../../i18n/index.ts';
import { advisoriesPath, advisoryIndicatorsPath, advisoryPath, differencePath, historyPath, homePath, indicatorsPath, kindPath, lookUpPath, pagePath, revisionPath, searchPath, selfCheckPath, sourcesPath, techniquesPath, visualsPath } from './addresses.ts';
import { hasLookUp } from './look-up-values.ts';
import type { Advisory, Model } from './model.ts';
import { editionAt } from './publication.ts';
import { relationsOf } from './relations.ts';
import { techniques } from './techniques.ts';

/** What every page has, whatever its kind. */
interface Addressed {
  readonly language: string;
  /** Address from the root of the site. */
  readonly address: string;
}

/** One page of the site in one language: its kind, its address and what it shows, by id. */
export type SitePage = Addressed & (
  | { readonly kind: 'home' | 'advisories' | 'indicators' | 'look-up' | 'search' | 'techniques' }
  | { readonly kind: 'advisory' | 'stub' | 'self-check' | 'sources' | 'visuals' | 'advisory-indicators'; readonly advisory: string }
  | { readonly kind: 'history'; readonly advisory: string }
  /** One revision as it was published, or what it changed in the one before it. */
  | { readonly kind: 'revision' | 'difference'; readonly advisory: string; readonly revision: number }
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

/** The same page in every language in which it exists, itself among them, in the publisher's order. A stub is the twin of its advisory. */
export function twinsOf(model: Model, page: SitePage): readonly SitePage[] {
  return listed(model).twins.get(pageKey(page)) ?? [page];
}

/**
 * Whether search engines may list a page. A stub says nothing that the advisory in its own language does not; who searches
 * must find what holds now, not an earlier revision.
 */
export function isIndexed({ kind }: SitePage): boolean {
  return kind !== 'stub' && kind !== 'revision' && kind !== 'difference';
}

/** The same page in every language in which it stands in full, as search engines are told; empty where there is but one. */
export function alternatesOf(model: Model, page: SitePage): readonly SitePage[] {
  const twins = isIndexed(page) ? twinsOf(model, page).filter(isIndexed) : [];
  return twins.length > 1 ? twins : [];
}

/** Where readers of a page go in each other language: the same page, else its advisory, or what is said of that there. */
export function translationsOf(model: Model, page: SitePage): readonly SitePage[] {
  const { language, address } = page;
  const advisory = 'advisory' in page ? twinsOf(model, { kind: 'advisory', language, address, advisory: page.advisory }) : [];
  const found = [...twinsOf(model, page), ...advisory];
  return model.publisher.languages.flatMap((other) => (other === language ? [] : found.find((twin) => twin.language === other) ?? []));
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
    if (advisory.stubs.has(language)) yield { kind: 'stub', language, address: advisoryPath(advisory, language), advisory: advisory.id };
    yield* pagesOfRevisions(advisory, language);
    if (!advisory.texts.has(language)) continue;
    yield { kind: 'advisory', language, address: advisoryPath(advisory, language), advisory: advisory.id };
    yield { kind: 'sources', language, address: sourcesPath(advisory, language), advisory: advisory.id };
    if (advisory.selfCheck) yield { kind: 'self-check', language, address: selfCheckPath(advisory, language), advisory: advisory.id };
    if (hasVisuals(advisory)) yield { kind: 'visuals', language, address: visualsPath(advisory, language), advisory: advisory.id };
  }
  yield { kind: 'indicators', language, address: indicatorsPath(language) };
  const shown = new Set(model.advisories.flatMap(({ indicators }) => indicators.map(({ kind }) => kind)));
  for (const kind of KINDS) {
    if (shown.has(kind)) yield { kind: 'indicator-kind', language, address: kindPath(kind, language), indicatorKind: kind };
  }
  for (const advisory of model.advisories) {
    if (advisory.indicators.length > 0) yield { kind: 'advisory-indicators', language, address: advisoryIndicatorsPath(advisory, language), advisory: advisory.id };
  }
  if (hasLookUp(model)) yield { kind: 'look-up', language, address: lookUpPath(language) };
  if (techniques(model).length > 0) yield { kind: 'techniques', language, address: techniquesPath(language) };
  yield { kind: 'search', language, address: searchPath(language) };
  for (const page of model.pages) {
    if (page.language === language) yield { kind: 'page', language, address: pagePath(page), page: page.id };
  }
}

/** Whether there is anything to draw: a timeline alone is not worth a page. */
export function hasVisuals(advisory: Advisory): boolean {
  return advisory.attack !== undefined || relationsOf(advisory).relations.length > 0;
}

function* pagesOfRevisions(advisory: Advisory, language: string): Generator<SitePage> {
  const isIn = (number: number) => editionAt(advisory, number)?.texts.has(language) === true;
  for (const { number: revision } of advisory.revisions) {
    const edition = editionAt(advisory, revision);
    if (edition?.texts.has(language)) yield { kind: 'revision', language, address: revisionPath(edition, revision, language), advisory: advisory.id, revision };
  }
  if (advisory.revisions.length < 2 || !advisory.texts.has(language)) return;
  yield { kind: 'history', language, address: historyPath(advisory, language), advisory: advisory.id };
  for (const { number: revision } of advisory.revisions) {
    if (isIn(revision - 1) && isIn(revision)) yield { kind: 'difference', language, address: differencePath(advisory, revision, language), advisory: advisory.id, revision };
  }
}

function pageKey(page: SitePage): string {
  const { language: _language, address: _address, kind, ...identity } = page;
  return [kind === 'stub' ? 'advisory' : kind, ...Object.values(identity)].join(' ');
}
