import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, type Part } from '../../../src/core/difference/compare-words.ts';

const written = (parts: readonly Part[]) => parts.map(({ mark, words }) => (mark === 'same' ? words : mark === 'added' ? `{+${words}+}` : `[-${words}-]`)).join('');
const without = (parts: readonly Part[], mark: Part['mark']) => parts.filter((part) => part.mark !== mark).map(({ words }) => words).join('');

describe('two texts', () => {
  it.each([
    ['Verwijder alles.', 'Verwijder alles.', 'Verwijder alles.'],
    ['Er zijn twee manieren.', 'Er zijn drie manieren.', 'Er zijn [-twee-]{+drie+} manieren.'],
    ['Geef codes nooit weg.', 'Geef codes en sleutels nooit weg.', 'Geef codes {+en sleutels +}nooit weg.'],
    ['een code, pincode of scan', 'een code, pincode, sleutel of scan', 'een code, pincode{+, sleutel+} of scan'],
    // One word that stayed between two that changed is taken along: crumbs cannot be read.
    ['uw oude groene telefoon ligt hier', 'uw nieuwe groene tablet ligt hier', 'uw [-oude groene telefoon-]{+nieuwe groene tablet+} ligt hier'],
    ['', 'Nieuw', '{+Nieuw+}'],
    ['Oud', '', '[-Oud-]'],
  ])('%j and %j are told apart by words', (before, after, expected) => expect(written(compareWords(before, after))).toBe(expected));

  it('come back whole from what stayed, went and came', () => {
    const text = fc.array(fc.constantFrom('een', 'code', 'naar', 'é', '👍', ',', ' ', '  ', '.', '\u{1F600}'), { maxLength: 40 }).map((words) => words.join(''));
    fc.assert(fc.property(text, text, (before, after) => {
      const parts = compareWords(before, after);
      expect(without(parts, 'added')).toBe(before);
      expect(without(parts, 'removed')).toBe(after);
      expect(parts.every(({ words }) => words !== '')).toBe(true);
    }), { seed: 20260310, numRuns: 500 });
  });

  it('that have nothing in common, however long, are told apart as a whole', () => {
    const [before, after] = ['a', 'b'].map((letter) => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join(' '));
    expect(compareWords(before as string, after as string).map(({ mark }) => mark)).toEqual(['removed', 'added']);
  });
});
