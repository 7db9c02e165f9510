import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { SAMPLES } from './page-samples.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const pages = inject('site').pages;
const ADVISORIES = pages.filter((path) => /^\/(?:nl\/adviezen|en\/advisories)\/[^/]+\/$/.test(path));

describe('the reader', () => {
  const browser = useBrowser();

  it.each(ADVISORIES)('sees on the first screen of a phone what to do first: %s', async (path) => {
    const page = await browser.open(path, PHONE);
    const actions = page.locator('#act-now li');
    const count = await actions.count();
    expect([count >= 1, count <= 3]).toEqual([true, true]);
    const box = await actions.first().boundingBox();
    expect(box && box.y + 24 < 844).toBe(true);
  });

  it.each(pages.filter((path) => /^\/(?:nl|en)\//.test(path)))('switches language to the same page and back: %s', async (path) => {
    const page = await browser.open(path);
    const other = page.locator('a[rel~="alternate"][hreflang]').first();
    const [target, language] = [await other.getAttribute('href'), await other.getAttribute('hreflang')];
    await page.goto(new URL(target as string, page.url()).href);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    const back = await page.locator('a[rel~="alternate"][hreflang]').first().getAttribute('href');
    expect(new URL(back as string, page.url()).pathname).toBe(path);
  });

  it.each(ADVISORIES)('finds the same anchors in each language: %s', async (path) => {
    const page = await browser.open(path);
    const anchors = () => page.evaluate(() => [...document.querySelectorAll('h2[id], h3[id]')].map(({ id }) => id));
    const here = await anchors();
    await page.goto(new URL((await page.locator('a[rel~="alternate"][hreflang]').first().getAttribute('href')) as string, page.url()).href);
    expect(await anchors()).toEqual(here);
  });

  it.each(pages)('hears one heading of the first level and no jumps: %s', async (path) => {
    const page = await browser.open(path);
    const levels = await page.evaluate(() => [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] as number) + 1)).toEqual([]);
  });

  it.each(SAMPLES)('reads the same page with scripts switched off, and without pictures and letters of the site: %s', async (path) => {
    const whole = await browser.open(path);
    const [tree, scripts] = [await whole.locator('body').ariaSnapshot(), await whole.locator('script[src]').count()];
    const still = await browser.open(path, { javaScriptEnabled: false });
    if (scripts === 0) expect(await still.locator('body').ariaSnapshot()).toBe(tree);
    else {
      // Without its script a page shows the steps that were out of sight, or says what to do instead; it offers nothing that would not work.
      expect(tree).toContain(await still.locator('h1').ariaSnapshot());
      expect(await still.locator(':is(input, button, select, textarea):visible').count()).toBe(0);
    }
    const bare = await browser.open('/404.html');
    await bare.route('**/*', (route) => (/^(?:image|font)$/.test(route.request().resourceType()) ? route.abort() : route.continue()));
    await bare.goto(new URL(path, bare.url()).href);
    await bare.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('svg { display: none }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await bare.locator('body').ariaSnapshot()).toBe(tree);
  });
});
