import { byCodeUnit } from '../diagnostic.ts';
import { dutchHardWords } from './dutch-hard-words.ts';
import { englishHardWords } from './english-hard-words.ts';
import type { Sentence } from './sentences.ts';

/** Words of officials, and of security people, that many readers do not know or read twice; each with what says the same plainly. */
export type HardWords = Readonly<Record<string, string>>;

const LISTS: Readonly<Record<string, HardWords>> = { nl: dutchHardWords, en: englishHardWords };

/** The longest expressions first, so that none is taken for its own beginning. */
const PATTERNS = new Map(Object.entries(LISTS).map(([language, words]) => {
  const longestFirst = Object.keys(words).sort((a, b) => b.length - a.length || byCodeUnit(a, b));
  return [language, new RegExp(`(?<=^| )(?:${longestFirst.join('|')})(?= |$)`, 'g')];
}));

/** Every hard word of a sentence with the plain words for it; none where there is no list for the language. */
export function hardWordsIn({ words }: Sentence, language: string): { readonly hard: string; readonly plain: string }[] {
  const pattern = PATTERNS.get(language);
  if (!pattern) return [];
  // What is only recognised, such as a name or a label, parts the words around it.
  const line = words.map(({ parts }) => (parts.length > 0 ? parts.join(' ') : '·')).join(' ');
  return [...line.matchAll(pattern)].map(([hard]) => ({ hard, plain: (LISTS[language] ?? {})[hard] ?? '' }));
}
