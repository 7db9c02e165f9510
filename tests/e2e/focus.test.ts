import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { SAMPLES } from './page-samples.ts';

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

/** How far around an element is looked at, in pixels. */
const AROUND = 8;

/** One stop of each look on the page, by its own class and that of what holds it, and not one that was `seen` before. */
function newStops(seen: readonly string[]): string[] {
  const known = new Set(seen);
  for (const stop of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    const holder = stop.parentElement?.closest('[class]');
    const look = `${stop.tagName}.${stop.className} in ${holder?.tagName}.${holder?.className}`;
    if (known.has(look) || !stop.checkVisibility({ visibilityProperty: true })) continue;
    known.add(look);
    stop.setAttribute('data-look', look);
  }
  return [...known].slice(seen.length);
}

/** The relative luminance of each pixel of a picture, as WCAG 2.2 defines it. */
async function luminances(picture: Buffer): Promise<Float64Array> {
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const light = (value: number) => (value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return Float64Array.from({ length: info.width * info.height }, (_, pixel) => 0.2126 * light(data[pixel * 3] ?? 0) + 0.7152 * light(data[pixel * 3 + 1] ?? 0) + 0.0722 * light(data[pixel * 3 + 2] ?? 0));
}

/** How many pixels have a contrast of 3 to 1 or more between two pictures. */
async function changedPixels(before: Buffer, after: Buffer): Promise<number> {
  const [one, other] = await Promise.all([luminances(before), luminances(after)]);
  return one.filter((light, pixel) => (Math.max(light, other[pixel] ?? 0) + 0.05) / (Math.min(light, other[pixel] ?? 0) + 0.05) >= 3).length;
}

/**
 * How much of a line of two pixels around a stop is seen when it gets the focus; 1 is all of it, for the longest line of a
 * stop that breaks into several, and for the two sides of one that is taller than the screen.
 */
async function shareOfRing(page: Page, look: string): Promise<number> {
  const stop = page.locator(`[data-look="${look}"]`).first();
  const { box, ring } = await stop.evaluate((element) => {
    (element as HTMLElement).focus();
    element.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
    const rings = [...element.getClientRects()].map(({ width, height }) => (height > innerHeight ? 2 * seen : 2 * (width + height)));
    return { box: { left, right, top: Math.max(top, 0), bottom: Math.max(top, 0) + seen }, ring: Math.max(...rings) };
  });
  const [x, y] = [Math.max(0, box.left - AROUND), Math.max(0, box.top - AROUND)];
  const clip = { x, y, width: box.right + AROUND - x, height: box.bottom + AROUND - y };
  const after = await page.screenshot({ clip });
  await stop.blur();
  const before = await page.screenshot({ clip });
  return (await changedPixels(before, after)) / (2 * ring);
}

describe.each(LOOKS)('in %s', (_name, media) => {
  const browser = useBrowser();

  it('whatever has the focus is ringed by a line that can be told from what was there', async () => {
    const seen: string[] = [];
    const faint: string[] = [];
    for (const path of SAMPLES.filter((sample) => !sample.startsWith('/en/'))) {
      const page = await browser.open(path, { ...media, reducedMotion: 'reduce', viewport: { width: 1024, height: 900 } });
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
      // The ring is for those who use the keyboard, and the browser has to see that they do.
      await page.keyboard.press('Tab');
      for (const look of await page.evaluate(newStops, seen)) {
        seen.push(look);
        const share = await shareOfRing(page, look);
        // An edge that falls between two pixels is paler on both.
        if (share < 0.7) faint.push(`${share.toFixed(2)} on ${path}: ${look}`);
      }
    }
    expect(faint).toEqual([]);
    expect(seen.length).toBeGreaterThan(30);
  });
});
