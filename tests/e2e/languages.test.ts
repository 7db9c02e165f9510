import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { childrenOf, parseXml, textIn } from '../../src/core/verify/xml.ts';
import { useBrowser } from './browser.ts';
import { SITE_MODEL } from './site-model.ts';
import { STUB } from './three-languages.ts';

const site = inject('threeLanguages');
const { folder } = site;

const ORIGIN = 'https://advisories.example.org';
const STALE = '/en/advisories/parcel-that-never-comes/';
const inLanguage = (path: string) => /^\/(nl|en|de)\//.exec(path)?.[1];

interface Facts {
  readonly lang: string;
  readonly noindex: boolean;
  readonly alternates: Readonly<Record<string, string>>;
  readonly switches: readonly { readonly href: string; readonly lang: string; readonly hreflang: string }[];
}

describe('a site in three languages, of which one was added as a file', () => {
  const browser = useBrowser(site);
  const pages = new Map<string, Facts>();
  beforeAll(async () => {
    for (const path of site.pages.filter(inLanguage)) {
      const page = await browser.open(path);
      pages.set(path, await page.evaluate(() => ({
        lang: document.documentElement.lang,
        noindex: document.querySelector('meta[name=robots]')?.getAttribute('content') === 'noindex',
        alternates: Object.fromEntries([...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])),
        switches: [...document.querySelectorAll<HTMLAnchorElement>('.languages a')].map((link) => ({ href: link.pathname, lang: link.lang, hreflang: link.hreflang })),
      })));
    }
  });
  const factsOf = (path: string) => pages.get(path) as Facts;

  it('has pages, lists and feeds in German', () => {
    const german = site.pages.filter((path) => inLanguage(path) === 'de');
    expect(german).toEqual(expect.arrayContaining(['/de/', '/de/warnungen/', '/de/indikatoren/', '/de/ueber-uns/', '/de/warnungen/update-von-example-mail/', STUB]));
    for (const file of ['feed.atom', 'feed.rss', 'feed.json']) expect(readFileSync(join(folder, 'de', file), 'utf8')).toContain('Warnungen von Beispielverlag');
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toMatch(/<a href="\/de\/" hreflang="de">Deutsch<\/a>/);
    expect(readFileSync(join(folder, '404.html'), 'utf8')).toContain('<span lang="de">Diese Seite gibt es nicht');
  });

  it('says the language of each page, and formats days in it', async () => {
    for (const [path, { lang }] of pages) expect(lang, path).toBe(inLanguage(path));
    expect(await (await browser.open(STUB)).locator('main').textContent()).toContain('10. März 2026');
  });

  it('tells search engines of real translations alone, and each of them tells the same', () => {
    for (const [path, { alternates, lang, noindex }] of pages) {
      if (noindex || Object.keys(alternates).length === 0) {
        expect(alternates, path).toEqual({});
        continue;
      }
      expect(alternates[lang], path).toBe(`${ORIGIN}${path}`);
      expect(alternates['x-default'], path).toBe(`${ORIGIN}/`);
      for (const [language, address] of Object.entries(alternates)) {
        if (language === 'x-default') continue;
        const twin = factsOf(address.slice(ORIGIN.length));
        expect([twin.lang, twin.noindex, twin.alternates], `${path} → ${address}`).toEqual([language, false, alternates]);
      }
    }
    expect(Object.keys(factsOf('/nl/adviezen/valse-inlogpagina/').alternates)).toEqual(['nl', 'en', 'x-default']);
    expect(Object.keys(factsOf('/de/').alternates)).toEqual(['nl', 'en', 'de', 'x-default']);
  });

  it('leads from every page to each other language, to an advisory where the page itself is not there', () => {
    for (const [path, { lang, switches }] of pages) {
      expect(switches.map(({ hreflang }) => hreflang), path).toEqual(['nl', 'en', 'de'].filter((language) => language !== lang));
      for (const { href, hreflang, lang: marked } of switches) {
        expect([marked, factsOf(href).lang], `${path} → ${href}`).toEqual([hreflang, hreflang]);
      }
    }
    expect(factsOf('/nl/adviezen/valse-inlogpagina/').switches[1]?.href).toBe(STUB);
    expect(factsOf('/nl/adviezen/valse-inlogpagina/controleer-uzelf/').switches[1]?.href).toBe(STUB);
    expect(factsOf(STUB).switches[0]?.href).toBe('/nl/adviezen/valse-inlogpagina/');
  });

  it('shows a stub where an advisory is not translated, and hides it from search engines', async () => {
    expect(factsOf(STUB).noindex).toBe(true);
    const page = await browser.open(STUB);
    const words = (await page.locator('main').textContent()) ?? '';
    for (const part of ['Prüfen Sie, wer Ihre E-Mail mitliest', 'Angreifer locken Menschen', 'Dringend', 'noch nicht übersetzt', 'Rufen Sie den Helpdesk']) expect(words).toContain(part);
    const links = await page.locator('.box a').evaluateAll((found) => found.map((link) => [link.getAttribute('lang'), link.getAttribute('hreflang'), link.getAttribute('href')]));
    expect(links).toEqual([['nl', 'nl', '/nl/adviezen/valse-inlogpagina/'], ['en', 'en', '/en/advisories/fake-sign-in-page/']]);
    expect(await page.locator('main a[href="/de/indikatoren/ex-2026-0001/"]').count()).toBe(1);

    const card = (await browser.open('/de/warnungen/')).locator('.card', { hasText: 'Prüfen Sie, wer' });
    expect(await card.textContent()).toContain('Nur auf Niederländisch und Englisch');
    expect(await card.locator('a').getAttribute('href')).toBe(STUB);

    const listed = childrenOf(parseXml(readFileSync(join(folder, 'sitemap.xml'), 'utf8')), 'url').map((url) => textIn(url, 'loc'));
    expect(listed).not.toContain(`${ORIGIN}${STUB}`);
    expect(listed).toContain(`${ORIGIN}/de/warnungen/update-von-example-mail/`);
  });

  it('names above a translation that is behind what has changed, and leads there', async () => {
    const page = await browser.open(STALE);
    const banner = page.locator('.lead .box-changed');
    expect((await banner.textContent())?.replace(/\s+/g, ' ')).toContain('Changed since then: What has changed · Check yourself · Als zij bellen · Who got the message (no longer there)');
    const links = await banner.locator('a').evaluateAll((found) => found.map((link) => [link.getAttribute('href'), link.getAttribute('hreflang'), link.getAttribute('lang')]));
    const source = '/nl/adviezen/pakket-dat-niet-komt/';
    expect(links).toEqual([[source, 'nl', null], [`${source}#changed`, 'nl', null], [`${source}#check`, 'nl', null], [`${source}#phone`, 'nl', 'nl']]);
    const newer = await browser.open(source);
    for (const id of ['changed', 'check', 'phone']) expect(await newer.locator(`#${id}`).count(), id).toBe(1);
    expect(await newer.locator('.lead .box-changed').count()).toBe(0);
  });
});

