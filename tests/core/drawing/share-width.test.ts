import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareWidth } from '../../../src/core/drawing/share-width.ts';

it('gives columns the same width while that is enough for each', () => {
  expect(shareWidth(300, [20, 100, 60])).toEqual([100, 100, 100]);
});

it('gives a column that needs more what it needs, and the others the same', () => {
  expect(shareWidth(300, [20, 140, 60])).toEqual([80, 140, 80]);
  expect(shareWidth(300, [10, 140, 90])).toEqual([70, 140, 90]);
});

it('parts too little in proportion to the needs', () => {
  expect(shareWidth(300, [100, 300, 200])).toEqual([50, 150, 100]);
});

it('uses the whole width, and leaves none with less than it needs while all needs fit together', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 50, max: 800 }), (needs, width) => {
    const shares = shareWidth(width, needs);
    expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(width);
    const fit = needs.reduce((total, need) => total + need, 0) <= width;
    for (const [index, need] of needs.entries()) if (fit) expect(shares[index] ?? 0).toBeGreaterThanOrEqual(need - 1e-9);
  }), { seed: 20261123, numRuns: 500 });
});
