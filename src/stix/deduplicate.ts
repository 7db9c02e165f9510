import type { Bundle, StixObject } from './objects/index.ts';
import type { Problem } from './problem.ts';
import { isRecord } from './rules/rule.ts';
import { sameJson } from './same-json.ts';
import { compareTimestamps } from './timestamps.ts';

/** What is left of the objects, and what was wrong with them. */
export interface Deduplicated {
  /** In the order in which their ids, or versions, first stood. */
  readonly objects: StixObject[];
  /** Paths start with the place of the object in the input. */
  readonly problems: Problem[];
}

/**
 * Each object once: the newest version by `modified` (STIX 2.1 §3.6), or every version where `versions` is `all`. Objects
 * without versions, such as observables, are told apart by id. Equal ones become one; of unequal ones with the same id and
 * `modified` the first stays, and a problem says so: an error for versions (§3.6), a warning for the others (§2.9). What
 * has no `id` is reported and left out. A revoked version counts as any other.
 */
export function deduplicate(objects: Iterable<StixObject>, versions: 'newest' | 'all' = 'newest'): Deduplicated {
  const problems: Problem[] = [];
  const first = new Map<string, Entry>();
  const newest = new Map<string, Entry>();
  let place = -1;
  for (const object of objects) {
    place += 1;
    const id: unknown = isRecord(object) && Object.hasOwn(object, 'id') ? object['id'] : undefined;
    if (typeof id !== 'string') {
      problems.push({ code: 'stix/missing-property', severity: 'error', path: [place, 'id'], message: 'The property `id` is missing, or no string.', mend: 'Add `id`, or remove the object.', spec: '2.9' });
      continue;
    }
    const modified = modifiedOf(object);
    const version = `${id} ${modified ?? ''}`;
    const same = first.get(version);
    if (same !== undefined) {
      if (!sameJson(same.object, object)) problems.push(conflict(id, modified, same.place, place));
      continue;
    }
    const entry = { object, place, modified };
    first.set(version, entry);
    const other = newest.get(id);
    // A key keeps its place in the map: the order is that of the first versions.
    if (other === undefined || isLater(modified, other.modified)) newest.set(id, entry);
  }
  return { objects: [...(versions === 'all' ? first : newest).values()].map(({ object }) => object), problems };
}

interface Entry {
  readonly object: StixObject;
  readonly place: number;
  readonly modified: string | undefined;
}

/** `modified` of an object, where it has one. */
export function modifiedOf(object: object): string | undefined {
  const modified: unknown = Object.hasOwn(object, 'modified') ? (object as { modified?: unknown }).modified : undefined;
  return typeof modified === 'string' ? modified : undefined;
}

/** Whether a version is later than another; any time is later than none. */
export const isLater = (modified: string | undefined, other: string | undefined): boolean =>
  modified !== undefined && (other === undefined || compareTimestamps(other, modified) < 0);

const conflict = (id: string, modified: string | undefined, earlier: number, place: number): Problem => ({
  code: 'stix/version-conflict',
  severity: modified === undefined ? 'warning' : 'error',
  path: [place],
  message: `\`${id}\`${modified === undefined ? '' : ` of ${modified}`} stands here with other content than before (object ${earlier} of all), which is kept.`,
  mend: modified === undefined ? 'Keep the one that is right, or put together what both say.' : 'Keep the one that is right; a changed object takes a newer `modified`.',
  spec: modified === undefined ? '2.9' : '3.6',
});

/**
 * One bundle of the objects of several (STIX 2.1 §8), each object once as `deduplicate` has it. The id is that of the new
 * bundle. Paths of problems start with the place of the bundle.
 */
export function mergeBundles(bundles: Iterable<Bundle>, id: string, versions: 'newest' | 'all' = 'newest'): { readonly bundle: Bundle; readonly problems: Problem[] } {
  const places: (readonly [number, number])[] = [];
  const all: StixObject[] = [];
  let number = 0;
  for (const { objects } of bundles) {
    for (const [index, object] of Array.isArray(objects) ? objects.entries() : []) {
      places.push([number, index]);
      all.push(object);
    }
    number += 1;
  }
  const { objects, problems } = deduplicate(all, versions);
  return {
    bundle: { type: 'bundle', id, ...(objects.length === 0 ? {} : { objects }) },
    problems: problems.map((problem) => {
      const [place = 0, ...rest] = problem.path;
      const [bundle, index] = places[Number(place)] ?? [0, 0];
      return { ...problem, path: [bundle, 'objects', index, ...rest] };
    }),
  };
}
