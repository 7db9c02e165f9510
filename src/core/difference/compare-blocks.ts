import type { Block, Section } from './blocks.ts';
import { compareLists, compareWords, likeness, wordsOf, type Part } from './compare-words.ts';

/** A block that came, went, or has other words. */
export interface ChangedBlock {
  readonly change: 'added' | 'removed' | 'changed';
  readonly parts: readonly Part[];
  /** Language of the words, where it is not that of the text. */
  readonly language?: string | undefined;
}

/** The changed blocks under one heading, in reading order. */
export interface ChangedSection extends Section {
  readonly blocks: readonly ChangedBlock[];
}

/** Two blocks with less in common than this are not one block that changed. */
const ALIKE = 0.5;

/** More pairs than this are not weighed against each other: what came and what went is shown as it is. */
const MOST_PAIRS = 10_000;

/** What changed between two texts, by section; blocks that stayed are left out. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): ChangedSection[] {
  const sections: { section: Section; blocks: ChangedBlock[] }[] = [];
  const put = ({ language, section }: Block, change: ChangedBlock['change'], parts: readonly Part[]) => {
    const last = sections.at(-1);
    const changed = { change, parts, ...(language !== undefined && { language }) };
    if (last && last.section.name === section.name) last.blocks.push(changed);
    else sections.push({ section, blocks: [changed] });
  };
  let [old, fresh] = [0, 0];
  let [gone, come]: [Block[], Block[]] = [[], []];
  const close = () => {
    for (const [from, to] of pairs(gone, come)) {
      if (from && to) put(to, 'changed', compareWords(from.words, to.words));
      else if (from) put(from, 'removed', [{ mark: 'removed', words: from.words }]);
      else if (to) put(to, 'added', [{ mark: 'added', words: to.words }]);
    }
    [gone, come] = [[], []];
  };
  for (const { mark, entries: { length } } of compareLists(before.map(({ words }) => words), after.map(({ words }) => words))) {
    if (mark === 'removed') gone = before.slice(old, old + length);
    else if (mark === 'added') come = after.slice(fresh, fresh + length);
    else close();
    if (mark !== 'added') old += length;
    if (mark !== 'removed') fresh += length;
  }
  close();
  return sections.map(({ section, blocks }) => ({ ...section, blocks }));
}

/** Puts blocks that went beside those of the same language that came in their place, so that together they have most in common; the order stays. */
function pairs(gone: readonly Block[], come: readonly Block[]): [Block | undefined, Block | undefined][] {
  if (gone.length * come.length > MOST_PAIRS) return [...gone.map((block): [Block, undefined] => [block, undefined]), ...come.map((block): [undefined, Block] => [undefined, block])];
  const [from, to] = [gone.map(({ words }) => wordsOf(words)), come.map(({ words }) => wordsOf(words))];
  const alike = from.map((one, i) => to.map((other, j) => (gone[i]?.language === come[j]?.language ? likeness(one, other) : 0)));
  // best[i][j]: the most that the blocks from i and from j on can have in common.
  const best = Array.from({ length: gone.length + 1 }, () => new Array<number>(come.length + 1).fill(0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number) => { const value = alike[i]?.[j] ?? 0; return value >= ALIKE ? value + at(i + 1, j + 1) : -1; };
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    for (let j = come.length - 1; j >= 0; j -= 1) (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), paired(i, j));
  }
  const found: [Block | undefined, Block | undefined][] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const both = i < gone.length && j < come.length;
    if (both && paired(i, j) === at(i, j)) found.push([gone[i++], come[j++]]);
    else if (i < gone.length && (!both || at(i + 1, j) === at(i, j))) found.push([gone[i++], undefined]);
    else found.push([undefined, come[j++]]);
  }
  return found;
}
