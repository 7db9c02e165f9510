import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapped } from '../../../src/core/drawing/text-width.ts';

/** Widths of characters in DejaVu Sans, one of the widest faces that a reader may have, as parts of the size of the type. */
const WIDE_FACE = { a: 0.613, e: 0.615, i: 0.278, m: 0.974, n: 0.634, o: 0.612, s: 0.521, t: 0.392, w: 0.818, M: 0.863, O: 0.787, W: 0.989, 0: 0.636, ' ': 0.318, '-': 0.361 };

describe('the width of a line', () => {
  it.each(Object.entries(WIDE_FACE))('with “%s” is at least that in a wide face, and not half as much again', (character, width) => {
    expect(textWidth(character, 1)).toBeGreaterThanOrEqual(width);
    expect(textWidth(character, 1)).toBeLessThan(width * 1.5);
  });

  it('grows with the size and in bold, and counts no marks that stand above a letter', () => {
    expect(textWidth('Signal', 20)).toBeCloseTo(2 * textWidth('Signal', 10));
    expect(textWidth('Signal', 10, true)).toBeGreaterThan(textWidth('Signal', 10));
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  });
});

describe('broken lines', () => {
  it('break at spaces', () => expect(wrapped('Een nieuw apparaat koppelen', 150, 15)).toEqual(['Een nieuw', 'apparaat', 'koppelen']));

  it('cut a word that is too long by itself', () => expect(wrapped('Registratievergrendeling', 100, 15).join('')).toBe('Registratievergrendeling'));

  it('fit, and lose no word', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 20, max: 300 }), fc.boolean(), (text, width, bold) => {
      const lines = wrapped(text, width, 15, bold);
      for (const line of lines) expect(textWidth(line, 15, bold) <= width || [...line].length === 1).toBe(true);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }), { seed: 20261123, numRuns: 500 });
  });
});
