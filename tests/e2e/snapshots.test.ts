import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { BrowserContextOptions } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { launchOptions, useBrowser } from './browser.ts';
import { patternPages, usePreview } from './preview.ts';
import { packedFontsOnly } from './unpack-browser.ts';

/** One picture of all examples of a component, below each other, in each of these; on the phone without scripts. */
const SETTINGS: Readonly<Record<string, BrowserContextOptions>> = {
  'phone-light': { viewport: { width: 320, height: 640 }, colorScheme: 'light', javaScriptEnabled: false },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'forced-colors': { viewport: { width: 390, height: 844 }, forcedColors: 'active' },
};

const PICTURES = 'tests/e2e/pictures';
const FOUND = join('.cache', 'snapshots');
const RENEW = Boolean(process.env['SEINPOST_RENEW_SNAPSHOTS']);

/** How much two pictures of the same may differ: processors round differently. A line of one pixel across a phone is more than that. */
const TOLERANCE = { threshold: 0.1, share: 0.001, pixels: 150 } as const;

const components = await patternPages();
const names = components.flatMap(({ component }) => Object.keys(SETTINGS).map((setting) => `${component}.${setting}.png`)).sort();

interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

async function pixels(png: Buffer): Promise<Pixels> {
  const { data, info: { width, height } } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** Pictures below each other, with a line of grey between them, in few colours so that the file stays small. */
async function stacked(pictures: readonly Buffer[]): Promise<Buffer> {
  const sizes = await Promise.all(pictures.map((picture) => pixels(picture)));
  const width = Math.max(...sizes.map((size) => size.width));
  const tops = sizes.map((_, index) => sizes.slice(0, index).reduce((sum, { height }) => sum + height + 1, 0));
  const height = sizes.reduce((sum, size) => sum + size.height + 1, -1);
  const placed = pictures.map((input, index) => ({ input, left: 0, top: tops[index] ?? 0 }));
  return sharp({ create: { width, height, channels: 3, background: '#808080' } }).composite(placed).png({ palette: true, colours: 64, effort: 10, dither: 0 }).toBuffer();
}

const fonts = await packedFontsOnly();

describe.skipIf(!fonts)('the look of each component', () => {
  const browser = useBrowser(usePreview(), async () => {
    const options = await launchOptions(fonts);
    return { ...options, args: [...options.args, '--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'] };
  });
  beforeAll(() => {
    rmSync(FOUND, { recursive: true, force: true });
    mkdirSync(FOUND, { recursive: true });
    mkdirSync(PICTURES, { recursive: true });
    if (RENEW) for (const name of readdirSync(PICTURES)) if (!names.includes(name)) rmSync(join(PICTURES, name));
  });

  async function drawn(pages: readonly string[], setting: BrowserContextOptions): Promise<Buffer> {
    const pictures: Buffer[] = [];
    for (const path of pages) {
      const page = await browser.open(path, { ...setting, reducedMotion: 'reduce', deviceScaleFactor: 1 });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      pictures.push(await page.locator('main').screenshot({ animations: 'disabled', caret: 'hide' }));
    }
    return stacked(pictures);
  }

  it.each(components.flatMap(({ component, pages }) => Object.entries(SETTINGS).map(([setting, options]) => ({ name: `${component}.${setting}`, pages, options }))))('is that of its picture: $name', async ({ name, pages, options }) => {
    const actual = await drawn(pages, options);
    const kept = join(PICTURES, `${name}.png`);
    if (RENEW) return writeFileSync(kept, actual);
    expect(existsSync(kept), `${kept} is missing: draw it with SEINPOST_RENEW_SNAPSHOTS=1 and look at it`).toBe(true);
    const expected = readFileSync(kept);
    const [before, now] = [await pixels(expected), await pixels(actual)];
    const sameSize = before.width === now.width && before.height === now.height;
    const difference = Buffer.alloc(before.data.length);
    const count = sameSize ? pixelmatch(before.data, now.data, difference, before.width, before.height, { threshold: TOLERANCE.threshold }) : Infinity;
    if (count <= Math.min(before.width * before.height * TOLERANCE.share, TOLERANCE.pixels)) return;
    writeFileSync(join(FOUND, `${name}.expected.png`), expected);
    writeFileSync(join(FOUND, `${name}.actual.png`), actual);
    if (sameSize) await sharp(difference, { raw: { width: before.width, height: before.height, channels: 4 } }).png().toFile(join(FOUND, `${name}.difference.png`));
    const what = sameSize ? `${count} of ${before.width * before.height} pixels differ` : `${now.width} × ${now.height} pixels instead of ${before.width} × ${before.height}`;
    expect.fail(`${name}: ${what}. Compare the pictures in ${FOUND}; if the new one is better, run with SEINPOST_RENEW_SNAPSHOTS=1.`);
  });

  it('has a picture for each and no other, and together they are small', () => {
    expect(readdirSync(PICTURES).sort()).toEqual(names);
    expect(names.reduce((sum, name) => sum + readFileSync(join(PICTURES, name)).length, 0)).toBeLessThan(1_500_000);
  });
});
