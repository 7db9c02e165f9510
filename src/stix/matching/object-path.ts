import type { IndexStep, KeyStep, ObjectPath } from '../pattern/syntax-tree.ts';
import { isRecord } from '../rules/rule.ts';
import type { Budget } from './budget.ts';
import { Bytes } from './bytes.ts';
import type { Observable, Seen } from './observation.ts';

/**
 * What an object path points to, from one observable (STIX 2.1 §9.7): no value, one, or with `[*]` several, equal ones once.
 * A reference gives the observable that it refers to, or nothing where the observation has none of that id; the value of a
 * property that ends in `_hex` or `_bin` is bytes.
 */
export function valuesAt(path: ObjectPath, root: Observable, seen: Seen, budget: Budget): readonly unknown[] {
  let values: ReadonlySet<unknown> = new Set([root]);
  for (const step of path.steps) {
    const next = new Set<unknown>();
    for (const value of values) {
      budget.spend();
      if (step.kind === 'key') addKey(step, value, seen, next, budget);
      else addEntries(step, value, next, budget);
    }
    if (next.size === 0) return [];
    values = next;
  }
  return [...values];
}

function addKey({ name }: KeyStep, value: unknown, { byReference }: Seen, to: Set<unknown>, budget: Budget): void {
  if (!isRecord(value) || !Object.hasOwn(value, name)) return;
  const inner = value[name];
  if (name.endsWith('_ref')) {
    const object = typeof inner === 'string' ? byReference.get(inner) : undefined;
    if (object !== undefined) to.add(object);
  } else if (name.endsWith('_refs')) {
    const references: readonly unknown[] = Array.isArray(inner) ? inner : [];
    budget.spend(references.length);
    // An entry that refers to nothing keeps its place, so that `[1]` stays the second.
    const objects = references.map((reference) => (typeof reference === 'string' ? byReference.get(reference) : undefined));
    if (objects.some((object) => object !== undefined)) to.add(objects);
  } else {
    to.add(typeof inner === 'string' ? asBytes(name, inner, budget) : inner);
  }
}

/** A value that is not what the name promises stays the text that it is. */
function asBytes(name: string, value: string, budget: Budget): unknown {
  if (name.endsWith('_hex') || name.endsWith('_bin')) budget.spend(value.length);
  if (name.endsWith('_hex')) return Bytes.ofHex(value) ?? value;
  return name.endsWith('_bin') ? (Bytes.ofBase64(value) ?? value) : value;
}

function addEntries({ index }: IndexStep, value: unknown, to: Set<unknown>, budget: Budget): void {
  if (!Array.isArray(value)) return;
  const entries: readonly unknown[] = value;
  if (index !== '*') {
    const entry = entries[Number(index)];
    if (entry !== undefined) to.add(entry);
    return;
  }
  budget.spend(entries.length);
  for (const entry of entries) if (entry !== undefined) to.add(entry);
}
