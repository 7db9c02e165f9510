import { dutchSyllables } from './dutch-syllables.ts';
import { englishSyllables } from './english-syllables.ts';
import type { Sentence, Word } from './sentences.ts';

/** What a formula needs: how syllables are counted, and the score from words per sentence and syllables per word. */
interface Formula {
  syllables(word: string): number;
  score(wordsPerSentence: number, syllablesPerWord: number): number;
}

/** A language without a formula here is not judged: one made for another language would say nothing. */
const FORMULAS: Readonly<Record<string, Formula>> = {
  /** Flesch as W. H. Douma fitted it to Dutch, 1960. */
  nl: { syllables: dutchSyllables, score: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables },
  /** R. Flesch, A new readability yardstick, 1948. */
  en: { syllables: englishSyllables, score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables },
};

/** Flesch took samples of a hundred words; with fewer than this, one long word decides the score. */
const ENOUGH_WORDS = 30;

/** Syllables of the parts of a word that must be read; none where there is no formula for the language. */
export function syllablesOf({ parts }: Word, language: string): number {
  return parts.reduce((sum, part) => sum + (FORMULAS[language]?.syllables(part) ?? 0), 0);
}

/**
 * Flesch reading ease, 0 to 100 in ordinary texts, higher is easier. Every word makes a sentence longer; only what must be read makes
 * it harder. Undefined where the language has no formula or there are too few words.
 */
export function readingEase(sentences: readonly Sentence[], language: string): number | undefined {
  const words = sentences.flatMap((sentence) => sentence.words);
  const read = words.filter(({ parts }) => parts.length > 0);
  if (read.length < ENOUGH_WORDS) return undefined;
  return ease(sentences, language);
}

/** Words per sentence on average; 0 where there are no sentences. */
export function meanLength(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0) / Math.max(1, sentences.length);
}

/** The sentence with the lowest score of its own. */
export function hardestOf(sentences: readonly Sentence[], language: string): Sentence | undefined {
  const scored = sentences.map((sentence) => ({ sentence, score: ease([sentence], language) ?? Number.POSITIVE_INFINITY }));
  return scored.reduce<(typeof scored)[number] | undefined>((worst, one) => (worst && worst.score <= one.score ? worst : one), undefined)?.sentence;
}

function ease(sentences: readonly Sentence[], language: string): number | undefined {
  const formula = Object.hasOwn(FORMULAS, language) ? FORMULAS[language] : undefined;
  const words = sentences.flatMap((sentence) => sentence.words);
  const read = words.filter(({ parts }) => parts.length > 0);
  if (!formula || read.length === 0) return undefined;
  const syllables = read.reduce((sum, word) => sum + syllablesOf(word, language), 0);
  return formula.score(meanLength(sentences), syllables / read.length);
}
