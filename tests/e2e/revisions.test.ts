import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

const site = inject('site');
const REVISIONS = site.pages.filter((path) => /\/v\d+\/$/.test(path));
const OLD = REVISIONS.filter((path) => !path.endsWith('/v3/'));
const DIFFERENCES = site.pages.filter((path) => /\/v\d+-v\d+\/$/.test(path));
const HISTORIES = site.pages.filter((path) => /\/(?:geschiedenis|history)\/$/.test(path));
const htmlOf = (path: string) => readFileSync(join(site.folder, path, 'index.html'), 'utf8');

it('every published revision has a page, with a history and the differences', () => {
  expect([REVISIONS.length, DIFFERENCES.length, HISTORIES.length]).toEqual([12, 8, 4]);
});

describe('search engines', () => {
  it.each([...REVISIONS, ...DIFFERENCES])('pass by %s, which is its own page', (path) => {
    const html = htmlOf(path);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^"/]+${path}">`));
    expect(html).not.toContain('rel="alternate" hreflang="x-default"');
  });

  it('find each revision in the sitemap, and no difference', () => {
    const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
    expect(REVISIONS.filter((path) => !sitemap.includes(`${path}</loc>`))).toEqual([]);
    expect(DIFFERENCES.filter((path) => sitemap.includes(`${path}</loc>`))).toEqual([]);
  });
});

describe('a reader', () => {
  const browser = useBrowser();

  it.each(OLD)('sees on the first screen of a phone that this is old, and the way to what holds: %s', async (path) => {
    const page = await browser.open(path, PHONE);
    const newest = page.locator('a.newest');
    const box = await newest.boundingBox();
    expect(box && box.y + box.height < 500).toBe(true);
    expect(await page.locator('h1').innerText()).toMatch(/^(?:Oude versie|Old version) \d/);
    expect(await page.locator('main').innerText()).not.toMatch(/^(?:Doe dit nu|Do this now)$/m);
    expect(await page.locator('.do-now-urgent').count()).toBe(0);
    await newest.click();
    expect(new URL(page.url()).pathname).toBe(path.replace(/v\d+\/$/, ''));
  });

  it.each(HISTORIES)('comes from the advisory to the history, and from there to a text and to a difference: %s', async (path) => {
    const page = await browser.open(path.replace(/[^/]+\/$/, ''), PHONE);
    await page.locator(`a[href="${path}"]`).click();
    expect(await page.locator('.history > li').count()).toBe(3);
    await page.locator('.revision-links a').nth(1).click();
    expect(new URL(page.url()).pathname).toBe(`${path}v2-v3/`);
    await page.goBack();
    await page.locator('.revision-links a').first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/v3\/$/);
  });

  it.each(DIFFERENCES)('hears what came and what went, and reads it on paper: %s', async (path) => {
    const page = await browser.open(path, PHONE);
    const unheard = await page.locator('.change-changed :is(ins, del)').evaluateAll((marks) => marks.filter((mark) => mark.querySelector('.heard') === null).length);
    expect(unheard).toBe(0);
    expect(await page.locator('.change').evaluateAll((blocks) => blocks.filter((block) => !block.querySelector('.change-name')?.textContent).length)).toBe(0);
    await page.emulateMedia({ media: 'print' });
    for (const [element, line] of [['ins', 'underline'], ['del', 'line-through']] as const) {
      const lines = await page.locator(`.change ${element}`).evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
      expect(new Set(lines)).toEqual(lines.length > 0 ? new Set([line]) : new Set());
    }
  });

  it.each([REVISIONS[0], HISTORIES[0], DIFFERENCES[1]] as string[])('prints the number of the revision or the date and the address: %s', async (path) => {
    const page = await browser.open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-line').innerText()).toContain(path);
    expect(await page.locator('.print-line').isVisible()).toBe(true);
  });
});

describe('an advisory that was withdrawn', () => {
  const other = inject('otherSite');
  const browser = useBrowser(other);

  it.each(['', 'v1/', 'v2/', 'history/'])('says when and why on its page and at every address below it: %s', async (part) => {
    const page = await browser.open(`/en/advisories/update-of-example-mail/${part}`);
    const banner = page.locator('.box-urgent').first();
    expect(await banner.innerText()).toMatch(/withdrawn[^]*Withdrawn on 5 February 2026: [^]*the update is genuine/);
  });
});