/** Small words that stand in nearly every sentence of one language and in none of the others. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  nl: ['de', 'het', 'een', 'van', 'voor', 'dat', 'niet', 'met', 'zijn', 'wordt', 'uw', 'ook', 'naar', 'deze', 'bij', 'op', 'hebben', 'aan', 'geen', 'wij'],
  en: ['the', 'and', 'with', 'that', 'this', 'your', 'from', 'which', 'they', 'are', 'for', 'you', 'not', 'it', 'by', 'have', 'who', 'no'],
  de: ['der', 'die', 'das', 'und', 'ein', 'eine', 'von', 'für', 'nicht', 'mit', 'sind', 'ihre', 'auf', 'dem', 'den', 'sie', 'ist', 'zu', 'wir'],
};

describe.each([['this repository', inject('site')], ['another organisation', inject('otherSite')], ['three languages', site]] as const)('the words on each page of the site of %s', (_name, built) => {
  const browser = useBrowser(built);

  it.each(built.pages.filter(inLanguage))('are in the language that they say, and links say to which language they lead: %s', async (path) => {
    const page = await browser.open(path);
    const strange = await page.evaluate((smallWords) => {
      const found: string[] = [];
      /** Words of an element and of what is only marked up within it. */
      const own = (element: Element): string => [...element.childNodes].map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
        return node instanceof HTMLElement && /^(?:B|EM|STRONG|INS|DEL)$/.test(node.tagName) && !node.lang ? own(node) : ' ';
      }).join('');
      for (const element of document.querySelectorAll('body, body *')) {
        // Who published a source is a proper name, which needs no mark (WCAG 2.2, success criterion 3.1.2).
        if (element.closest('[translate=no], code') || element.matches('.source-facts, .publisher')) continue;
        const language = (element.closest('[lang]') as HTMLElement).lang;
        const words = own(element).toLowerCase().match(/\p{L}+/gu) ?? [];
        const count = (code: string) => words.filter((word) => smallWords[code]?.includes(word)).length;
        // The German of the fixture may lack the newest words of the interface, which are English then.
        const expected = language === 'de' ? ['de', 'en'] : [language];
        const others = Object.keys(smallWords).filter((code) => !expected.includes(code) && count(code) >= 2 && count(code) > count(language));
        if (others.length > 0) found.push(`${language} is said, ${others.join(', ')} is read: ${words.join(' ')}`);
      }
      return found;
    }, SMALL_WORDS);
    expect(strange).toEqual([]);
    const silent = await page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('body a[href^="/"]')]
      .filter((link) => /^\/[a-z]{2}\//.test(link.pathname) && !link.pathname.startsWith(`/${document.documentElement.lang}/`) && link.hreflang !== link.pathname.slice(1, 3))
      .map((link) => link.outerHTML));
    expect(silent).toEqual([]);
  });
});

