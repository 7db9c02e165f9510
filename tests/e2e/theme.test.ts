import { describe, expect, inject, it } from 'vitest';
import { compile } from '../../src/core/compile.ts';
import type { Moment, ThemeSheets } from '../../src/core/theme/cascade.ts';
import { hexOf } from '../../src/core/theme/colour.ts';
import { measure } from '../../src/core/theme/measure.ts';
import { useBrowser } from './browser.ts';

const MOMENTS: readonly Moment[] = [
  { scheme: 'light', moreContrast: false },
  { scheme: 'dark', moreContrast: false },
  { scheme: 'light', moreContrast: true },
  { scheme: 'dark', moreContrast: true },
];

/** `mark on ground`, for every pair of the table of words. */
function tableOf(theme: ThemeSheets, moment: Moment): Set<string> {
  return new Set(measure(theme, moment).filter(({ pair }) => pair.need === 4.5).map(({ mark, ground }) => `${hexOf(mark.colour)} on ${hexOf(ground.colour)}`));
}

/** `mark on ground` of all words on a page, each with an element that has it; what is folded or kept out of sight is opened first. */
function shownPairs(): [string, string][] {
  const hex = (colour: string) => {
    const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    context.fillStyle = colour;
    return context.fillStyle;
  };
  const see = (colour: string) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour);
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (see(backgroundColor)) return hex(backgroundColor);
    }
    return 'no ground';
  };
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const hidden of document.querySelectorAll('[hidden]')) hidden.removeAttribute('hidden');
  const found = new Map<string, string>();
  const add = (mark: string, ground: string, element: Element, part = '') => found.set(`${hex(mark)} on ${ground}`, `${element.tagName.toLowerCase()}.${element.className}${part}`);
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg') || !element.checkVisibility()) continue;
    if ([...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())) add(getComputedStyle(element).color, groundOf(element), element);
    for (const part of ['::before', '::after', '::marker']) {
      const { color, content, backgroundColor } = getComputedStyle(element, part);
      if (/^(?:none|normal|""|counter\(list-item.*)$/.test(content) && part !== '::marker') continue;
      if (part === '::marker' && getComputedStyle(element).display !== 'list-item') continue;
      add(color, part !== '::marker' && see(backgroundColor) ? hex(backgroundColor) : groundOf(element), element, part);
    }
  }
  return [...found];
}

/** Pages of every kind: all of one language, and those that speak all languages. */
const inEnglish = (pages: readonly string[]) => pages.filter((path) => !path.startsWith('/nl/'));

describe.each([
  ['without a theme', inject('site'), process.cwd()],
  ['with a theme', inject('otherSite'), 'tests/fixtures/small-site'],
] as const)('a site %s', (_, site, root) => {
  const browser = useBrowser(site);

  it.each(MOMENTS)('puts no words on a ground that the table of pairs does not have: $scheme, more contrast $moreContrast', async (moment) => {
    const { model } = await compile(root, { asOf: '2026-06-01T00:00:00Z' });
    const theme: ThemeSheets = model?.theme ?? {};
    const table = tableOf(theme, theme.light && !theme.dark ? { ...moment, scheme: 'light' } : moment);
    const strange = new Set<string>();
    for (const path of inEnglish(site.pages)) {
      const page = await browser.open(path, { colorScheme: moment.scheme, contrast: moment.moreContrast ? 'more' : 'no-preference', reducedMotion: 'reduce' });
      for (const [pair, element] of await page.evaluate(shownPairs)) if (!table.has(pair)) strange.add(`${pair}: ${element} at ${path}`);
    }
    expect([...strange]).toEqual([]);
  });
});

describe('the theme of a publisher', () => {
  const site = inject('otherSite');
  const browser = useBrowser(site);

  it('shows in colours, type and mark, within the one style sheet', async () => {
    const page = await browser.open('/en/');
    expect(await page.locator('link[rel=stylesheet]').count()).toBe(1);
    const [ground, family] = await page.locator('body').evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).fontFamily]);
    expect(ground).toBe('rgb(255, 253, 249)');
    expect(family).toContain('Atkinson Hyperlegible');
    const logo = page.locator('.site-header img.mark');
    expect(await logo.evaluate((image: HTMLImageElement) => [image.naturalWidth > 0, image.width, image.height])).toEqual([true, 84, 28]);
    expect(await page.locator('meta[name=theme-color]').getAttribute('content')).toBe(await page.locator('.site-header').evaluate((header) => {
      const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = getComputedStyle(header).backgroundColor;
      return context.fillStyle;
    }));
  });

  it('stays light for readers who prefer dark, where the publisher has no dark', async () => {
    const page = await browser.open('/en/', { colorScheme: 'dark' });
    expect(await page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme)).toBe('light');
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 253, 249)');
  });
});
