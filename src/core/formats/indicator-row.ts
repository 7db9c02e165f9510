import { absolute, advisoryPath } from '../model/addresses.ts';
import { liveIndicators } from '../model/live-indicators.ts';
import type { Advisory, Indicator, Model } from '../model/model.ts';
import type { IndicatorRow } from '../schema/indicator-feed.ts';

/** Columns of the tables of indicators, in the order of the CSV file. */
export const INDICATOR_COLUMNS = [
  'id', 'kind', 'property', 'value', 'pattern', 'patternType', 'name', 'description', 'advisory', 'advisoryUrl',
  'validFrom', 'validUntil', 'confidence', 'scope', 'tlp', 'revoked', 'modified',
] as const satisfies readonly (keyof IndicatorRow)[];

/** The live indicators as the JSON, NDJSON and CSV feeds carry them, with their English words, one by one. */
export function* indicatorRows(model: Model): Generator<IndicatorRow> {
  const addresses = new Map(model.advisories.map((advisory) => [advisory.id, absolute(model, englishPath(advisory))]));
  for (const indicator of liveIndicators(model)) yield toIndicatorRow(indicator, addresses.get(indicator.advisory) as string);
}

/** How many rows {@link indicatorRows} gives. */
export function countIndicatorRows(model: Model): number {
  let count = 0;
  for (const _ of liveIndicators(model)) count += 1;
  return count;
}

function englishPath(advisory: Advisory): string {
  return advisoryPath(advisory, advisory.texts.has('en') ? 'en' : advisory.sourceLanguage);
}

function toIndicatorRow(indicator: Indicator, advisoryUrl: string): IndicatorRow {
  const words = indicator.texts.get('en') ?? [...indicator.texts.values()][0];
  return {
    id: indicator.id,
    kind: indicator.kind,
    property: indicator.property ?? null,
    value: indicator.value ?? null,
    pattern: indicator.pattern,
    patternType: indicator.patternType,
    name: words?.name ?? '',
    description: words?.description ?? '',
    advisory: indicator.advisory,
    advisoryUrl,
    validFrom: indicator.validFrom,
    validUntil: indicator.validUntil,
    confidence: indicator.confidence,
    scope: indicator.scope,
    tlp: 'clear',
    revoked: false,
    modified: indicator.modified,
  };
}
