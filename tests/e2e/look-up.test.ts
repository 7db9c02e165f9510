import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Page, Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { defang } from '../../src/core/model/defang.ts';
import { formsOf, isReadable } from '../../src/core/model/look-up-forms.ts';
import { axeFindings } from './axe.ts';
import { useBrowser } from './browser.ts';

const PHONE = { viewport: { width: 390, height: 844 } };

/** The small site is judged on 1 June 2026: so that its indicators count, the browser's clock stands there too. */
const NOW = new Date('2026-06-01T09:00:00Z');

const site = inject('otherSite');

const PAGES = [
  { path: '/nl/opzoeken/', live: 'Dit staat in onze lijst.', below: 'hoort bij een domein uit onze lijst: login[.]example[.]com', past: 'Dit stond eerder in onze lijst.', none: 'Dit staat niet in onze lijst.', unsure: 'Dat zegt niet dat u veilig bent.', unreadable: 'Dit kunnen wij niet lezen.', failed: 'De lijst kon niet worden opgehaald.', date: '2 april 2026', until: 'geldig tot 8 maart 2027', article: '/nl/adviezen/valse-inlogpagina/', check: 'controleer-uzelf/' },
  { path: '/en/look-up/', live: 'This is in our list.', below: 'belongs to a domain in our list: login[.]example[.]com', past: 'This was in our list before.', none: 'This is not in our list.', unsure: 'That does not say that you are safe.', unreadable: 'We cannot read this.', failed: 'The list could not be fetched.', date: '2 April 2026', until: 'counts until 8 March 2027', article: '/en/advisories/fake-sign-in-page/', check: 'self-check/' },
] as const;

