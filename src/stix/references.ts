import { isIdentifier } from './identifiers.ts';
import type { StixObject } from './objects/index.ts';
import { isRecord, propertiesOf } from './rules/rule.ts';

/** An object names another one. */
export interface Reference {
  /** From the object to the identifier. */
  readonly path: readonly (string | number)[];
  /** The identifier of the other object. */
  readonly target: string;
  /** The kind of relationship, where this is an end of one: `uses`. */
  readonly relationship?: string;
}

/** Deeper than anyone writes; below it nothing is looked for. */
const MAX_DEPTH = 100;

/**
 * Every reference in an object, in the order of its properties (STIX 2.1 §2.9): each identifier in a property whose name
 * ends in `_ref` or `_refs`, at any depth: in granular markings, extensions and the deprecated `objects` of observed-data
 * too. References between the observables of that `objects` stay inside and are left out, as are words that are no
 * identifiers. The key of an extension is no reference.
 */
export function referencesOf(object: StixObject): Reference[] {
  if (!isRecord(object)) return [];
  const inside = idsInside(object);
  const type = object.type === 'relationship' ? propertiesOf(object)['relationship_type'] : undefined;
  const found: Reference[] = [];
  collect(object, [], (path, target) => {
    if (inside.has(target)) return;
    const isEnd = typeof type === 'string' && path.length === 1 && (path[0] === 'source_ref' || path[0] === 'target_ref');
    found.push(isEnd ? { path, target, relationship: type } : { path, target });
  });
  return found;
}

/** Calls `note` for each identifier. Of the place that it is at, `path` is the way there; a copy is made only of what is noted. */
function collect(value: object, path: (string | number)[], note: (path: readonly (string | number)[], target: string) => void): void {
  if (path.length > MAX_DEPTH) return;
  const isList = Array.isArray(value);
  for (const key of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[key];
    if (typeof inner === 'string' ? !key.endsWith('_ref') : typeof inner !== 'object' || inner === null) continue;
    path.push(isList ? Number(key) : key);
    if (typeof inner === 'string') {
      if (isIdentifier(inner)) note([...path], inner);
    } else if (key.endsWith('_refs') && Array.isArray(inner)) {
      for (const [index, target] of inner.entries()) if (isIdentifier(target)) note([...path, index], target);
    } else collect(inner as object, path, note);
    path.pop();
  }
}

/** The ids of the observables that the object holds itself (§4.14.1). */
function idsInside(object: StixObject): ReadonlySet<unknown> {
  if (object.type !== 'observed-data' || !isRecord(object.objects)) return NONE;
  return new Set(Object.values(object.objects).map((observable) => (isRecord(observable) && Object.hasOwn(observable, 'id') ? observable['id'] : undefined)));
}

const NONE: ReadonlySet<unknown> = new Set();
