import { granularMarksOf, languageOf, mayHaveLang } from './granular-markings.ts';
import { holdsText, textSchema, translationsOf, type Translation } from './language-content.ts';
import { lookupChain } from './language-range.ts';
import type { LanguageContent, StixObject } from './objects/index.ts';
import type { PropertySchema } from './property-schema.ts';
import { isRecord } from './rules/rule.ts';
import { isSelector } from './selectors.ts';

/** A text of the view; `rank` where it was replaced. */
interface Text {
  readonly selector: string;
  readonly language: string | undefined;
  readonly rank: number | undefined;
}

/**
 * The object as a reader of `language` (an RFC 5646 tag) gets it (STIX 2.1 §7.1): texts that the language-content objects
 * translate are replaced, all others stay. The object itself is given where nothing is replaced, and never changed.
 *
 * - Tags are found as RFC 4647 §3.4 looks them up: `nl-BE`, else `nl`, text by text; case does not count. A text that is
 *   in `nl-BE` already is not replaced by one in `nl`.
 * - What counts translates this object, and this version of it where it names one. Of the versions of a language-content
 *   object only the newest counts, and not where it is revoked. Of two translations of one text in one language the newer holds.
 * - Translations mirror the original: by key in objects, by place in lists. An empty string leaves the original, and so does
 *   a list of another length.
 * - `lang` of the view is the language nearest to the one asked for. Texts in another get a granular `lang` (§7.2.3); in
 *   types without `lang`, every replaced text does.
 */
export function viewInLanguage<Type extends StixObject>(object: Type, contents: Iterable<LanguageContent>, language: string): Type {
  const chain = lookupChain(language);
  const own = isRecord(object) ? translationsOf(object, contents, chain) : [];
  if (own.length === 0) return object;
  const outer = languageOf(object);
  const walk: Walk = { chain, languages: languagesBySelector(object), texts: [], visited: new Set() };
  const view = Object.fromEntries(Object.entries(object).map(([property, original]) => {
    const place: Place = { selector: property, depth: 0, language: outer, schema: textSchema(object.type, property) };
    return [property, translated(walk, place, original, within(own, property))];
  }));
  const replaced = walk.texts.filter(({ rank }) => rank !== undefined).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  return replaced.length === 0 ? object : (withLanguages(walk, view, mayHaveLang(object) ? replaced[0]?.language : undefined) as Type);
}

/** The granular languages; the first where a selector has several. */
function languagesBySelector(object: StixObject): ReadonlyMap<string, string> {
  const languages = new Map<string, string>();
  for (const { mark, kind, selector } of granularMarksOf(object)) if (kind === 'lang' && !languages.has(selector)) languages.set(selector, mark);
  return languages;
}

interface Walk {
  readonly chain: readonly string[];
  readonly languages: ReadonlyMap<string, string>;
  /** Collects every text that is met. */
  readonly texts: Text[];
  /** Collects the selectors of texts, and of what they stand in. */
  readonly visited: Set<string>;
}

interface Place {
  readonly selector: string;
  readonly depth: number;
  /** Of what this place stands in. */
  readonly language: string | undefined;
  readonly schema: PropertySchema | undefined;
}

const MAX_DEPTH = 100;

/** The value with its texts replaced. What is nested deeper than anyone writes stays as it is, so that no input can exhaust the stack. */
function translated(walk: Walk, { selector, depth, schema, ...outer }: Place, original: unknown, given: readonly Translation[]): unknown {
  if (depth > MAX_DEPTH || (schema !== undefined && !holdsText(schema))) return original;
  walk.visited.add(selector);
  const language = walk.languages.get(selector) ?? outer.language;
  if (typeof original === 'string') return text(walk, selector, language, original, given);
  if (Array.isArray(original)) {
    const lists = given.filter(({ value }) => Array.isArray(value) && value.length === original.length);
    return original.map((item, index) => translated(walk, { selector: `${selector}.[${index}]`, depth: depth + 1, language, schema: schema?.items }, item, within(lists, index)));
  }
  if (!isRecord(original)) return original;
  const properties = schema?.properties ?? {};
  return Object.fromEntries(Object.entries(original).map(([key, value]) => {
    const place = { selector: `${selector}.${key}`, depth: depth + 1, language, schema: Object.hasOwn(properties, key) ? properties[key] : undefined };
    return [key, translated(walk, place, value, within(given, key))];
  }));
}

/** What the translations say of a property, or of an entry. */
function within(given: readonly Translation[], key: string | number): Translation[] {
  return given.flatMap(({ value, ...facts }) => {
    const holds = typeof key === 'number' ? Array.isArray(value) : isRecord(value);
    return holds && Object.hasOwn(value as object, key) ? [{ ...facts, value: (value as Readonly<Record<string | number, unknown>>)[key] }] : [];
  });
}

function text({ chain, texts }: Walk, selector: string, language: string | undefined, original: string, given: readonly Translation[]): string {
  const near = chain.indexOf(language?.toLowerCase() ?? '');
  const best = given.find(({ value, rank }) => typeof value === 'string' && value !== '' && (near < 0 || rank <= near));
  texts.push({ selector, language: best?.tag ?? language, rank: best?.rank });
  return best === undefined ? original : String(best.value);
}

/** Says of each text of the view which language it is in: with `lang` of the object, and granular ones for those that differ. */
function withLanguages({ texts, visited }: Walk, view: Readonly<Record<string, unknown>>, lang: string | undefined): object {
  const { granular_markings: before, ...rest } = view;
  const marks = Array.isArray(before) ? before.flatMap((mark) => withoutTexts(mark, visited)) : [];
  const selectors = new Map<string, string[]>();
  for (const { selector, language } of texts) {
    if (language === undefined || language === lang || !isSelector(selector)) continue;
    const list = selectors.get(language);
    if (list === undefined) selectors.set(language, [selector]);
    else list.push(selector);
  }
  marks.push(...[...selectors].map(([tag, list]) => ({ lang: tag, selectors: list })));
  return { ...rest, ...(lang === undefined ? {} : { lang }), ...(marks.length === 0 ? {} : { granular_markings: marks }) };
}

/** A granular marking; a language without the texts, of which it is said anew. */
function withoutTexts(mark: unknown, visited: ReadonlySet<string>): unknown[] {
  if (!isRecord(mark) || typeof mark['lang'] !== 'string' || !Array.isArray(mark['selectors'])) return [mark];
  const selectors = mark['selectors'].filter((selector) => !visited.has(String(selector)));
  return selectors.length === 0 ? [] : [{ ...mark, selectors }];
}
