import { objectMarkingsOf } from './granular-markings.ts';
import { isIdentifier } from './identifiers.ts';
import type { StixObject } from './objects/index.ts';
import { isRecord, propertiesOf } from './rules/rule.ts';

/**
 * The object with these markings added: to all of it, or to the property that the selector names (STIX 2.1 §7.2.2, §7.2.3).
 * A marking is the id of a marking definition or, with a selector, a language tag. What is there already stays as it is.
 * `modified` stays too: who has published the object makes a version of the result with `newVersion`.
 */
export function addMarkings<Type extends StixObject>(object: Type, markings: readonly string[], selector?: string): Type {
  if (selector === undefined) return withList(object, 'object_marking_refs', [...new Set([...objectMarkingsOf(object), ...markings])]);
  const granular = granularMarkings(object);
  for (const marking of new Set(markings)) {
    const kind = kindOf(marking);
    const same = granular.filter((entry) => isRecord(entry) && entry[kind] === marking && Array.isArray(entry['selectors']));
    if (!same.some((entry) => selectorsOf(entry).includes(selector))) granular.push({ [kind]: marking, selectors: [selector] });
  }
  return withList(object, 'granular_markings', granular);
}

/**
 * The object without these markings: of all of it, or of exactly the property that the selector names. A granular marking
 * without selectors, and a list without entries, go too.
 */
export function removeMarkings<Type extends StixObject>(object: Type, markings: readonly string[], selector?: string): Type {
  const removed = new Set(markings);
  if (selector === undefined) return withList(object, 'object_marking_refs', objectMarkingsOf(object).filter((id) => !removed.has(id)));
  return withoutSelector(object, selector, (marking) => removed.has(marking));
}

/** As `removeMarkings`, with all markings: those in `object_marking_refs`, or those of exactly the property that the selector names. */
export function clearMarkings<Type extends StixObject>(object: Type, selector?: string): Type {
  return selector === undefined ? withList(object, 'object_marking_refs', []) : withoutSelector(object, selector, () => true);
}

const kindOf = (marking: string): 'marking_ref' | 'lang' => (isIdentifier(marking, 'marking-definition') ? 'marking_ref' : 'lang');

function granularMarkings(object: object): unknown[] {
  const { granular_markings } = isRecord(object) && Object.hasOwn(object, 'granular_markings') ? propertiesOf(object) : {};
  return Array.isArray(granular_markings) ? [...(granular_markings as unknown[])] : [];
}

const selectorsOf = (entry: unknown): readonly unknown[] => (isRecord(entry) && Array.isArray(entry['selectors']) ? entry['selectors'] : []);

function withoutSelector<Type extends StixObject>(object: Type, selector: string, removed: (marking: string) => boolean): Type {
  const kept = granularMarkings(object).flatMap((entry) => {
    if (!isRecord(entry) || !selectorsOf(entry).includes(selector)) return [entry];
    if (!removed(String(entry['marking_ref'] ?? entry['lang']))) return [entry];
    const selectors = selectorsOf(entry).filter((other) => other !== selector);
    return selectors.length === 0 ? [] : [{ ...entry, selectors }];
  });
  return withList(object, 'granular_markings', kept);
}

/** The object with this list in the place of its own; without it where it is empty, for lists never are (STIX 2.1 §2.12). */
function withList<Type extends StixObject>(object: Type, property: string, list: readonly unknown[]): Type {
  if (!isRecord(object)) return object;
  const others = Object.entries(object).filter(([name]) => name !== property);
  return Object.fromEntries(list.length === 0 ? others : [...others, [property, list]]) as Type;
}
