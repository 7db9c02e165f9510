import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { defang } from '../../src/core/model/defang.ts';
import { mediaTypeOf } from '../../src/serve/media-types.ts';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const PAGES = { nl: '/nl/zoeken/', en: '/en/search/' } as const;
const LANGUAGES = ['nl', 'en'] as const;

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status').innerText();
const results = (page: Page) => page.locator('.results > li');
const said = (page: Page) => expect.poll(() => status(page), { timeout: 15_000 });
const FOUND = /^(?:Gevonden|Found): [1-9]\d*$/;
const NONE = /^(?:Niets gevonden|Nothing found)\. /;
const FAILED = /^(?:Zoeken lukt niet|Search does not work)\. /;

async function look(page: Page, text: string, answer: RegExp): Promise<void> {
  await field(page).fill(text);
  await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.slice(1)).get('q') ?? '').toBe(text.trim());
  await expect.poll(() => page.locator('.results').getAttribute('aria-busy'), { timeout: 15_000 }).toBe('false');
  await said(page).toMatch(answer);
}

describe('search on the site of this repository', () => {
  const browser = useBrowser();

  it.each([['nl', 'koppelde', '/nl/adviezen/signal-whatsapp/'], ['en', 'unlinks', '/en/advisories/signal-whatsapp/']] as const)('finds in %s an advisory by an inflected word, %s, and marks what it found', async (language, word, address) => {
    const { page, strange } = await browser.visit(PAGES[language], PHONE);
    await look(page, word, FOUND);
    const hit = results(page).filter({ has: page.locator(`h2 a[href="${address}"]`) });
    expect(await hit.count()).toBe(1);
    expect((await hit.locator('mark').allInnerTexts()).join(' ')).toMatch(language === 'nl' ? /koppel/i : /unlink/i);
    expect(await hit.locator('.result-kind').innerText()).toBe(language === 'nl' ? 'Advies' : 'Advisory');
    expect(strange).toEqual([]);
  });

  it('leads to the section in which most was found', async () => {
    const page = await browser.open(PAGES.nl, PHONE);
    await look(page, 'registratievergrendeling', FOUND);
    const section = results(page).filter({ hasText: 'Advies\n' }).locator('.result-section a').first();
    const words = await section.innerText();
    await section.click();
    await page.waitForURL(/#/);
    expect(await page.locator(':target').innerText()).toContain(words);
  });

  it('counts what it found, and shows ten at a time', async () => {
    const page = await browser.open(PAGES.en, PHONE);
    await look(page, 'the attacker', FOUND);
    const count = Number((await status(page)).replace(/\D/g, ''));
    expect(count).toBeGreaterThan(10);
    expect(await results(page).count()).toBe(10);
    await page.getByRole('button', { name: 'Show more' }).press('Enter');
    await expect.poll(() => results(page).count()).toBe(Math.min(count, 20));
    expect(await results(page).nth(10).locator('h2 a').evaluate((link) => link === document.activeElement)).toBe(true);
    expect(await page.getByRole('button').isVisible()).toBe(count > 20);
  });

  it.each(LANGUAGES)('says in %s when it found nothing, and where everything stands', async (language) => {
    const page = await browser.open(PAGES[language], PHONE);
    await look(page, 'xyzzyqwert', NONE);
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('section .onward').count()).toBeGreaterThanOrEqual(2);
    await field(page).fill('');
    await said(page).toBe('');
  });

  it('keeps the question in the address, for Back, reload, sharing and the other language', async () => {
    const page = await browser.open(`${PAGES.nl}#q=signal-groep%20c%2B%2B`);
    await said(page).not.toBe('');
    expect(await field(page).inputValue()).toBe('signal-groep c++');
    await look(page, 'pincode', FOUND);
    expect(new URL(page.url()).hash).toBe('#q=pincode');
    await results(page).first().locator('h2 a').click();
    await page.waitForURL((url) => url.pathname !== PAGES.nl);
    await page.goBack();
    await said(page).toMatch(FOUND);
    expect(await field(page).inputValue()).toBe('pincode');
    await page.reload();
    await said(page).toMatch(FOUND);
    await page.locator('.languages a').click();
    await page.waitForURL((url) => url.pathname === PAGES.en);
    expect([await field(page).inputValue(), new URL(page.url()).hash]).toEqual(['pincode', '#q=pincode']);
  });

  it('stays when the reader skips to the text', async () => {
    const page = await browser.open(PAGES.nl);
    await look(page, 'pincode', FOUND);
    await page.evaluate(() => { location.hash = '#main'; });
    expect(await field(page).inputValue()).toBe('pincode');
    expect(await results(page).count()).toBeGreaterThan(0);
  });

  it('asks only for parts of the index, never with the words of the reader in it, and keeps nothing', async () => {
    const page = await browser.open(PAGES.nl);
    const asked: string[] = [];
    const sent: string[] = [];
    page.on('request', (request) => {
      asked.push(new URL(request.url()).pathname);
      sent.push(request.url(), ...Object.values(request.headers()), request.postData() ?? '');
    });
    await look(page, 'xyzzyqwert', NONE);
    await look(page, 'pincode', FOUND);
    expect(sent.filter((text) => /xyzzy|pincode/i.test(text))).toEqual([]);
    expect(asked.filter((path) => !path.startsWith('/pagefind/'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(5);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
  });

  it('fetches nothing of the index before the reader begins', async () => {
    const page = await browser.open('/robots.txt');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL(PAGES.nl, page.url()).href, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  });

  it.each(LANGUAGES)('has in %s no field without a script, but a sentence and the lists', async (language) => {
    const page = await browser.open(PAGES[language], { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator('.search').isVisible()).toBe(false);
    expect(await page.locator('.search-without').innerText()).toContain('JavaScript');
    expect(await page.locator('section .onward').first().isVisible()).toBe(true);
    expect(await page.locator('form').count()).toBe(0);
  });

  it('works by keyboard alone', async () => {
    const page = await browser.open(PAGES.en);
    const isOn = (selector: string) => page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
    for (let presses = 0; presses < 30 && !(await isOn('#search-field')); presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('recovery key');
    await page.keyboard.press('Enter');
    await said(page).toMatch(FOUND);
    expect(await isOn('#search-field')).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isOn('.results > li:first-child h2 a')).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== PAGES.en);
  });

  it.each([
    '<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', '__proto__', 'constructor', '"', '""""', '[[[[[((((', '\\u0000 %00', '.*+?^${}()|', 'a'.repeat(100), '[.]'.repeat(30), '\u202e\u0000\ud800', '😀', '../../../etc/passwd',
  ])('does nothing but search for %j', async (text) => {
    const { page, strange } = await browser.visit(PAGES.nl);
    await field(page).fill(text);
    await said(page).toMatch(new RegExp(`${FOUND.source}|${NONE.source}|^$`));
    await page.goto(`${page.url().replace(/#.*/, '')}#q=${text.replace(/[%\ud800]/g, '')}`);
    await expect.poll(() => page.locator('.results').getAttribute('aria-busy')).not.toBe('true');
    expect(await page.locator('.results :not(li, h2, p, a, code, mark), .results [style], .results img').count()).toBe(0);
    expect(strange).toEqual([]);
  });

  it.each([['its engine', '**/pagefind/pagefind.js'], ['its list of languages', '**/pagefind-entry.json*'], ['WebAssembly', '**/wasm.*.pagefind'], ['what all words have in common', '**/*.pf_meta'], ['a part of the index', '**/*.pf_index'], ['a result', '**/*.pf_fragment']])('says so when %s does not arrive, and works again when it does', async (_, pattern) => {
    for (const lose of [{ abort: true }, { abort: false }]) {
      const page = await browser.open(PAGES.nl);
      await page.route(pattern, (route) => (lose.abort ? route.abort() : route.fulfill({ status: 404, body: 'gone' })));
      await look(page, 'pincode', FAILED);
      expect(await results(page).count()).toBe(0);
      await page.unroute(pattern);
      await page.reload();
      await said(page).toMatch(FOUND);
    }
  });

  it.each([['light', 390], ['dark', 320], ['light', 1280]] as const)('axe finds nothing in the results, in %s at %i px, and nothing sticks out', async (colorScheme, width) => {
    const page = await browser.open(PAGES.nl, { colorScheme, viewport: { width, height: 800 } });
    await look(page, 'apparaten', FOUND);
    expect(await axeFindings(page, { include: 'main' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('is one tap away on every page, and on the page for an unknown address', async () => {
    const without = inject('site').pages.filter((path) => !readFileSync(join(inject('site').folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8').includes('href="/nl/zoeken/"') && path.startsWith('/nl/') || path === '/404.html' && !readFileSync(join(inject('site').folder, path), 'utf8').includes('href="/en/search/"'));
    expect(without).toEqual([]);
  });

  it('writes no file without a media type of its own', () => {
    const files = readdirSync(inject('site').folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(inject('site').folder.length + 1));
    expect(files.filter((path) => path.startsWith('pagefind/')).length).toBeGreaterThan(40);
    expect(files.filter((path) => mediaTypeOf(path) === 'application/octet-stream')).toEqual([]);
  });
});

describe('search for an indicator', () => {
  const site = inject('otherSite');
  const browser = useBrowser(site);
  const { indicators } = JSON.parse(readFileSync(join(site.folder, 'feeds/indicators.json'), 'utf8')) as { indicators: readonly { readonly value?: string; readonly type: string }[] };
  const values = indicators.flatMap(({ value }) => value ?? []);

  it('has something to look for', () => expect(values).toEqual(expect.arrayContaining(['login.example.com', 'https://login.example.com/reset?step=1', '198.51.100.7'])));

  describe.each(LANGUAGES)('in %s', (language) => {
    it.each(values)('%s, raw, defanged and in capitals, leads to its row', async (value) => {
      const { page, strange } = await browser.visit(PAGES[language], PHONE);
      for (const typed of [value, defang(value), value.toUpperCase()]) {
        await look(page, typed, FOUND);
        const hit = results(page).first();
        expect([value, defang(value)]).toContain(await hit.locator('h2').innerText());
        expect(await hit.locator('.result-kind').innerText()).toMatch(/ · ./);
      }
      await results(page).first().locator('h2 a').click();
      await page.waitForURL(/#indicator--/);
      const row = page.locator('tr:target');
      expect([value, defang(value)]).toContain(await row.locator('th').innerText());
      expect(await row.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
      expect(strange).toEqual([]);
    });
  });

  it.each(['login.example.org', 'xlogin.example.com', '198.51.100.77', 'login.example.com/reset?step=12', 'https://login.example.net/reset?step=1'])('does not take %s for an address that begins like it', async (value) => {
    await look(await browser.open(PAGES.en), value, NONE);
  });

  it('finds words that are said of many indicators once, on their page', async () => {
    const page = await browser.open(PAGES.en);
    await look(page, 'domain name', new RegExp(`${FOUND.source}|${NONE.source}`));
    expect(await results(page).locator('h2 code').count()).toBe(0);
  });
});

describe('search on a site that is hostile in every authored field', () => {
  const browser = useBrowser(inject('hostileSite'));

  it('shows hostile words as words', async () => {
    const { page, strange } = await browser.visit(PAGES.en);
    await look(page, 'script', FOUND);
    expect(await results(page).allInnerTexts().then((texts) => texts.join('\n'))).toContain('<script>x</script>');
    expect(await page.locator('.results :not(li, h2, p, a, code, mark)').count()).toBe(0);
    expect(strange).toEqual([]);
  });
});
