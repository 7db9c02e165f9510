import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../diagnostic.ts';
import { parseCsv } from './csv.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import { soleValue } from './sole-value.ts';
import type { Release, Verifier } from './verifier.ts';

const JSON_FEED = 'feeds/indicators.json';
const NDJSON_FEED = 'feeds/indicators.ndjson';
const CSV_FEED = 'feeds/indicators.csv';
const ADVISORIES = 'feeds/advisories.json';
const BUNDLE = 'feeds/stix/bundle.json';

/** What the tables say of an indicator that has no end. */
const NO_END = '9999-12-31T23:59:59.999Z';

type Row = Readonly<Record<string, unknown>>;

/** Every feed holds the same live indicators, with the same patterns, values and times, as the JSON feed. */
export const agreement: Verifier = {
  id: 'agreement',
  verify(release) {
    const missing = [JSON_FEED, NDJSON_FEED, CSV_FEED, ADVISORIES, BUNDLE].filter((path) => !release.paths.includes(path));
    if (missing.length > 0) return missing.map((path) => finding('agreement', path, { message: 'This feed is missing.' }));
    const document = jsonOf(release, JSON_FEED);
    const rows = byId(listIn(document, 'indicators'));
    const asOf = String(valueIn(document, 'asOf'));
    return [
      ...compareParsed(NDJSON_FEED, rows, () => ndjson(release), (row) => row),
      ...compareParsed(CSV_FEED, rows, () => csv(release), asCells),
      ...compare(ADVISORIES, rows, byId(listedIndicators(release)), ({ id, advisory }) => ({ id, advisory })),
      ...compare(BUNDLE, rows, byId(liveInBundle(release, asOf)), asStix),
    ];
  },
};

/** As {@link compare}, for a feed that no other verifier parses. */
function compareParsed(path: string, rows: ReadonlyMap<string, Row>, parse: () => readonly unknown[], form: (row: Row) => Row): Diagnostic[] {
  try {
    return compare(path, rows, byId(parse()), form);
  } catch (error) {
    return [finding('agreement', path, { message: `This feed does not parse: ${(error as Error).message}` })];
  }
}

/** Each row must stand in the other feed, in the form which that feed gives it, and nothing else may. */
function compare(path: string, rows: ReadonlyMap<string, Row>, others: ReadonlyMap<string, Row>, form: (row: Row) => Row): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report = (message: string) => diagnostics.push(finding('agreement', path, { message, why: 'Two partners with different tools would see different things.' }));
  for (const [id, row] of rows) {
    const other = others.get(id);
    if (!other) report(`${id} is live in /${JSON_FEED}, but not here.`);
    else if (!isDeepStrictEqual(form(row), other)) report(`${id} is not the same here as in /${JSON_FEED}: ${differences(form(row), other)}.`);
  }
  for (const id of others.keys()) if (!rows.has(id)) report(`${id} is live here, but not in /${JSON_FEED}.`);
  return diagnostics;
}

function differences(row: Row, other: Row): string {
  const fields = new Set([...Object.keys(row), ...Object.keys(other)]);
  return [...fields].filter((field) => !isDeepStrictEqual(row[field], other[field])).join(', ');
}

function byId(rows: readonly unknown[]): Map<string, Row> {
  return new Map((rows as readonly (Row | null)[]).map((row) => [String(row?.['id']), row ?? {}]));
}

function ndjson(release: Release): unknown[] {
  return release.text(NDJSON_FEED).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}

function csv(release: Release): Row[] {
  const [header = [], ...lines] = parseCsv(release.text(CSV_FEED));
  return lines.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}

function asCells(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? '' : String(value)]));
}

function listedIndicators(release: Release): Row[] {
  return listIn(jsonOf(release, ADVISORIES), 'advisories').flatMap((advisory) => {
    const number = valueIn(advisory, 'id');
    return listIn(advisory, 'indicators').map((id) => ({ id, advisory: number }));
  });
}

function liveInBundle(release: Release, asOf: string): Row[] {
  const today = asOf.slice(0, 10);
  return (listIn(jsonOf(release, BUNDLE), 'objects') as readonly Row[]).flatMap((object) => {
    const { type, id, revoked, pattern, pattern_type, confidence, valid_from, valid_until = NO_END, modified } = object;
    const live = type === 'indicator' && revoked !== true && String(valid_from).slice(0, 10) <= today && Date.parse(String(valid_until)) > Date.parse(asOf);
    return live ? [{ id, pattern, pattern_type, confidence, valid_from, valid_until, modified, value: valueOf(pattern) }] : [];
  });
}

/** A row has no value where its pattern points at a kind of thing that the tables do not know; STIX has one all the same. */
function asStix({ id, pattern, patternType, confidence, validFrom, validUntil, modified, value }: Row): Row {
  return { id, pattern, pattern_type: patternType, confidence, valid_from: validFrom, valid_until: validUntil, modified, value: value ?? valueOf(pattern) };
}

function valueOf(pattern: unknown): string | null {
  const one = soleValue(pattern);
  return one ? String(one.value) : null;
}
