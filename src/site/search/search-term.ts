import { refang } from '../../core/model/refang.ts';

/**
 * What is looked for in the index for what somebody typed. Every way of writing an address harmless comes to the same, and
 * so do `http` and `https`. The index holds values under the same term.
 */
export function searchTerm(text: string): string {
  return refang(text).replace(/\b[a-z][a-z0-9+.-]{0,20}:\/\//gi, '').trim();
}

/** A text without the signs between its letters, in which an address is one word, defanged or not. Pagefind keeps `_` in words too. */
export function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}_]+/gu, '');
}

/** Whether a term is an address or a hash, of which a part says nothing: other words may be found by their beginning. */
export function isExact(term: string): boolean {
  return /^\S*[.@:/\\]\S*[\p{L}\p{N}]$|^[0-9a-f]{32,}$/iu.test(term);
}
