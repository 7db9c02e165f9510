import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dutchHardWords } from '../../../src/core/readability/dutch-hard-words.ts';
import { englishHardWords } from '../../../src/core/readability/english-hard-words.ts';
import { hardWordsIn } from '../../../src/core/readability/hard-words.ts';
import { hardestOf, meanLength, readingEase } from '../../../src/core/readability/reading-ease.ts';
import { sentencesOf } from '../../../src/core/readability/sentences.ts';

const read = (text: string) => sentencesOf(text, () => ({ file: 'nl.md', line: 1, column: 1 }));

/** Ten words of eleven syllables, in two sentences. */
const CAT = 'De kat zit op tafel. De hond ligt op straat. ';

describe('reading ease', () => {
  test('is the formula of Douma for Dutch: sentences of five words, eleven syllables in ten words', () => {
    expect(readingEase(read(CAT.repeat(3)), 'nl')).toBeCloseTo(206.84 - 0.77 * 110 - 0.93 * 5, 6);
  });

  test('is the formula of Flesch for English: sentences of six words, thirteen syllables in twelve words', () => {
    expect(readingEase(read('The cat sat on the mat. The dog is under the bed. '.repeat(3)), 'en')).toBeCloseTo(206.835 - 84.6 * (13 / 12) - 1.015 * 6, 6);
  });

  test('is not there where no formula is known, or too few words', () => {
    expect(readingEase(read('Die Katze sitzt auf dem Tisch. Der Hund liegt auf der Straße. '.repeat(3)), 'de')).toBeUndefined();
    expect(readingEase(read(CAT.repeat(2)), 'nl')).toBeUndefined();
    expect(readingEase([], 'nl')).toBeUndefined();
  });

  test('does not blame an author for names, labels and addresses', () => {
    const plain = CAT.repeat(4).replace('tafel', 'lijst');
    expect(readingEase(read(plain.replace('lijst', 'FortiManagerAuthenticator')), 'nl')).toBeCloseTo(readingEase(read(plain.replace('lijst', 'JSCU')), 'nl') ?? 0, 6);
  });

  test('falls when a sentence is joined to the next, and never throws', () => {
    expect(readingEase(read(CAT.repeat(4)), 'nl')).toBeGreaterThan(readingEase(read(CAT.repeat(4).toLowerCase().replaceAll('.', ',')), 'nl') ?? Number.POSITIVE_INFINITY);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('nl', 'en', 'de', '__proto__', 'constructor'), (text, language) => {
      const score = readingEase(read(text), language);
      expect(score === undefined || Number.isFinite(score)).toBe(true);
    }));
  });

  test('names the hardest sentence', () => {
    expect(hardestOf(read('Bel nu. De verantwoordelijkheidsverdeling blijft ongewijzigd. Wacht even.'), 'nl')?.text).toBe('De verantwoordelijkheidsverdeling blijft ongewijzigd.');
    expect(hardestOf([], 'nl')).toBeUndefined();
  });

  test('has a mean length of sentences', () => {
    expect(meanLength(read('Een twee drie. Vier.'))).toBe(2);
    expect(meanLength([])).toBe(0);
  });
});

describe('hard words', () => {
  const found = (text: string, language: string) => read(text).flatMap((sentence) => hardWordsIn(sentence, language).map(({ hard }) => hard));

  test('are found whole, in any case, with punctuation behind them, the longest first', () => {
    expect(found('Indien u belt, doe dat dan reeds nu, met betrekking tot uw code.', 'nl')).toEqual(['indien', 'reeds', 'met betrekking tot']);
    expect(found('In order to call, utilise the app prior to noon.', 'en')).toEqual(['in order to', 'utilise', 'prior to']);
  });

  test('are not found within a word, a name or a value, nor in a language without a list', () => {
    expect(found('De bereedste app Thans leest `conform` mee.', 'nl')).toEqual([]);
    expect(found('Wir sind conform.', 'de')).toEqual([]);
  });

  test.each([['nl', dutchHardWords], ['en', englishHardWords]] as const)('of %s have a plainer word that is no hard word, and can be found', (language, list) => {
    for (const [hard, plain] of Object.entries(list)) {
      expect(found(`x ${hard} x.`, language)).toEqual([hard]);
      expect(found(`x ${plain} x.`, language)).toEqual([]);
    }
  });
});
