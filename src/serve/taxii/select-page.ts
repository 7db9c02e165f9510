import type { CollectionIndex, Held } from './collection-index.ts';
import { byPlace, toCursor } from './cursor.ts';
import type { Query } from './query.ts';

/** The part of a collection that answers a query. */
export interface Page {
  readonly held: readonly Held[];
  /** Whether there is more that fits. */
  readonly more: boolean;
  /** The cursor of the following page, where there is one. */
  readonly next?: string | undefined;
  /** `X-TAXII-Date-Added-First` and `-Last` (TAXII 2.1 §3.2). */
  readonly first: string;
  readonly last: string;
}

/** Chooses what a query asks for, oldest first (TAXII 2.1 §3.3 to §3.5). */
export function selectPage(index: CollectionIndex, query: Query): Page {
  const found: Held[] = [];
  for (const one of candidates(index, query)) {
    if (!fits(one, query)) continue;
    found.push(one);
    if (found.length > query.limit) break;
  }
  if (found.length <= query.limit) return { held: found, more: false, ...datesOf(found, index, query) };
  const held = found.slice(0, wholeMoments(found, query.limit));
  return { held, more: true, next: toCursor(held.at(-1) as Held), ...datesOf(held, index, query) };
}

/** What may fit: the objects that are asked for by id, or everything behind the place where the query begins. */
function* candidates({ held, positions }: CollectionIndex, query: Query): Generator<Held> {
  const start = startOf(held, query);
  if (query.ids) {
    const asked = [...query.ids].flatMap((id) => positions.get(id) ?? []).sort((a, b) => a - b);
    for (const position of asked) if (position >= start) yield held[position] as Held;
    return;
  }
  for (let position = start; position < held.length; position += 1) yield held[position] as Held;
}

/** The first position behind both `added_after` and the page before. */
function startOf(held: readonly Held[], { addedAfter, after }: Query): number {
  let low = 0;
  let high = held.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = held[middle] as Held;
    if ((addedAfter !== undefined && one.dateAdded <= addedAfter) || (after && byPlace(one, after) <= 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function fits({ type, specVersion, moment, isFirst, isLast }: Held, { types, specVersions, versions }: Query): boolean {
  if (types && !types.has(type)) return false;
  // Each version has one text, so that it is also the newest specification version of itself (TAXII 2.1 §3.4.1).
  if (specVersions && !specVersions.has(specVersion)) return false;
  return versions.all || (versions.last && isLast) || (versions.first && isFirst) || (moment !== undefined && versions.exact.has(moment));
}

/**
 * Where to end a page that is too long: behind the last whole moment. Who goes on with `added_after` in place of `next`, as §3.5
 * allows, would lose the rest of a moment that was cut. When one moment fills the page it is cut all the same.
 */
function wholeMoments(found: readonly Held[], limit: number): number {
  const { dateAdded } = found[limit] as Held;
  let end = limit;
  while (end > 0 && found[end - 1]?.dateAdded === dateAdded) end -= 1;
  return end > 0 ? end : limit;
}

/**
 * The standard asks for both headers on every answer, and clients take the last one as their next `added_after`. An answer with
 * nothing in it gives back what was asked, so that such a client stays where it is instead of going on to its own present.
 */
function datesOf(held: readonly Held[], index: CollectionIndex, { addedAfter, after }: Query): { first: string; last: string } {
  const still = addedAfter ?? after?.dateAdded ?? index.held.at(-1)?.dateAdded ?? '1970-01-01T00:00:00.000000Z';
  return { first: held[0]?.dateAdded ?? still, last: held.at(-1)?.dateAdded ?? still };
}
