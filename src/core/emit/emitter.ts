import type { Model } from '../model/model.ts';

/** A file that a feed writes. A large body is an iterable of pieces, so that nobody holds it whole. */
export interface OutputFile {
  /** Path from the root of the site, without a leading slash, such as `feeds/indicators.csv`. */
  readonly path: string;
  /** Media type with its parameters, as the header `Content-Type` carries it. */
  readonly mediaType: string;
  readonly body: string | Iterable<string>;
  /** When the content of this file last changed; the newest moment of the whole site where it is not said. */
  readonly modified?: string;
  /** Number of entries (rows, objects, advisories), where the file is a list. */
  readonly count?: number;
  /** The language of a feed for readers; feeds for tools have none. */
  readonly language?: string;
}

/** What is known of a file once it has been written. */
export interface WrittenFile extends Required<Pick<OutputFile, 'path' | 'mediaType' | 'modified'>>, Pick<OutputFile, 'count' | 'language'> {
  readonly bytes: number;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  /** The emitter that wrote it. */
  readonly emitter: string;
  readonly standard: string;
  readonly listed: boolean;
}

/** One feed: maps the model to a format and serialises it. It reads no disk, clock, network or randomness. */
export interface Emitter {
  /** Permanent; names the source file, the doc page and the golden folder. */
  readonly id: string;
  /** The standard that the files follow, with its version. */
  readonly standard: string;
  /** Whether `/feeds/index.json` lists these files: a feed, rather than part of the site itself. */
  readonly listed: boolean;
  emit(model: Model): Iterable<OutputFile>;
}

/** A feed that describes the files of the others, and so runs after them. */
export interface Describer extends Omit<Emitter, 'emit'> {
  describe(model: Model, written: readonly WrittenFile[]): Iterable<OutputFile>;
}
