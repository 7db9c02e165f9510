import { advisoryPath } from '../../core/model/addresses.ts';
import type { Indicator, Model } from '../../core/model/model.ts';
import { strings, type Confidence, type Kind } from '../../i18n/index.ts';
import { shortDay, shownNumber, type ShownDate } from '../dates.ts';
import { shownValue } from '../../core/model/defang.ts';
import { refang } from '../../core/model/refang.ts';
import { feedFiles } from '../feed-files.ts';
import { groupByKind } from '../indicators-by-kind.ts';
import { advisoryOf } from '../pages.ts';
import type { Link } from './frame-view.ts';

/** Rows of one table in HTML; whatever comes after them stands in the downloads alone. */
export const MOST_ROWS = 100;

/** Rows of one table beside the text of an advisory, whose indicators have a page of their own. */
const MOST_ROWS_BESIDE_TEXT = 20;

export interface IndicatorRow {
  /** Its id on the page of all indicators of its advisory. */
  readonly anchor: string;
  /** The value, defanged; absent for a rule. */
  readonly value: string | undefined;
  readonly name: string;
  /** Empty where the group's note says it for all its rows. */
  readonly description: string;
  /** Of a rule: in which language of rules, and where it stands. In the language of the page. */
  readonly rule: string | undefined;
  /** Language of name and description, where it is not that of the page. */
  readonly language: string | undefined;
  readonly firstSeen: ShownDate;
  readonly validUntil: ShownDate | undefined;
  readonly confidence: string;
  readonly use: string;
  readonly advisory: Link;
}

/** A table of indicators of one kind. */
export interface IndicatorTable {
  readonly kind: Kind;
  readonly caption: string;
  readonly groups: readonly IndicatorGroup[];
  /** How many more there are than the table shows, and where they stand. */
  readonly more: string | undefined;
  readonly moreLinks: readonly Link[];
}

/** Rows that follow each other and of which the same is to be said. */
export interface IndicatorGroup {
  readonly note: { readonly text: string; readonly language: string | undefined } | undefined;
  readonly rows: readonly IndicatorRow[];
}

/** Tables of what counts now, of what counted once, and of what was taken back. */
export interface IndicatorTables {
  readonly live: readonly IndicatorTable[];
  readonly past: readonly IndicatorTable[];
  readonly revoked: readonly IndicatorTable[];
  readonly pastCount: string;
}

/** Whether an indicator counts: a withdrawn advisory has none that do. */
export function counts(model: Model, indicator: Indicator): boolean {
  return indicator.live && advisoryOf(model, indicator.advisory).status === 'published';
}

/** Indicators as tables by kind, in plain words, live and past apart. `page` is where all of them stand, if not here. */
export function indicatorTables(model: Model, indicators: readonly Indicator[], language: string, page?: Link): IndicatorTables {
  const live = indicators.filter((indicator) => counts(model, indicator));
  const revoked = indicators.filter((indicator) => indicator.revoked);
  const past = indicators.filter((indicator) => !indicator.revoked && !counts(model, indicator));
  const tables = (members: readonly Indicator[], isLive: boolean) => tablesByKind(model, members, language, isLive, page);
  return { live: tables(live, true), past: tables(past, false), revoked: tables(revoked, false), pastCount: shownNumber(past.length, language) };
}

/** A table for each kind of indicator. `live` says in which files the rest of a long one stands. */
export function tablesByKind(model: Model, indicators: readonly Indicator[], language: string, live: boolean, page?: Link): IndicatorTable[] {
  return [...groupByKind(indicators)].map(([kind, members]) => table(model, kind, members, language, live, page));
}

/** What a confidence of 0 to 100 is called. STIX 2.1 appendix A, the scale of none, low, medium and high. */
export function confidenceWord(confidence: number): Confidence {
  return confidence === 0 ? 'none' : confidence < 30 ? 'low' : confidence < 70 ? 'medium' : 'high';
}

function table(model: Model, kind: Kind, indicators: readonly Indicator[], language: string, live: boolean, page: Link | undefined): IndicatorTable {
  const { kinds, indicators: words } = strings(language);
  const most = page ? MOST_ROWS_BESIDE_TEXT : MOST_ROWS;
  const hidden = indicators.length - most;
  const rows = indicators.slice(0, most).map((indicator) => row(model, indicator, language));
  const { one, many } = kinds[kind];
  return {
    kind,
    caption: `${capital(indicators.length === 1 ? one : many)} (${shownNumber(indicators.length, language)})`,
    groups: page ? [{ note: undefined, rows }] : groupRows(rows),
    more: hidden > 0 ? words.more(shownNumber(hidden, language), page !== undefined) : undefined,
    moreLinks: hidden > 0 ? (page ? [page] : wholeFiles(model, live)) : [],
  };
}

/** Says once what would be said of row after row: old infrastructure often comes in dozens. */
function groupRows(rows: readonly IndicatorRow[]): IndicatorGroup[] {
  const runs: IndicatorRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.[0]?.description === row.description) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => {
    const [{ description, language }] = run as [IndicatorRow];
    if (run.length === 1 || !description) return { note: undefined, rows: run };
    return { note: { text: description, language }, rows: run.map((row) => ({ ...row, description: '' })) };
  });
}

/** The files in which every indicator stands: the tables of live ones, or the bundle that keeps the past too. */
function wholeFiles(model: Model, live: boolean): Link[] {
  return feedFiles(model).whole
    .filter(({ address }) => (live ? /\/indicators\.(?:csv|json)$/.test(address) : address.endsWith('/stix/bundle.json')))
    .map(({ address }) => ({ href: address, text: address }));
}

function row(model: Model, indicator: Indicator, language: string): IndicatorRow {
  const { indicators: words } = strings(language);
  const { timeZone } = model.publisher;
  const own = indicator.texts.get(language);
  const [spoken, text] = own ? [language, own] as const : firstText(indicator);
  const advisory = advisoryOf(model, indicator.advisory);
  const raw = indicator.kind === 'rule' ? undefined : indicator.value ?? indicator.pattern;
  const value = raw && shownValue(raw, indicator.kind);
  const harmless = (sentence: string) => (raw && value ? sentence.replaceAll(raw, value) : sentence);
  return {
    anchor: indicator.id,
    value,
    name: harmless(withoutValue(text.name, raw)),
    description: harmless(text.description),
    rule: value ? undefined : words.rule(ruleLanguage(indicator.patternType)),
    language: spoken === language ? undefined : spoken,
    firstSeen: shortDay(indicator.validFrom, language, timeZone),
    validUntil: indicator.validUntil.startsWith('9999') ? undefined : shortDay(indicator.validUntil, language, timeZone),
    confidence: `${words.confidence[confidenceWord(indicator.confidence)]} (${indicator.confidence})`,
    use: words.scopes[indicator.scope],
    advisory: { href: advisoryPath(advisory, language), text: advisory.id },
  };
}

function firstText(indicator: Indicator): readonly [string, { readonly name: string; readonly description: string }] {
  return [...indicator.texts][0] ?? ['en', { name: '', description: '' }];
}

/** A name such as `Fake domain: evil[.]example` says the value again, which stands beside it already. */
function withoutValue(name: string, value: string | undefined): string {
  const plain = refang(name);
  return value !== undefined && plain.endsWith(value) ? plain.slice(0, -value.length).replace(/[\s:,]+$/, '') : name;
}

function ruleLanguage(patternType: string): string {
  return patternType === 'yara' ? 'YARA' : capital(patternType);
}

/** A word as it begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
