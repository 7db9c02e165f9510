import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, hexOf, nearestPassing, readColour } from '../../../src/core/theme/colour.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((number) => {
  const read = readColour(`#${number.toString(16).padStart(6, '0')}`);
  if (!('colour' in read)) throw new Error('Six digits are a colour.');
  return read.colour;
});

test.each([['#fff', '#ffffff'], ['rgb(20 32 43)', '#14202b'], ['hsl(120deg 100% 25%)', '#008000'], ['oklch(0% 0 0)', '#000000'], ['rebeccapurple', '#663399'], ['rgb(100% 0% 0% / 1)', '#ff0000']])('%s is %s', (written, hex) => {
  const read = readColour(written);
  expect('colour' in read && hexOf(read.colour)).toBe(hex);
});

test.each(['currentColor', 'rgb(from red r g b)', 'color-mix(in oklch, red, blue)', 'light-dark(#000, #fff)', '12px', '', 'url(x.png)'])('%s cannot be judged', (written) => expect(readColour(written)).toEqual({ fault: 'unknown' }));

test.each(['transparent', '#00000080', 'rgb(0 0 0 / 50%)'])('one can see through %s', (written) => expect(readColour(written)).toEqual({ fault: 'see-through' }));

test('what is proposed passes, and on one ground there is always something to propose', () => {
  fc.assert(fc.property(colour, fc.array(fc.record({ colour, need: fc.constantFrom(3, 4.5) }), { minLength: 1, maxLength: 4 }), (mark, grounds) => {
    const better = nearestPassing(mark, grounds);
    if (better === undefined) return grounds.length > 1;
    const read = readColour(better);
    return 'colour' in read && grounds.every((ground) => contrastOf(read.colour, ground.colour) >= ground.need);
  }), { seed: 2026 });
});
