import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { SAMPLES } from './page-samples.ts';
import { STUB } from './three-languages.ts';

const SIZES = [{ width: 320, height: 568 }, { width: 1280, height: 800 }];

/** All that the Tab key must reach, in the order of the document; each is numbered, so that it can be known again. */
function numberStops(): number {
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const stops = [...document.querySelectorAll('a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]')].filter(shown);
  for (const [index, stop] of stops.entries()) stop.setAttribute('data-stop', String(index));
  return stops.length;
}

interface Stop {
  /** Its number, or undefined where the focus has left the page. */
  readonly number: number | undefined;
  /** Why a reader would not see where they are; empty where they do. */
  readonly faults: readonly string[];
}

/** Where the focus is, and whether it can be seen there: all of it on the screen with the line around it, and nothing over it. */
function judgeFocus(): Stop {
  /** Whether a part of the page lies over another: it, or what holds it, was taken out of its place. */
  const liesOver = (over: Element | null, stop: Element): boolean => {
    for (let layer = over; layer && !layer.contains(stop) && !stop.contains(layer); layer = layer.parentElement) if (getComputedStyle(layer).position !== 'static') return true;
    return false;
  };
  const stop = document.activeElement;
  if (!stop || stop === document.body) return { number: undefined, faults: [] };
  /** How far the line around it reaches. */
  const LINE = 5;
  const name = stop.outerHTML.slice(0, 120);
  const faults: string[] = [];
  for (const { left, right, top, bottom } of stop.getClientRects()) {
    // A region that is taller than the screen can show no more than a part of itself.
    if (bottom - top + 2 * LINE <= innerHeight && (top < LINE || bottom > innerHeight - LINE)) faults.push(`not on the screen: ${name}`);
    if (left < 0 || right > innerWidth) faults.push(`beside the screen: ${name}`);
    const points = [[left + 2, top + 2], [right - 2, top + 2], [left + 2, bottom - 2], [right - 2, bottom - 2], [(left + right) / 2, (top + bottom) / 2]] as const;
    for (const [x, y] of points) {
      const over = document.elementFromPoint(x, y);
      if (liesOver(over, stop)) faults.push(`under ${over?.outerHTML.slice(0, 80)}: ${name}`);
    }
  }
  return { number: stop.hasAttribute('data-stop') ? Number(stop.getAttribute('data-stop')) : -1, faults };
}

/** Presses Tab from the beginning of the page until the focus leaves it. */
async function walk(page: Page): Promise<{ expected: number; numbers: (number | undefined)[]; faults: string[] }> {
  const expected = await page.evaluate(numberStops);
  const [numbers, faults]: [(number | undefined)[], string[]] = [[], []];
  for (let presses = 0; presses <= expected; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(judgeFocus);
    if (stop.number === undefined) break;
    numbers.push(stop.number);
    faults.push(...stop.faults);
  }
  return { expected, numbers, faults: [...new Set(faults)] };
}

describe.each([['this repository', inject('site'), SAMPLES], ['three languages', inject('threeLanguages'), [STUB]]] as const)('with the keyboard alone, on the site of %s', (_name, site, samples) => {
  const browser = useBrowser(site);

  it.each(samples)('everything is reached in its order and seen, and the way leads out again: %s', async (path) => {
    const page = await browser.open(path, { reducedMotion: 'reduce' });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const { expected, numbers, faults } = await walk(page);
      expect({ numbers, faults }, `${size.width} pixels wide`).toEqual({ numbers: Array.from({ length: expected }, (_, index) => index), faults: [] });
    }
  });

  it.each(samples)('the first stop leads past the header, folds open and close, and what scrolls can be scrolled: %s', async (path) => {
    const page = await browser.open(path, { reducedMotion: 'reduce', viewport: { width: 320, height: 568 } });
    const skip = page.locator('.skip');
    // The pages that speak all languages at once have no header to pass.
    expect(await skip.count()).toBe(await page.locator('.site-header').count());
    if (await skip.count() > 0) {
      await page.keyboard.press('Tab');
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.querySelector('main, .site-footer')?.contains(document.activeElement))).toBe(true);
    }
    for (const details of await page.locator('details').all()) {
      await details.locator('summary').focus();
      const before = await details.getAttribute('open');
      await page.keyboard.press('Enter');
      expect(await details.getAttribute('open')).not.toBe(before);
      await page.keyboard.press('Enter');
      expect(await details.getAttribute('open')).toBe(before);
    }
    // Not every browser lets the keyboard into a region that scrolls: it needs a stop, and a name that is heard there.
    const mute = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth)
      .filter((element) => element.getAttribute('tabindex') !== '0' || !element.matches(':is(section, [role]):is([aria-label], [aria-labelledby])')).map(({ outerHTML }) => outerHTML.slice(0, 120)));
    expect(mute).toEqual([]);
  });
});
