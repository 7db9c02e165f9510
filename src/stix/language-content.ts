import { modifiedOf } from './deduplicate.ts';
import { CustomObject } from './objects/custom-object.ts';
import { isStixType, type LanguageContent, type StixObject } from './objects/index.ts';
import { propertySchema, type PropertySchema } from './property-schema.ts';
import { isRecord } from './rules/rule.ts';
import { compareTimestamps } from './timestamps.ts';

/**
 * Whether a property holds words for people, which a language-content object may translate (STIX 2.1 §7.1): `name` and
 * `description` do; `id`, `pattern`, `indicator_types` and times do not. A custom property may hold anything: true.
 */
export function isTranslatable(type: string, property: string): boolean {
  const schema = textSchema(type, property);
  return schema === undefined || holdsText(schema);
}

/** The schema of a property, of the common ones in custom types too; undefined for custom properties. */
export function textSchema(type: string, property: string): PropertySchema | undefined {
  if (isStixType(type)) return propertySchema(type, property);
  const common = CustomObject.properties as Readonly<Record<string, PropertySchema>>;
  return Object.hasOwn(common, property) ? common[property] : undefined;
}

/** Whether there are words for people in what the schema describes. */
export function holdsText(schema: PropertySchema): boolean {
  if (schema['x-text'] === true) return true;
  if (schema.items !== undefined) return holdsText(schema.items);
  return Object.values(schema.properties ?? {}).some(holdsText);
}

/** What one language-content object says of one place, in one language. */
export interface Translation {
  /** The tag as the object writes it. */
  readonly tag: string;
  /** Its place in the lookup: 0 for the language that was asked for. */
  readonly rank: number;
  readonly value: unknown;
}

/**
 * What the contents say of the object in the languages of a lookup, nearest first, and newest first within one. What counts
 * translates this object, and this version of it where it names one; of the versions of a language-content object only the
 * newest counts, and not where it is revoked.
 */
export function translationsOf(object: StixObject, contents: Iterable<LanguageContent>, chain: readonly string[]): Translation[] {
  const modified = modifiedOf(object);
  const newest = new Map<string, LanguageContent>();
  for (const content of contents) {
    if (!isRecord(content) || content.object_ref !== object.id || typeof content.modified !== 'string' || !isRecord(content.contents)) continue;
    const other = newest.get(content.id);
    if (other === undefined || compareTimestamps(other.modified, content.modified) < 0) newest.set(content.id, content);
  }
  return [...newest.values()]
    .filter(({ revoked, object_modified: version }) => revoked !== true && (version === undefined || (typeof version === 'string' && modified !== undefined && compareTimestamps(version, modified) === 0)))
    .sort((a, b) => compareTimestamps(b.modified, a.modified))
    .flatMap((content) => Object.entries(content.contents))
    .map(([tag, value]) => ({ tag, value, rank: chain.indexOf(tag.toLowerCase()) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank);
}