describe.each(PAGES)('the look-up $path', ({ path, ...words }) => {
  const browser = useBrowser(site);

  /** Opens the page, with the requests that follow its first look. */
  async function begin(): Promise<{ page: Page; asked: Request[]; strange: readonly string[] }> {
    const { page, strange } = await browser.visit('/robots.txt', PHONE);
    await page.clock.setFixedTime(NOW);
    await page.goto(new URL(path, site.address).href);
    await page.locator('#look-up-field:visible').waitFor();
    const asked: Request[] = [];
    page.on('request', (request) => asked.push(request));
    return { page, asked, strange };
  }

  /** The answer to what somebody types, as words. */
  async function answerTo(page: Page, typed: string): Promise<string> {
    await page.fill('#look-up-field', typed);
    await page.click('.look-up button');
    await page.locator('[role=status] .box').waitFor();
    return page.locator('[role=status]').innerText();
  }

  const addresses = (asked: readonly Request[]) => asked.map((request) => `${request.method()} ${new URL(request.url()).pathname}`);

  it.each(['login.example.com', 'hxxps://login[.]example[.]com/', 'LOGIN.EXAMPLE.COM ', 'login(dot)example(dot)com'])('finds %s, and says what to do now', async (typed) => {
    const { page } = await begin();
    const answer = await answerTo(page, typed);
    for (const word of [words.live, words.until]) expect(answer).toContain(word);
    expect(await page.locator('.look-up').innerText()).toContain(words.date);
    const links = await page.locator('[role=status] a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual([`${words.article}#act-now`, `${words.article}${words.check}`]);
    await page.locator('[role=status] a').first().click();
    expect(new URL(page.url()).hash).toBe('#act-now');
    expect(await page.locator('#act-now').count()).toBe(1);
  });

  it('says of a page on a listed host that it belongs to a listed domain', async () => {
    const { page } = await begin();
    expect(await answerTo(page, 'https://mail.login.example.com/inbox?id=1')).toContain(words.below);
  });

  it('finds an account, and a hash in capitals', async () => {
    const { page } = await begin();
    expect(await answerTo(page, '@example mail SUPPORT')).toContain(words.live);
    expect(await answerTo(page, '55ACEBDEF79A6572D079A773B42AC8FF37E40CD2AB91FDE45D69B7B5A0D76198')).toContain(words.live);
  });

  it('says of what is over that it no longer counts', async () => {
    const { page } = await begin();
    const answer = await answerTo(page, '2001:DB8:0::7');
    expect(answer).toContain(words.past);
    expect(answer).not.toContain(words.live);
    expect(await page.locator('[role=status] .box-warning').count()).toBe(0);
  });

  it('says of what it does not know that this proves nothing', async () => {
    const { page } = await begin();
    const answer = await answerTo(page, 'mail.example.com');
    for (const word of [words.none, words.unsure]) expect(answer).toContain(word);
    expect(await page.locator('.look-up').innerText()).toContain(words.date);
    expect(await page.locator('[role=status] .box-safe').count()).toBe(0);
  });

  it.each(['', '   ', '???', 'Is this message from example.org real?'])('says what it takes when it is given “%s”', async (typed) => {
    const { page } = await begin();
    const answer = await answerTo(page, typed);
    expect(answer).toContain(words.unreadable);
    expect(answer).not.toContain(words.none);
  });

  it('asks the same for a hit, for a miss and for nonsense: one file, once', async () => {
    const logs: string[][] = [];
    for (const typed of ['login.example.com', 'nothing.example.net', '%%% <>', '198.51.100.7']) {
      const { page, asked } = await begin();
      await answerTo(page, typed);
      logs.push(asked.map((request) => [request.method(), request.url(), request.postData(), JSON.stringify(request.headers())].join(' ')));
      await answerTo(page, 'login.example.com');
      await answerTo(page, 'other.example.net');
      expect(addresses(asked)).toEqual(['GET /lookup/v1/hashes.json']);
    }
    expect(new Set(logs.map((log) => log.join('\n'))).size).toBe(1);
  });

  it.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)', "__proto__", '{{7*7}}', '../../feeds/index.json', '\u202Emoc.elpmaxe.nigol', `${'['.repeat(1500)}a`, `${'a.'.repeat(900)}example`, '%00%ff%zz'])('shows hostile words as words: %s', async (typed) => {
    const { page, asked, strange } = await begin();
    expect(await answerTo(page, typed)).toContain(typed.slice(0, 10).trim());
    expect(await page.locator('[role=status] :is(img, script, iframe)').count()).toBe(0);
    expect(addresses(asked)).toEqual(['GET /lookup/v1/hashes.json']);
    expect(strange).toEqual([]);
  });

  it('keeps nothing: not in the address, not in storage, not in the field when the page is read again', async () => {
    const { page, strange } = await begin();
    await answerTo(page, 'login.example.com');
    expect(page.url()).toBe(new URL(path, site.address).href);
    expect(await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await caches.keys()).length, (await indexedDB.databases()).length, history.length])).toEqual(['', 0, 0, 0, 0, expect.any(Number)]);
    await page.reload();
    await page.locator('#look-up-field:visible').waitFor();
    expect(await page.inputValue('#look-up-field')).toBe('');
    expect(await page.locator('form').count()).toBe(0);
    expect(strange).toEqual([]);
  });

  it('works with the keyboard alone, and leaves the focus where it was', async () => {
    const { page } = await begin();
    const stands = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName.toLowerCase());
    for (let presses = 0; presses < 30 && (await stands()) !== 'look-up-field'; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.type('login[.]example[.]com');
    await page.keyboard.press('Enter');
    await page.locator('[role=status] .box').waitFor();
    expect(await stands()).toBe('look-up-field');
    await page.keyboard.press('Tab');
    expect(await stands()).toBe('button');
    await page.keyboard.press('Space');
    await page.locator('[role=status] .box').waitFor();
    expect(await stands()).toBe('button');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`${words.article}#act-now`);
  });

  it('says that nothing was looked up when the list does not come, and asks again the next time', async () => {
    const { page } = await begin();
    await page.context().setOffline(true);
    expect(await answerTo(page, 'login.example.com')).toContain(words.failed);
    await page.context().setOffline(false);
    expect(await answerTo(page, 'login.example.com')).toContain(words.live);
  });

  it('has no field without a script, and leads to the tables instead', async () => {
    const page = await browser.open(path, { ...PHONE, javaScriptEnabled: false });
    expect(await page.locator('input:visible, button:visible, [role=status] *').count()).toBe(0);
    const [, language] = path.split('/');
    expect(await page.locator('.look-up-without a:visible').getAttribute('href')).toMatch(new RegExp(`^/${language}/indicator`));
  });

  it('has an accessible name, a description and a status', async () => {
    const { page } = await begin();
    expect(await page.locator('main').ariaSnapshot()).toMatch(/- textbox "[^"]+"/);
    expect(await page.locator('#look-up-field').evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent)).not.toBe('');
    expect(await page.locator('#look-up-field').evaluate((field) => ['autocomplete', 'autocapitalize', 'spellcheck', 'name'].map((name) => field.getAttribute(name)))).toEqual(['off', 'none', 'false', null]);
  });

  it.each(['light', 'dark'] as const)('has answers in which axe finds nothing, and that fit a small screen, in %s', async (colorScheme) => {
    const { page } = await begin();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const typed of ['https://mail.login.example.com/inbox', '2001:db8::7', 'nothing.example.net', '?'.repeat(300)]) {
      await answerTo(page, typed);
      expect(await axeFindings(page), typed).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });

  it('is reached from the pages of indicators', async () => {
    const page = await browser.open(`/${path.split('/')[1]}/${path.startsWith('/nl/') ? 'indicatoren' : 'indicators'}/`);
    await page.locator(`main a[href="${path}"]`).click();
    expect(new URL(page.url()).pathname).toBe(path);
  });
});

describe('the forms of what is typed', () => {
  const browser = useBrowser(site);

  it('are the same in a browser as in the program that made the list', async () => {
    const page = await browser.open('/robots.txt');
    const source = ['refang', 'look-up-forms'].map((name) => stripTypeScriptTypes(readFileSync(join('src/core/model', `${name}.ts`), 'utf8')).replace(/^import .*$/gm, '').replace(/^export /gm, '')).join('\n');
    const anything = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.domain(), fc.emailAddress(), fc.ipV4Extended(), fc.ipV6(),
      fc.string({ unit: 'grapheme', maxLength: 24 }), fc.string({ unit: fc.constantFrom(...'aÄß1:.@/[]%#?\\ +-|^{}"\'<>*', '://', 'http://', '%7C', '%c3%a4', 'xn--', '。'), maxLength: 20 }),
    );
    const values = fc.sample(anything, { numRuns: 3000, seed: 20261123 }).flatMap((value) => [value, defang(value)]);
    const there = await page.evaluate(([code, all]) => {
      const say = new Function('all', `${code}; return all.map((value) => JSON.stringify([formsOf(value), isReadable(value)]));`) as (values: readonly string[]) => string[];
      return say(all);
    }, [source, values] as const);
    const differing = values.filter((value, at) => there[at] !== JSON.stringify([formsOf(value), isReadable(value)]));
    expect(differing.slice(0, 5).map((value) => [value, there[values.indexOf(value)]?.slice(0, 120), JSON.stringify([formsOf(value), isReadable(value)]).slice(0, 120)])).toEqual([]);
  });
});
