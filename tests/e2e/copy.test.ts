import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { loadTypst } from '../../src/site/documents/typst.ts';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';
import { copiesIn } from './pages-in.ts';

const { address: site, folder, pages } = inject('site');
const copies = copiesIn(folder);
const onDisk = (address: string, where = folder) => pathToFileURL(join(where, address)).href;
const PHONE = { viewport: { width: 390, height: 844 } };

describe('the copy of an advisory that a reader keeps', () => {
  const browser = useBrowser();

  it('is there for every advisory, which offers it', () => {
    const advisories = pages.filter((path) => /^\/(?:nl\/adviezen|en\/advisories)\/[^/]+\/$/.test(path));
    expect(copies.map((path) => path.slice(0, path.lastIndexOf('/') + 1))).toEqual(advisories);
    for (const path of copies) expect(readFileSync(join(folder, path, '..', 'index.html'), 'utf8')).toContain(`<a href="${path}" download>`);
  });

  it.each(copies)('is saved under the number of the advisory: %s', async (path) => {
    const page = await browser.open(path.slice(0, path.lastIndexOf('/') + 1));
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`a[href="${path}"]`).click()]);
    expect(download.suggestedFilename()).toMatch(/^SP-\d{4}-\d{4}\.(?:nl|en)\.html$/);
  });

  it.each(copies)('asks for nothing and complains of nothing when it is opened from a disk, with its policy and without: %s', async (path) => {
    const url = onDisk(path);
    for (const bypassCSP of [false, true]) {
      const { page, strange } = await browser.visit(url, { ...PHONE, bypassCSP });
      await page.locator('img').evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())));
      expect(strange.filter((text) => text !== url && !text.startsWith('data:image/'))).toEqual([]);
      expect(await page.evaluate(() => getComputedStyle(document.querySelector('.copy-note') as Element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    }
  });

  it.each(copies)('holds all words of the page, and of its self-check and sources: %s', async (path) => {
    const article = path.slice(0, path.lastIndexOf('/') + 1);
    // The offer to keep the page, and what only a printed page says, have no place in it.
    const words = () => [...document.querySelectorAll('main article')].flatMap((part) => {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) if (!walker.currentNode.parentElement?.closest('.kept, .print-line')) found.push((walker.currentNode.textContent ?? '').replace(/\s+/g, ' ').trim());
      return found.filter(Boolean);
    });
    const expected: string[] = [];
    for (const part of ['', 'controleer-uzelf/', 'self-check/', 'bronnen/', 'sources/']) {
      if (pages.includes(`${article}${part}`)) expected.push(...await (await browser.open(`${article}${part}`, { javaScriptEnabled: false })).evaluate(words));
    }
    expect(expected.length).toBeGreaterThan(100);
    expect(await (await browser.open(onDisk(path))).evaluate(words)).toEqual(expected);
  });

  it.each(copies)('leads to its own parts and to the site: %s', async (path) => {
    const page = await browser.open(onDisk(path));
    const links = await page.locator('a[href]').evaluateAll((found) => found.map((link) => link.getAttribute('href') as string));
    const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
    expect(links.filter((href) => (href.startsWith('#') ? !ids.includes(href.slice(1)) : !/^(?:https:\/\/|http:\/\/|mailto:)/.test(href)))).toEqual([]);
    const article = path.slice(0, path.lastIndexOf('/') + 1);
    expect(links.filter((href) => /\/(?:controleer-uzelf|self-check|bronnen|sources)\/(?:#.*)?$/.test(href) && href.includes(article))).toEqual([]);
    expect(links).toContain(`https://seinpost.example${article}`);
  });

  it('takes a reader through the self-check without any script', async () => {
    const page = await browser.open(onDisk(copies.find((path) => path.includes('sp-2026-0001.nl')) as string), { ...PHONE, javaScriptEnabled: false });
    const [first] = await page.locator('.answers a').all();
    const target = (await first?.getAttribute('href')) as string;
    await first?.click();
    expect(new URL(page.url()).hash).toBe(target);
    expect(await page.locator(`[id="${target.slice(1)}"]`).isVisible()).toBe(true);
  });

  it.each(copies)('fits a narrow screen and follows the colours that the reader has set: %s', async (path) => {
    const page = await browser.open(onDisk(path), { viewport: { width: 320, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).not.toBe(light);
  });

  it.each(copies)('prints all of it, with its number, revision, day and address: %s', async (path) => {
    const page = await browser.open(onDisk(path));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-line').allInnerTexts()).toEqual([expect.stringMatching(/^SP-\d{4}-\d{4} · .+ · https:\/\/seinpost\.example\//)]);
    expect(await page.locator('.copy-note').isVisible()).toBe(true);
    for (const step of await page.locator('.step').all()) expect(await step.isVisible()).toBe(true);
  });

  it.each(copies)('has nothing that axe finds, in light and in dark: %s', async (path) => {
    const page = await browser.open(onDisk(path), PHONE);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
    }
  });

  it('does nothing where a host does not send it as an attachment', async () => {
    const [path] = copies as [string];
    const headers = Object.fromEntries([...(await fetch(new URL(path, site))).headers].filter(([name]) => name !== 'content-disposition'));
    const page = await browser.open('/nl/');
    await page.route(`**${path}`, (route) => route.fulfill({ headers, body: readFileSync(join(folder, path)) }));
    await page.goto(new URL(path, site).href);
    expect(await page.evaluate(() => [getComputedStyle(document.querySelector('.copy-note') as Element).backgroundColor === 'rgba(0, 0, 0, 0)', window.origin])).toEqual([false, 'null']);
  });

  it('of a hostile site runs nothing and asks for nothing, even without its policy', async () => {
    const hostile = inject('hostileSite');
    const found = copiesIn(hostile.folder);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) {
      const url = onDisk(path, hostile.folder);
      const { page, strange } = await browser.visit(url, { bypassCSP: true });
      expect(strange.filter((text) => text !== url && !text.startsWith('data:image/'))).toEqual([]);
      expect(await page.locator('script, iframe, object, embed, form, link, [style], [onclick], [onerror]').count()).toBe(0);
      expect(await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).protocol).filter((protocol) => !['https:', 'http:', 'mailto:', 'file:'].includes(protocol)))).toEqual([]);
    }
  });
});

describe.skipIf(!loadTypst())('the picture beside a link', () => {
  it.each(pages.filter((path) => path !== '/404.html'))('is named by %s, by an address that leads to it', async (path) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const named = /<meta property="og:image" content="https:\/\/seinpost\.example(\/[^"?]+)\?v=[0-9a-f]{8}">/.exec(html)?.[1] ?? '';
    const answer = await fetch(new URL(named, site));
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'image/png']);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
  });
});
