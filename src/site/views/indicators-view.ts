import { advisoryIndicatorsPath, kindPath, lookUpPath, searchPath, techniquesPath } from '../../core/model/addresses.ts';
import type { Advisory, Indicator, Model } from '../../core/model/model.ts';
import { hasLookUp } from '../../core/model/look-up-values.ts';
import { newestFirst } from '../../core/model/publication.ts';
import { techniques } from '../../core/model/techniques.ts';
import { strings, type Kind } from '../../i18n/index.ts';
import { shownNumber } from '../dates.ts';
import { feedFiles } from '../feed-files.ts';
import { indicatorsByKind } from '../indicators-by-kind.ts';
import { advisoryCard } from './advisory-card.ts';
import { download, type Download } from './feed-rows.ts';
import type { Link } from './frame-view.ts';
import { counts, indicatorTables, type IndicatorTables } from './indicator-tables.ts';

/** A line of an overview of indicators: what they have in common, and how many count or counted. */
export interface CountRow extends Link {
  readonly note: string | undefined;
  readonly live: string;
  readonly past: string;
}

export type IndicatorsView = ReturnType<typeof indicatorsView>;

/** The overview: what an indicator is, and the ways to the tables. */
export function indicatorsView(model: Model, language: string) {
  const { kinds } = strings(language);
  return {
    language,
    lookUp: lookUpPage(model, language),
    search: searchPath(language),
    techniques: techniques(model).length > 0 ? techniquesPath(language) : undefined,
    byKind: [...indicatorsByKind(model)].map(([kind, indicators]) => countRow(model, indicators, language, { href: kindPath(kind, language), text: kinds[kind].many })),
    byAdvisory: newestFirst(model.advisories)
      .filter(({ indicators }) => indicators.length > 0)
      .map((advisory) => {
        const { title } = advisoryCard(model, advisory, language);
        return countRow(model, advisory.indicators, language, { href: advisoryIndicatorsPath(advisory, language), text: title }, advisory.id);
      }),
    downloads: wholeTables(model),
  };
}

/** A page of tables: title, back link and the tables themselves. */
export interface IndicatorTablesView {
  readonly language: string;
  readonly title: string;
  readonly summary: string;
  readonly advisory: Link | undefined;
  /** Address of the page on which a reader can look up one address. */
  readonly lookUp: string | undefined;
  readonly showAdvisory: boolean;
  readonly tables: IndicatorTables;
  readonly downloads: readonly Download[];
}

/** All indicators of one kind, of every advisory. */
export function indicatorKindView(model: Model, kind: Kind, language: string): IndicatorTablesView {
  const { kinds, indicators: words } = strings(language);
  const { many } = kinds[kind];
  return {
    language,
    title: words.kindTitle(many),
    summary: words.kindSummary(many),
    advisory: undefined,
    lookUp: lookUpPage(model, language),
    showAdvisory: true,
    tables: indicatorTables(model, indicatorsByKind(model).get(kind) ?? [], language),
    downloads: wholeTables(model),
  };
}

/** All indicators of one advisory. */
export function advisoryIndicatorsView(model: Model, advisory: Advisory, language: string): IndicatorTablesView {
  const { indicators: words } = strings(language);
  const { title, href } = advisoryCard(model, advisory, language);
  return {
    language,
    title: words.advisoryTitle(advisory.id),
    summary: words.advisorySummary(title),
    advisory: { href, text: title },
    lookUp: lookUpPage(model, language),
    showAdvisory: false,
    tables: indicatorTables(model, advisory.indicators, language),
    downloads: (feedFiles(model).perAdvisory.get(advisory.id) ?? []).map(download),
  };
}

function lookUpPage(model: Model, language: string): string | undefined {
  return hasLookUp(model) ? lookUpPath(language) : undefined;
}

/** The files in which every live indicator is a row. */
function wholeTables(model: Model): Download[] {
  return feedFiles(model).whole.filter(({ address }) => address.startsWith('/feeds/indicators.')).map(download);
}

function countRow(model: Model, indicators: readonly Indicator[], language: string, link: Link, note?: string): CountRow {
  const live = indicators.filter((indicator) => counts(model, indicator)).length;
  return { ...link, note, live: shownNumber(live, language), past: shownNumber(indicators.length - live, language) };
}