describe('the title of a source', () => {
  const browser = useBrowser();
  /** Each title that a reader would know again in a text, with its language. */
  const titles = SITE_MODEL.advisories.flatMap((advisory) => [advisory, ...advisory.past]).flatMap(({ sources }) => sources.flatMap(({ title, language }) => (language !== undefined && title.length > 20 ? [[title, language] as const] : [])));

  it.each(inject('site').pages.filter(inLanguage))('says its language wherever it stands: %s', async (path) => {
    const page = await browser.open(path);
    expect(await page.evaluate((known) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const wrong: string[] = [];
      while (texts.nextNode()) {
        const { currentNode: { parentElement, textContent } } = texts;
        const said = parentElement?.closest('[lang]')?.getAttribute('lang');
        for (const [title, language] of known) if (textContent?.includes(title) && said !== language) wrong.push(`${said}, not ${language}: ${title}`);
      }
      return wrong;
    }, titles)).toEqual([]);
  });
});

it('has feeds in every language that carry every advisory, each with an id of its own', () => {
  const feeds = readdirSync(folder).filter((name) => /^[a-z]{2}$/.test(name)).map((language) => JSON.parse(readFileSync(join(folder, language, 'feed.json'), 'utf8')) as { language: string; items: { id: string; url: string; summary: string; content_html: string }[] });
  expect(feeds.map(({ language }) => language).sort()).toEqual(['de-DE', 'en-GB', 'nl-NL']);
  for (const { items } of feeds) expect(items).toHaveLength(3);
  const ids = feeds.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  const stub = feeds.find(({ language }) => language === 'de-DE')?.items.find(({ url }) => url === `${ORIGIN}${STUB}`);
  expect(stub?.summary).toContain('(Nur auf Niederländisch und Englisch)');
  expect(stub?.content_html).toContain(`<a href="${ORIGIN}/nl/adviezen/valse-inlogpagina/">Lesen Sie die ganze Warnung auf Niederländisch</a>`);
});
