import { isStixType, type StixObject } from './objects/index.ts';
import { propertySchema } from './property-schema.ts';
import { isRecord, propertiesOf } from './rules/rule.ts';
import { selectorCovers } from './selectors.ts';

/** One selector of one granular marking: what it says, and of which part. */
export interface GranularMark {
  /** The id of a marking definition, or a language tag. */
  readonly mark: string;
  readonly kind: 'marking_ref' | 'lang';
  readonly selector: string;
}

/** The granular markings of an object, selector by selector (STIX 2.1 §7.2.3); entries of another shape are left out. */
export function* granularMarksOf(object: object): Generator<GranularMark> {
  for (const marking of listIn(object, 'granular_markings')) {
    if (!isRecord(marking)) continue;
    for (const selector of listIn(marking, 'selectors')) {
      if (typeof selector !== 'string') continue;
      for (const kind of ['marking_ref', 'lang'] as const) {
        const mark = Object.hasOwn(marking, kind) ? marking[kind] : undefined;
        if (typeof mark === 'string') yield { mark, kind, selector };
      }
    }
  }
}

/** The ids in `object_marking_refs`. */
export const objectMarkingsOf = (object: object): string[] => listIn(object, 'object_marking_refs').filter((id) => typeof id === 'string');

function listIn(object: object, property: string): readonly unknown[] {
  const value = isRecord(object) && Object.hasOwn(object, property) ? object[property] : undefined;
  return Array.isArray(value) ? value : [];
}

/** Which markings of a property count. */
export interface MarkingScope {
  /** Also markings of the object, and of what the property stands in. */
  readonly inherited?: boolean;
  /** Also markings of what stands in the property. */
  readonly descendants?: boolean;
  /** Also languages, which are granular markings too. Without it, only ids of marking definitions are given. */
  readonly lang?: boolean;
  /** Without ids of marking definitions where false; for those who look for languages. */
  readonly markingRef?: boolean;
}

/**
 * The markings of an object, or of one property of it where a selector is given (STIX 2.1 §7.2.2, §7.2.3), each once, in
 * the order of the object. Whether the selector points to anything is not looked at. How several markings of the same
 * content combine is left open by the standard (§7.2); for TLP see `tlpOf`.
 */
export function markingsOf(object: StixObject, selector?: string, scope: MarkingScope = {}): string[] {
  if (selector === undefined) return [...new Set(objectMarkingsOf(object))];
  const { inherited = false, descendants = false, lang = false, markingRef = true } = scope;
  const found = new Set(inherited ? objectMarkingsOf(object) : []);
  for (const { mark, kind, selector: marked } of granularMarksOf(object)) {
    if (kind === 'lang' ? !lang : !markingRef) continue;
    if (marked === selector || (inherited && selectorCovers(marked, selector)) || (descendants && selectorCovers(selector, marked))) found.add(mark);
  }
  return [...found];
}

/** Whether the object, or the property that the selector names, has this marking (STIX 2.1 §7.2); the scope is that of `markingsOf`. */
export function isMarked(object: StixObject, marking: string, selector?: string, scope?: MarkingScope): boolean {
  return markingsOf(object, selector, scope).includes(marking);
}

/**
 * The language of an object's text, or of one property (STIX 2.1 §3.2, §7.2.3): the nearest granular `lang` around it (the
 * first of several on the same selector), else the `lang` of the object, else `en` for objects that may have a `lang`.
 * Undefined for the others: observables and meta objects.
 */
export function languageOf(object: StixObject, selector?: string): string | undefined {
  let nearest: GranularMark | undefined;
  for (const marked of selector === undefined ? [] : granularMarksOf(object)) {
    if (marked.kind !== 'lang' || !selectorCovers(marked.selector, selector ?? '')) continue;
    if (nearest === undefined || marked.selector.length > nearest.selector.length) nearest = marked;
  }
  if (nearest !== undefined) return nearest.mark;
  if (!mayHaveLang(object)) return undefined;
  const lang = Object.hasOwn(object, 'lang') ? propertiesOf(object)['lang'] : undefined;
  return typeof lang === 'string' ? lang : 'en';
}

/** Whether objects of its type have `lang` (STIX 2.1 §3.2); a custom type may where it has versions, for a custom observable has not. */
export const mayHaveLang = (object: StixObject): boolean =>
  isRecord(object) && (isStixType(object.type) ? propertySchema(object.type, 'lang') !== undefined : Object.hasOwn(object, 'modified'));
