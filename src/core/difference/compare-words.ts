import { diffArrays } from 'diff';

/** A run of words that stayed, came or went. */
export interface Part {
  readonly mark: 'same' | 'added' | 'removed';
  readonly words: string;
}

/** Edits after which two texts count as wholly different: the comparison takes time in proportion to their number. */
const MOST_EDITS = 1000;

const TOKEN = /[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** What to do with the entries of two lists: keep, take out, put in. In linear time for lists that are much alike; bounded for all others. */
export function compareLists(before: readonly string[], after: readonly string[]): readonly { readonly mark: Part['mark']; readonly entries: readonly string[] }[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (!found) return [{ mark: 'removed', entries: before }, { mark: 'added', entries: after }];
  return found.map(({ added, removed, value }) => ({ mark: added ? 'added' : removed ? 'removed' : 'same', entries: value }));
}

/** Which words of a text became which, in runs that can be read: what went stands before what came. */
export function compareWords(before: string, after: string): Part[] {
  const parts: Part[] = [];
  let [removed, added] = ['', ''];
  const put = (mark: Part['mark'], words: string) => {
    const last = parts.at(-1);
    if (last && last.mark === 'same' && mark === 'same') parts[parts.length - 1] = { mark, words: last.words + words };
    else if (words) parts.push({ mark, words });
  };
  const close = () => {
    const [start, end] = removed && added ? commonEnds(removed, added) : [0, 0];
    put('same', removed.slice(0, start));
    put('removed', removed.slice(start, removed.length - end));
    put('added', added.slice(start, added.length - end));
    put('same', removed.slice(removed.length - end));
    [removed, added] = ['', ''];
  };
  const runs = compareLists(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []);
  for (const [index, { mark, entries }] of runs.entries()) {
    const words = entries.join('');
    if (mark === 'removed') removed += words;
    else if (mark === 'added') added += words;
    // One word that stayed between two changes would break them into crumbs.
    else if (removed + added !== '' && index < runs.length - 1 && (words.match(WORD) ?? []).length <= 1) {
      removed += words;
      added += words;
    } else {
      close();
      put(mark, words);
    }
  }
  close();
  return parts;
}

/** How many characters two texts share at their beginning and at their end, in whole words. */
function commonEnds(before: string, after: string): [number, number] {
  const [from, to] = [before.match(TOKEN) ?? [], after.match(TOKEN) ?? []];
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start += 1;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end += 1;
  return [from.slice(0, start).join('').length, end === 0 ? 0 : from.slice(-end).join('').length];
}

/** How much two texts have in common, from 0 to 1: the share of words that both have. */
export function likeness(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  let common = 0;
  for (const word of before) if (after.has(word)) common += 1;
  return before.size + after.size === 0 ? 1 : (2 * common) / (before.size + after.size);
}

/** The words of a text, each once. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD));
}
