import { fromCursor, type Place } from './cursor.ts';
import { toMicroseconds } from './moment.ts';

/** The most objects in one answer; a client may ask for fewer (TAXII 2.1 §3.4, `limit`). */
export const MOST_PER_PAGE = 1000;

/** What a client asks of a collection (TAXII 2.1 §3.4). What is absent does not filter. */
export interface Query {
  readonly limit: number;
  readonly addedAfter?: string | undefined;
  readonly after?: Place | undefined;
  readonly ids?: ReadonlySet<string> | undefined;
  readonly types?: ReadonlySet<string> | undefined;
  readonly specVersions?: ReadonlySet<string> | undefined;
  readonly versions: Versions;
}

/** The value of `match[version]` (TAXII 2.1 §3.4.1). */
export interface Versions {
  readonly all: boolean;
  readonly first: boolean;
  readonly last: boolean;
  readonly exact: ReadonlySet<string>;
}

/** The default: the newest version of each object. */
export const LAST: Versions = { all: false, first: false, last: true, exact: new Set() };

/** Every version: the endpoint of versions does not choose (TAXII 2.1 §5.8). */
export const ALL: Versions = { all: true, first: false, last: false, exact: new Set() };

/** A query that the standard does not allow; the message is for who wrote the client. */
export class MalformedQuery extends Error {}

/** Reads the parameters of a request. Fields of `match` that the standard does not know are passed over. Throws {@link MalformedQuery}. */
export function readQuery(parameters: URLSearchParams): Query {
  return {
    limit: limitOf(parameters),
    addedAfter: addedAfterOf(parameters),
    after: afterOf(parameters),
    ids: valuesOf(parameters, 'id'),
    types: valuesOf(parameters, 'type'),
    specVersions: valuesOf(parameters, 'spec_version'),
    versions: versionsOf(valuesOf(parameters, 'version')),
  };
}

function limitOf(parameters: URLSearchParams): number {
  const text = only(parameters, 'limit');
  if (text === undefined) return MOST_PER_PAGE;
  if (!/^0*[1-9][0-9]*$/.test(text)) throw new MalformedQuery(`limit must be a whole number above zero, not "${text}".`);
  return Math.min(Number(text), MOST_PER_PAGE);
}

/** OpenCTI sends `added_after=` and `next=` without a value on its first request: that asks for nothing. */
function addedAfterOf(parameters: URLSearchParams): string | undefined {
  const text = only(parameters, 'added_after');
  if (!text) return undefined;
  const moment = toMicroseconds(text);
  if (moment === undefined) throw new MalformedQuery(`added_after must be a moment in UTC such as 2026-01-31T09:30:00.000000Z, not "${text}".`);
  return moment;
}

function afterOf(parameters: URLSearchParams): Place | undefined {
  const text = only(parameters, 'next');
  if (!text) return undefined;
  const place = fromCursor(text);
  if (!place) throw new MalformedQuery('next must be the value that the page before had in its property next.');
  return place;
}

function versionsOf(values: ReadonlySet<string> | undefined): Versions {
  if (!values) return LAST;
  const exact = new Set<string>();
  for (const value of values) {
    if (['all', 'first', 'last'].includes(value)) continue;
    const moment = toMicroseconds(value);
    if (moment === undefined) throw new MalformedQuery(`match[version] takes all, first, last, or the moment of a version, not "${value}".`);
    if (exact.has(moment)) throw new MalformedQuery(`match[version] has "${value}" twice.`);
    exact.add(moment);
  }
  if (values.has('all') && values.size > 1) throw new MalformedQuery('match[version] takes "all" alone.');
  return { all: values.has('all'), first: values.has('first'), last: values.has('last'), exact };
}

/** The values of a `match` field, of which any one fits. */
function valuesOf(parameters: URLSearchParams, field: string): ReadonlySet<string> | undefined {
  const name = `match[${field}]`;
  const text = only(parameters, name);
  if (text === undefined) return undefined;
  const values = text.split(',');
  if (values.some((value) => value === '' || /\s/.test(value))) throw new MalformedQuery(`${name} takes values with a comma and nothing else between them, not "${text}".`);
  const distinct = new Set(values);
  if (field === 'version' && distinct.size < values.length) throw new MalformedQuery(`${name} has a value twice: "${text}".`);
  return distinct;
}

function only(parameters: URLSearchParams, name: string): string | undefined {
  const [value, ...more] = parameters.getAll(name);
  if (more.length > 0) throw new MalformedQuery(`${name} stands in the query more than once.`);
  return value;
}
