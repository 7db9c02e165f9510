import { toMicroseconds } from './moment.ts';

/** The place of a record in the order of its collection. */
export interface Place {
  readonly dateAdded: string;
  readonly id: string;
  readonly version: string;
}

/** Which of two places comes first: by the moment of adding (TAXII 2.1 §3.3), then by id and version, so that no two are equal. */
export function byPlace(a: Place, b: Place): number {
  return compare(a.dateAdded, b.dateAdded) || compare(a.id, b.id) || compare(a.version, b.version);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The value of `next` behind a record (TAXII 2.1 §3.7). It names the record and not its number, so that the following page is
 * right even when a new release has put something before it.
 */
export function toCursor({ dateAdded, id, version }: Place): string {
  return btoa([dateAdded, id, version].join(' ')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The place that a cursor names; undefined where it is none of ours. */
export function fromCursor(text: string): Place | undefined {
  try {
    const [dateAdded = '', id = '', version = '', ...rest] = atob(text.replaceAll('-', '+').replaceAll('_', '/')).split(' ');
    return toMicroseconds(dateAdded) === dateAdded && id !== '' && version !== '' && rest.length === 0 ? { dateAdded, id, version } : undefined;
  } catch {
    return undefined;
  }
}
