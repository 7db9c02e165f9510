import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';

/** Words that are the same in both languages, rightly. */
const SAME = new Set(['topics.phishing', 'topics.malware', 'topics.edge-devices', 'frame.feeds', 'feeds.columns.feed', 'advisory.downloads', 'advisory.count']);

function* wordsOf(value: unknown, path = ''): Generator<[string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'function') yield [path, String(value('1', true))];
  else for (const [key, child] of Object.entries(value as object)) yield* wordsOf(child, path ? `${path}.${key}` : key);
}

const dutch = new Map(wordsOf(nl));
const english = new Map(wordsOf(en));

describe('the words of the interface', () => {
  test('are the same set in both languages', () => expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort()));
  test.each([...dutch])('nl %s is translated', (path, words) => {
    if (!SAME.has(path)) expect(words).not.toBe(english.get(path));
  });
  test.each([...dutch, ...english])('%s is not empty and has no loose spaces', (path, words) => {
    if (path !== 'advisory.forWhom') expect(words).toMatch(/^\S(?:.*\S)?$/s);
  });
});
