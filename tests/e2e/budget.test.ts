import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

/** Bytes as a host sends them. A page fits into the first answer of a connection, which is ten packets or 14 KB. */
const BUDGET = { html: 14_336, style: 10_240, script: 3_072, page: 61_440, withPictures: 256_000 } as const;

const PHONE = { viewport: { width: 390, height: 844 } };

/** Search brings an engine of its own, which loads when a reader begins to search and not before. */
const ENGINE = /^\/pagefind\//;

/** Pictures of points are compressed already; all else is sent with Brotli. */
function sentBytes(folder: string, path: string): number {
  const body = readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''));
  return /\.(?:png|webp|avif|jpe?g)$/.test(path) ? body.length : brotliCompressSync(body).length;
}

/** How far things on the page have moved by themselves, from its first moment to its last picture. */
const layoutShift = (page: Page) => page.evaluate(async () => {
  for (const image of document.images) {
    image.scrollIntoView();
    await image.decode();
  }
  return new Promise<number>((done) => {
    new PerformanceObserver((list) => done(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))).observe({ type: 'layout-shift', buffered: true });
    // The observer says nothing when there is nothing to say: two frames later everything has been drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(0))));
  });
});

const pictures = (page: Page) => page.locator('img').evaluateAll((images) => (images as HTMLImageElement[]).map((image) => ({
  src: image.src,
  sized: Number(image.getAttribute('width')) > 0 && Number(image.getAttribute('height')) > 0,
  // What begins below the first screen waits until the reader comes near.
  waits: image.loading === 'lazy' || image.getBoundingClientRect().top + scrollY < innerHeight,
})));

describe.each([['the site of this repository', inject('site')], ['the small site', inject('otherSite')]] as const)('%s', (_, site) => {
  const browser = useBrowser(site);

  it('has one style sheet, and no font', () => {
    const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
    const styles = files.filter((name) => name.endsWith('.css') && !ENGINE.test(`/${name}`));
    expect(styles).toHaveLength(1);
    expect(sentBytes(site.folder, styles[0] ?? '')).toBeLessThanOrEqual(BUDGET.style);
    expect(files.filter((name) => /\.(?:woff2?|ttf|otf|eot)$/.test(name))).toEqual([]);
    expect(readFileSync(join(site.folder, styles[0] ?? ''), 'utf8')).not.toContain('@font-face');
  });

  it.each(site.pages)('keeps %s within the budget, its pictures in their places, and nothing moves', async (path) => {
    const page = await browser.open('/robots.txt', PHONE);
    const asked: { kind: string; path: string }[] = [];
    page.on('request', (request) => asked.push({ kind: request.resourceType(), path: new URL(request.url()).pathname }));
    await page.goto(new URL(path, site.address).href);
    for (const { src, sized, waits } of await pictures(page)) expect({ src, sized, waits }).toEqual({ src, sized: true, waits: true });
    expect(await layoutShift(page)).toBe(0);

    const total = (...kinds: readonly string[]) => [...new Set(asked.filter(({ kind, path: file }) => (kinds.length === 0 || kinds.includes(kind)) && !ENGINE.test(file)).map(({ path: file }) => file))]
      .reduce((sum, file) => sum + sentBytes(site.folder, file), 0);
    expect(total('document')).toBeLessThanOrEqual(BUDGET.html);
    expect(total('script')).toBeLessThanOrEqual(BUDGET.script);
    expect(total('document', 'stylesheet', 'script')).toBeLessThanOrEqual(BUDGET.page);
    expect(total()).toBeLessThanOrEqual(BUDGET.withPictures);
    expect(asked.filter(({ kind }) => !['document', 'stylesheet', 'script', 'image'].includes(kind))).toEqual([]);
  });
});
