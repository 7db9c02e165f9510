import { entityTag } from '../site-files.ts';
import { byPlace, type Place } from './cursor.ts';
import { toMicroseconds } from './moment.ts';

/** A version of an object: what the manifest says of it, and where its text stands. */
export interface Held extends Place {
  readonly type: string;
  /** The version with six digits, where it is a moment: a client may write it otherwise. */
  readonly moment: string | undefined;
  readonly specVersion: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The record of the manifest, as the file has it. */
  readonly record: object;
  /** Where the text of the object begins and ends in `bytes`. */
  readonly start: number;
  readonly end: number;
}

/** A collection, ready to be asked. */
export interface CollectionIndex {
  /** Weak, for an answer may be compressed; equal as long as the two files are. */
  readonly tag: string;
  /** In the order in which they were added. */
  readonly held: readonly Held[];
  /** Positions in `held`, by id. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  /** The file with the objects, of which nothing is parsed: an answer is cut from it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The two files do not belong together: a release is just being put in the place of another. */
export class TornCollection extends Error {}

interface ManifestRecord {
  readonly id: string;
  readonly date_added: string;
  readonly version: string;
  readonly media_type: string;
}

/**
 * Makes an index of the files `manifest/` and `objects/` of a collection, which name the same objects in the same order, one on a
 * line. Throws {@link TornCollection} where they do not.
 */
export async function indexCollection(manifest: Uint8Array<ArrayBuffer>, bytes: Uint8Array<ArrayBuffer>): Promise<CollectionIndex> {
  const { objects: records = [] } = JSON.parse(new TextDecoder().decode(manifest)) as { objects?: ManifestRecord[] };
  const rows = rowsOf(bytes);
  if (rows.length !== records.length) throw new TornCollection(`The manifest names ${records.length} objects, and there are ${rows.length}.`);
  const ends = endsOf(records);
  const held = records.map((record, index): Held => {
    const { id, date_added: dateAdded, version, media_type } = record;
    const [start, end] = rows[index] as readonly [number, number];
    return {
      id, dateAdded, version, record, start, end,
      type: id.slice(0, id.indexOf('--')),
      moment: toMicroseconds(version),
      specVersion: media_type.slice(media_type.indexOf('version=') + 'version='.length),
      isFirst: ends.get(id)?.first === version,
      isLast: ends.get(id)?.last === version,
    };
  });
  for (const [index, one] of held.entries()) {
    const before = held[index - 1];
    if (before && byPlace(before, one) >= 0) throw new TornCollection(`${one.id} does not stand in the order of date_added, id and version.`);
  }
  const tags = await Promise.all([entityTag(manifest), entityTag(bytes)]);
  return { tag: `W/"${tags.join('').replaceAll('"', '')}"`, held, positions: positionsOf(held), bytes };
}

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const BRACE = 0x7b;
const INDENT = 4;

/** Where the objects stand: each has a line of its own, which begins with four spaces and a brace. */
function rowsOf(bytes: Uint8Array): (readonly [number, number])[] {
  const rows: (readonly [number, number])[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(NEWLINE, start);
    const end = found === -1 ? bytes.length : found;
    if (bytes[start + INDENT] === BRACE) rows.push([start + INDENT, bytes[end - 1] === COMMA ? end - 1 : end]);
    start = end + 1;
  }
  return rows;
}

/** The first and the last version of each object. */
function endsOf(records: readonly ManifestRecord[]): ReadonlyMap<string, { first: string; last: string }> {
  const ends = new Map<string, { first: string; last: string }>();
  const isBefore = (a: string, b: string) => (toMicroseconds(a) ?? a) < (toMicroseconds(b) ?? b);
  for (const { id, version } of records) {
    const known = ends.get(id);
    if (!known) ends.set(id, { first: version, last: version });
    else if (isBefore(version, known.first)) known.first = version;
    else if (isBefore(known.last, version)) known.last = version;
  }
  return ends;
}

function positionsOf(held: readonly Held[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [index, { id }] of held.entries()) {
    const known = positions.get(id);
    if (known) known.push(index);
    else positions.set(id, [index]);
  }
  return positions;
}
