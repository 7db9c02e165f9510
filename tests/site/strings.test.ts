import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';

/** Words that are the same in two languages, rightly, and why. */
const SAME: Readonly<Record<string, string>> = {
  'topics.phishing': 'Dutch took the word from English.',
  'topics.malware': 'Dutch took the word from English.',
  'topics.edge-devices': 'Dutch administrators say it so.',
  'frame.feeds': 'Dutch took the word from English.',
  'feeds.columns.feed': 'Dutch took the word from English.',
  'advisory.downloads': 'Dutch took the word from English.',
  'advisory.count': 'The singular is spelt the same in both.',
  'documents.pdf': 'An abbreviation and a size, the same in all languages.',
  'visuals.fromTo': 'Of two equal values the one stands alone.',
};

/** What sentences are asked for: one and several of something, several without what else there may be, and nothing. */
const ASKED: Readonly<Record<string, readonly string[]>> = { 1: ['1', '1', '1'], 2: ['2', '2', '2'], '2 alone': ['2', '', ''], nothing: ['', '1', '1'] };

/** Every word and sentence of a language by its place; a sentence that takes something once for each way to ask for it. */
function* wordsOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') {
    for (const [what, given] of Object.entries(ASKED)) yield [`${path} (${what})`, String(value(...given))];
  } else for (const [key, child] of Object.entries(value as object)) yield* wordsOf(child, path ? `${path}.${key}` : key);
}

const languages = Object.entries(LANGUAGES).map(([code, strings]) => [code, new Map(wordsOf(strings))] as const);
const pairs = languages.flatMap(([code, words], index) => languages.slice(index + 1).map(([other, others]) => [code, other, words, others] as const));

describe.each(pairs)('the words of the interface in %s and %s', (_code, _other, words, others) => {
  test('are the same set', () => expect([...words.keys()].sort()).toEqual([...others.keys()].sort()));

  test('are nowhere the same, but for those that are listed', () => {
    const same = [...words].filter(([path, text]) => others.get(path) === text).map(([path]) => path.replace(/ \(.*\)$/, ''));
    expect([...new Set(same)].sort()).toEqual(Object.keys(SAME).sort());
  });
});

describe.each(languages)('the words of the interface in %s', (_code, words) => {
  test('are never empty, and have no loose spaces', () => {
    const loose = [...words].filter(([path, text]) => !/\((?:2 alone|nothing)\)$/.test(path) && !/^\S(?:.*\S)?$/s.test(text));
    expect(loose).toEqual([]);
  });

  test('say what they were asked to say', () => {
    const mute = [...words].filter(([path, text]) => /\(2.*\)$/.test(path) && !text.includes('2'));
    expect(mute).toEqual([]);
  });
});
