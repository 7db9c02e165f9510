import { KINDS } from '../../i18n/names.ts';
import { absolute, advisoriesPath, advisoryIndicatorsPath, advisoryPath, homePath, indicatorsPath, kindPath, languagesOf, pagePath } from '../model/addresses.ts';
import type { Advisory, Model, Page } from '../model/model.ts';
import { latest } from '../model/time.ts';

/** One page in all the languages in which it exists. */
export interface PageGroup {
  /** Full address by language, in the publisher's order. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Full address for a reader whose language the site does not speak. */
  readonly fallback: string;
  /** Newest change of the content that the page shows, where the content says it. */
  readonly modified?: string;
}

/** Every page of the site, with its real translations only. */
export function* pageGroups(model: Model): Generator<PageGroup> {
  const { languages } = model.publisher;
  const group = (path: (language: string) => string, available: readonly string[], modified?: string, fallback?: string): PageGroup => {
    const addresses = new Map(available.map((language) => [language, absolute(model, path(language))]));
    return { addresses, fallback: fallback ?? [...addresses.values()][0] ?? absolute(model, '/'), ...(modified ? { modified } : {}) };
  };
  const newest = model.advisories.length > 0 ? latest(model.advisories.map(({ updated }) => updated)) : undefined;

  yield group(homePath, languages, newest, absolute(model, '/'));
  yield group(advisoriesPath, languages, newest);
  for (const advisory of model.advisories) yield group((language) => advisoryPath(advisory, language), languagesOf(advisory), latest([advisory.updated]));
  yield group(indicatorsPath, languages, newestIndicator(model.advisories));
  for (const kind of KINDS) {
    const shown = model.advisories.filter(({ indicators }) => indicators.some((indicator) => indicator.kind === kind));
    if (shown.length > 0) yield group((language) => kindPath(kind, language), languages, newestIndicator(shown));
  }
  for (const advisory of model.advisories) {
    if (advisory.indicators.length > 0) yield group((language) => advisoryIndicatorsPath(advisory, language), languages, newestIndicator([advisory]));
  }
  for (const translations of Map.groupBy(model.pages, ({ id }) => id).values()) {
    const inOrder = languages.flatMap((language) => translations.find((page) => page.language === language) ?? []);
    if (inOrder.length > 0) yield group((language) => pagePath(inOrder.find((page) => page.language === language) as Page), inOrder.map(({ language }) => language));
  }
}

function newestIndicator(advisories: readonly Advisory[]): string | undefined {
  const moments = advisories.flatMap(({ updated, indicators }) => [updated, ...indicators.map(({ modified }) => modified)]);
  return moments.length > 0 ? latest(moments) : undefined;
}
