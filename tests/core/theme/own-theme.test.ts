import { describe, expect, test } from 'vitest';
import { momentsOf, ownRules } from '../../../src/core/theme/cascade.ts';
import { hexOf } from '../../../src/core/theme/colour.ts';
import { measure } from '../../../src/core/theme/measure.ts';
import { pairs } from '../../../src/core/theme/pairs.ts';
import { propertyOf, roles } from '../../../src/core/theme/roles.ts';
import { usedTokens } from '../../../src/core/theme/used-tokens.ts';

/** Relative luminance by the formula of WCAG 2.2, written out: a referee for the library that the checks use. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(momentsOf({}).map((moment) => [`${moment.scheme}${moment.moreContrast ? ', more contrast' : ''}`, moment] as const))('our own colours: %s', (_, moment) => {
  const measured = measure({}, moment);

  test('can all be told', () => expect(measured.map(({ pair }) => pair)).toEqual(pairs));

  test.each(measured.map((one) => [one.mark.role, one.ground.role, one.pair.own, one] as const))('%s on %s has a contrast of at least %d', (_mark, _ground, own, { mark, ground, ratio }) => {
    expect(contrast(hexOf(mark.colour), hexOf(ground.colour))).toBeGreaterThanOrEqual(own);
    expect(ratio).toBeCloseTo(contrast(hexOf(mark.colour), hexOf(ground.colour)), 2);
  });
});

test('every role that the styles set is known, and every known role is set', () => {
  const set = new Set(ownRules.flatMap(({ tokens }) => tokens.map(({ name }) => name)).filter((name) => !name.startsWith('--basis-')));
  expect([...set].sort()).toEqual(roles.map(propertyOf).sort());
});

test('every role comes down to a value', () => {
  expect([...usedTokens({})].filter(({ outcome }) => 'fault' in outcome)).toEqual([]);
});

test('every colour of ours stands in some pair, but for the hairline, which carries no meaning', () => {
  const seen = new Set(pairs.flatMap(({ marks, ground }) => [...marks, ground]));
  const colours = measure({}, { scheme: 'light', moreContrast: false }).flatMap(({ mark, ground }) => [mark.role, ground.role]);
  expect(new Set(colours)).toEqual(seen);
  expect(seen.has('hairline')).toBe(false);
});
