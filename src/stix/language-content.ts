import type { LanguageContent, StixObject } from './objects/index.ts';
import { propertySchema, type PropertySchema } from './property-schema.ts';
import { compareTimestamps } from './timestamps.ts';

/**
 * Whether a property holds words for people, which a language-content object may translate (STIX 2.1 §7.1): `name` and
 * `description` do; `id`, `pattern`, `indicator_types` and times do not. A custom property may hold anything: true.
 */
export function isTranslatable(type: string, property: string): boolean {
  const schema = propertySchema(type, property);
  return schema === undefined || holdsText(schema);
}

function holdsText(schema: PropertySchema): boolean {
  if (schema['x-text'] === true) return true;
  if (schema.items !== undefined) return holdsText(schema.items);
  return Object.values(schema.properties ?? {}).some(holdsText);
}

/**
 * The object as a reader of `language` (an RFC 5646 tag) gets it (STIX 2.1 §7.1): texts that the language-content objects
 * translate are replaced, all others stay. Counts what translates this object, this version of it where they name one,
 * and is not revoked; of two translations of one property the newer holds. The object itself is not changed.
 */
export function viewInLanguage<Type extends StixObject>(object: Type, contents: Iterable<LanguageContent>, language: string): Type {
  const modified = 'modified' in object ? object.modified : undefined;
  const own = [...contents].filter(
    (content) =>
      content.object_ref === object.id && content.revoked !== true &&
      (content.object_modified === undefined || content.object_modified === modified) && Object.hasOwn(content.contents, language),
  );
  own.sort((a, b) => compareTimestamps(a.modified, b.modified));
  const view = own.reduce<unknown>((shown, content) => translated(shown, allowed(object.type, content.contents[language] ?? {})), object);
  return (own.length === 0 ? object : { ...(view as object), lang: language }) as Type;
}

function allowed(type: string, translation: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(translation).filter(([property]) => isTranslatable(type, property)));
}

const MAX_DEPTH = 100;

/**
 * Translations mirror the original: by key in objects, by place in lists; an empty string leaves the original. What is
 * nested deeper than anyone writes stays as it is, so that no input can exhaust the stack.
 */
function translated(original: unknown, translation: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return original;
  if (typeof original === 'string') return typeof translation === 'string' && translation !== '' ? translation : original;
  if (Array.isArray(original)) {
    return Array.isArray(translation) ? original.map((item, place) => translated(item, translation[place], depth + 1)) : original;
  }
  if (isObject(original) && isObject(translation)) {
    return Object.fromEntries(
      Object.entries(original).map(([key, value]) => [key, Object.hasOwn(translation, key) ? translated(value, translation[key], depth + 1) : value]),
    );
  }
  return original;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
