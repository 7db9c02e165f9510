import type { Diagnostic } from '../diagnostic.ts';

/**
 * A built site read back from disk. `text` and `bytes` throw for a path that is not in `paths`. What is not UTF-8 comes as
 * U+FFFD in `text`: the verifier `encoding` reports it, so that no other has to.
 */
export interface Release {
  /** Paths of all files, sorted, without a leading slash. */
  readonly paths: readonly string[];
  text(path: string): string;
  bytes(path: string): Uint8Array;
}

/** Judges the files that were written, knowing nothing of what wrote them. */
export interface Verifier {
  /** Permanent; names the source file. Its findings have the code `release/<id>`. */
  readonly id: string;
  verify(release: Release): Diagnostic[] | Promise<Diagnostic[]>;
}
