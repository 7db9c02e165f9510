import type { Place } from '../diagnostic.ts';

/** Where a value stands inside a document: keys of mappings and indexes of lists, from the root. */
export type Path = readonly (string | number)[];

/** A parsed data document: its value, and a way back from each part of it to the author's file. */
export interface DataDocument {
  readonly file: string;
  readonly data: unknown;
  /**
   * The place of the value at `path`, or of its key; of the nearest parent that is there where `path` does not exist.
   * Positions are worked out at the first call, so that a file without findings costs no second parse.
   */
  locate(path: Path, part?: 'key' | 'value'): Place;
}
