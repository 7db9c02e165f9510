import { granularMarksOf, objectMarkingsOf } from './granular-markings.ts';
import { tlpLevelOf, type TlpLevel } from './markings.ts';
import type { StixObject } from './objects/index.ts';
import { isRecord } from './rules/rule.ts';
import { selectorCovers } from './selectors.ts';

/**
 * The TLP level that sharing has to keep to, for an object or for one property: the strictest marking of the object, of the
 * property, of what it stands in and of what stands in it, TLP 1 and TLP 2.0 alike (STIX 2.1 §7.2, §7.2.1.4). Observables
 * in the deprecated `objects` of observed-data bring their own markings. Undefined where no marking is a TLP one, which is
 * not the same as CLEAR.
 *
 * The standard leaves open which of several markings holds (§7.2). The strictest does here: a property marked CLEAR in an
 * object marked RED is RED. The markings of a marking definition are about the definition, not about what it marks.
 */
export function tlpOf(object: StixObject, selector?: string): TlpLevel | undefined {
  const marks = marksWithin(object, selector);
  if (isRecord(object) && object.type === 'observed-data' && isRecord(object.objects)) {
    for (const [key, observable] of Object.entries(object.objects)) {
      const outer = `objects.${key}`;
      if (!isRecord(observable)) continue;
      if (selector === undefined || selectorCovers(selector, outer)) marks.push(...marksWithin(observable, undefined));
      else if (selectorCovers(outer, selector)) marks.push(...marksWithin(observable, selector.slice(outer.length + 1)));
    }
  }
  return tlpLevelOf(marks);
}

/** The ids of all markings that bear on the object, or on one property. */
function marksWithin(object: object, selector: string | undefined): string[] {
  const marks = objectMarkingsOf(object);
  for (const { mark, kind, selector: marked } of granularMarksOf(object)) {
    if (kind === 'marking_ref' && (selector === undefined || selectorCovers(marked, selector) || selectorCovers(selector, marked))) marks.push(mark);
  }
  return marks;
}
