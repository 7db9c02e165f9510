import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const darkStart = css.indexOf('@media (prefers-color-scheme: dark)');
const coloursIn = (text: string) => new Map([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name, value]) => [name as string, value as string]));
const light = coloursIn(css.slice(0, darkStart));
const dark = new Map([...light, ...coloursIn(css.slice(darkStart))]);

/** WCAG 2.2 definition of contrast ratio. */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g) ?? [];
  const [red = 0, green = 0, blue = 0] = digits.map((pair) => parseInt(pair, 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TINTED = ['surface', 'urgent-surface', 'changed-surface', 'safe-surface'];

/** Every pair that the styles put on top of each other, with the least contrast that it may have. */
const PAIRS: [string, string, number][] = [
  ...['text', 'quiet', 'link', 'visited', 'brand', 'urgent'].map((role): [string, string, number] => [role, 'background', 7]),
  ...TINTED.flatMap((ground) => ['text', 'quiet-on-surface', 'link-on-surface', 'visited', 'brand'].map((role): [string, string, number] => [role, ground, 7])),
  ['header-text', 'header', 7],
  ['ink', 'lamp', 7],
  ['urgent', 'urgent-surface', 4.5],
  ['changed', 'changed-surface', 4.5],
  ['safe', 'safe-surface', 4.5],
  ['lamp', 'ink', 3],
  ...['background', ...TINTED].map((ground): [string, string, number] => ['border', ground, 3]),
];

describe.each([['light', light], ['dark', dark]])('in the %s theme', (_, colours) => {
  test.each(PAIRS)('%s on %s has a contrast of at least %d', (role, ground, least) => {
    expect(contrast(colours.get(role) as string, colours.get(ground) as string)).toBeGreaterThanOrEqual(least);
  });
});
