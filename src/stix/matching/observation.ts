import type { Problem } from '../problem.ts';
import { isRecord } from '../rules/rule.ts';
import { isTimestamp } from '../timestamps.ts';
import { instantOf } from './instant.ts';

/** What was seen, for a pattern to be matched with: an observed-data object (STIX 2.1 §4.14) and where its observables are. */
export interface Observation {
  /** With `object_refs`, or with the deprecated dictionary `objects`. */
  readonly observedData: unknown;
  /** Objects among which `object_refs` are looked up, such as those of the bundle. */
  readonly objects?: readonly unknown[];
}

/** Every observed-data object among the objects of a bundle, as an observation. Does not throw. */
export function observationsIn(objects: readonly unknown[]): Observation[] {
  return objects.filter((object) => isRecord(object) && object['type'] === 'observed-data').map((observedData) => ({ observedData, objects }));
}

export type Observable = Readonly<Record<string, unknown>>;

/** An observation that could be read. It stands for `count` single ones, each somewhere between `first` and `last` (§4.14). */
export interface Seen {
  readonly first: bigint;
  readonly last: bigint;
  readonly count: number;
  readonly observables: readonly Observable[];
  /** By what a property that ends in `_ref` holds. Only the observables of this observation are found. */
  readonly byReference: ReadonlyMap<string, Observable>;
}

/** Reads observations; what cannot be read is a problem, at `observations`, the position and the property. */
export function readObservations(observations: readonly Observation[], problems: Problem[]): Seen[] {
  const indexes = new Map<readonly unknown[], ReadonlyMap<string, Observable>>();
  // Observations of one bundle share its objects, and their index.
  const indexOf = (objects: readonly unknown[]): ReadonlyMap<string, Observable> => {
    const index = indexes.get(objects) ?? byId(objects);
    indexes.set(objects, index);
    return index;
  };
  return observations.flatMap(({ observedData, objects }, place) => {
    const fault = faultOf(observedData);
    if (fault !== undefined) {
      problems.push({ code: 'stix/observation', severity: 'error', path: ['observations', place, 'observedData', ...fault.path], message: fault.message, mend: fault.mend, spec: '4.14' });
      return [];
    }
    const data = observedData as Observable;
    const byReference = own(data, 'objects') === undefined ? referred(own(data, 'object_refs'), indexOf(objects ?? [])) : contained(own(data, 'objects'));
    return [{
      first: instantOf(String(data['first_observed'])), last: instantOf(String(data['last_observed'])), count: Number(data['number_observed']),
      observables: [...new Set(byReference.values())], byReference,
    }];
  });
}

const own = (record: Observable, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);

function faultOf(data: unknown): { path: string[]; message: string; mend: string } | undefined {
  if (!isRecord(data)) return { path: [], message: 'This is not an observed-data object.', mend: 'Give an object of type `observed-data`.' };
  for (const name of ['first_observed', 'last_observed']) {
    const time = own(data, name);
    if (typeof time !== 'string' || !isTimestamp(time)) return { path: [name], message: `\`${name}\` is missing, or no timestamp.`, mend: 'Write it as 2026-03-10T09:00:00Z.' };
  }
  if (instantOf(String(data['last_observed'])) < instantOf(String(data['first_observed']))) {
    return { path: ['last_observed'], message: '`last_observed` is before `first_observed`.', mend: 'Correct one of the two.' };
  }
  const count = own(data, 'number_observed');
  if (!Number.isInteger(count) || Number(count) < 1 || Number(count) > 999_999_999) {
    return { path: ['number_observed'], message: '`number_observed` is missing, or no whole number from 1 to 999,999,999.', mend: 'Give the number of times it was seen.' };
  }
  return undefined;
}

/** Of two objects with one id the later counts. */
function byId(objects: readonly unknown[]): Map<string, Observable> {
  const index = new Map<string, Observable>();
  for (const object of objects) {
    const id = isRecord(object) ? own(object, 'id') : undefined;
    if (isRecord(object) && typeof id === 'string') index.set(id, object);
  }
  return index;
}

function referred(references: unknown, objects: ReadonlyMap<string, Observable>): Map<string, Observable> {
  const found = new Map<string, Observable>();
  for (const reference of Array.isArray(references) ? (references as readonly unknown[]) : []) {
    const object = typeof reference === 'string' ? objects.get(reference) : undefined;
    if (object !== undefined) found.set(String(reference), object);
  }
  return found;
}

/** Observables of the deprecated dictionary refer to each other by its keys, or as everywhere by id. */
function contained(dictionary: unknown): Map<string, Observable> {
  const entries = isRecord(dictionary) ? Object.entries(dictionary) : [];
  const found = byId(entries.map(([, object]) => object));
  for (const [key, object] of entries) if (isRecord(object)) found.set(key, object);
  return found;
}
