import type { Place } from '../diagnostic.ts';

/** A word as it counts for reading. */
export interface Word {
  readonly text: string;
  /** What must be read of it, in lower case: one part, or those between hyphens. Empty for what is only recognised: a name, a number, a label, an address. */
  readonly parts: readonly string[];
}

/** A sentence with its words; where it stands is asked only when there is something to say of it. */
export interface Sentence {
  readonly text: string;
  readonly words: readonly Word[];
  place(): Place;
}

/** A line without white space of its own, so that a label, a quotation or code counts as one word. */
export function inOnePiece(text: string): string {
  return text.replace(/\s+/g, '\u00a0');
}

/** A full stop behind these ends no sentence: one or more letters between stops, or a word that is always cut short. */
const CUT_SHORT = /^["“‘'(]*(?:(?:\p{L}{1,3}\.){2,}|(?:bijv|nr|nrs|dr|mr|mrs|ms|prof|vs|resp|art|blz|no)\.)$/iu;
const ENDS = /[.!?…]["”’')*_]*$/u;
const GOES_ON = /^["“‘'(]*\p{Ll}/u;

/** The sentences of a passage. What stands in it without an end, such as a title, is one too. */
export function sentencesOf(passage: string, place: () => Place): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: string[] = [];
  const all = passage.split(/[ \t\r\n]+/).filter(Boolean);
  for (const [index, token] of all.entries()) {
    tokens.push(token);
    const next = all[index + 1];
    if (next !== undefined && (!ENDS.test(token) || CUT_SHORT.test(token) || GOES_ON.test(next))) continue;
    const words = wordsOf(tokens);
    if (words.length > 0) sentences.push({ text: tokens.join(' ').replaceAll('\u00a0', ' '), words, place });
    tokens = [];
  }
  return sentences;
}

function wordsOf(tokens: readonly string[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    if (!/[\p{L}\p{N}]/u.test(token)) continue;
    words.push({ text: token.replaceAll('\u00a0', ' '), parts: partsOf(token, words.length === 0) });
  }
  return words;
}

/** The parts of a token that are words of the language: nothing of what holds a digit, a dot, a bracket or the like. */
function partsOf(token: string, first: boolean): string[] {
  const bare = token.replace(/^["“”‘’'(*_]+|["“”‘’').,;:!?…*_]+$/gu, '');
  if (!/^[\p{L}\p{M}'’]+(?:[-–/][\p{L}\p{M}'’]+)*$/u.test(bare)) return [];
  return bare.split(/[-–/]/).filter((part, index) => !isName(part, first && index === 0)).map((part) => part.toLowerCase().replaceAll('’', "'"));
}

/** A capital is the mark of a name, except where every sentence has one: on its first letter. */
function isName(part: string, first: boolean): boolean {
  return /(?<=.)\p{Lu}/u.test(part) || (!first && part.length > 1 && /^\p{Lu}/u.test(part));
}
