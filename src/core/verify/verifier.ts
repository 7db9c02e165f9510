import type { Diagnostic } from '../diagnostic.ts';
import type { HtmlTag } from './html.ts';

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

/** A page of a release, taken apart. */
export interface Page {
  readonly path: string;
  readonly html: string;
  /** All opening tags in the order of the text. */
  readonly tags: readonly HtmlTag[];
}

/** As {@link Verifier}, for pages and for copies of pages: they come one by one, so that each is taken apart once for all and none is kept. */
export interface PageVerifier {
  readonly id: string;
  begin(release: Release): PageJudge;
}

/** What a verifier says while the pages of one release go by. */
export interface PageJudge {
  page(page: Page): Diagnostic[];
  /** The page of an advisory as one file for readers to keep: it stands by itself, and is no page of the site. */
  copy?(page: Page): Diagnostic[];
  /** What can be said only when all pages have gone by. */
  end?(): Diagnostic[];
}
