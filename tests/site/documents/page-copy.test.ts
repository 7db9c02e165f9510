import { beforeAll, describe, expect, test } from 'vitest';
import { copy } from '../../../src/core/verify/copy.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import type { Advisory, AdvisoryText, Model } from '../../../src/core/model/model.ts';
import { pageCopy } from '../../../src/site/documents/page-copy.ts';
import { releaseOf, said } from '../../core/verify/release.ts';
import { siteWith } from '../site.ts';

const ARTICLE = '/nl/adviezen/valse-inlogpagina/';
const page = (main: string) => '<!DOCTYPE html><html lang="nl" class="theirs"><head><meta charset="utf-8"><title>Advies &amp; meer</title><link rel="stylesheet" href="/assets/a.css"><link rel="stylesheet" href="/assets/b.css">'
  + '<link rel="canonical" href="https://advisories.example.org/"><meta property="og:title" content="x"><meta name="twitter:card" content="summary"><script type="module" src="/assets/x.js"></script></head>'
  + `<body><a class="skip" href="#main">Naar de tekst</a><header class="site-header"><a class="brand" href="/nl/">Uitgever</a><nav class="menu"><a href="/nl/feeds/">Feeds</a></nav></header><main id="main">${main}</main><footer class="site-footer">Voet</footer></body></html>`;

const SITE: Readonly<Record<string, string>> = {
  [`${ARTICLE}index.html`]: page('<article><h1 id="top">Kop &lt;script&gt;x&lt;/script&gt;</h1><p class="kept">Bewaren: <a href="a.pdf">PDF</a></p><h2 id="step-devices">Stappen</h2>'
    + '<p><a href="/nl/adviezen/valse-inlogpagina/bronnen/#source-r1">[1]</a> <a href="/nl/adviezen/valse-inlogpagina/bronnen/">alle</a> <a href="/nl/adviezen/valse-inlogpagina/#top">op</a> <a href="/nl/indicatoren/?a=1&amp;b=2#live">in</a> <a href="mailto:a@example.org">m</a> <a href="v1/">oud</a></p>'
    + '<img src="/pictures/een%20beeld.png" alt="Beeld" loading="lazy" width="2" height="1"><img src="/pictures/weg.png" alt="Weg"></article>'),
  [`${ARTICLE}bronnen/index.html`]: page('<article class="wrap"><p class="print-line">geprint</p><h1>Bronnen</h1><p><a href="/nl/adviezen/valse-inlogpagina/">terug</a> <a href="#step-devices">stap</a></p><section aria-labelledby="step-devices"><h2 id="step-devices">Zelfde naam</h2></section><ol><li id="source-r1">Een</li></ol></article>'),
  '/assets/a.css': 'a{color:red}\n/* </style><script>x</script> */',
  '/assets/b.css': 'b{color:blue}',
  '/pictures/een beeld.png': 'PNG',
};

let model: Model;
let advisory: Advisory;
let html = '';
const made = (files: Readonly<Record<string, string>>) => pageCopy(model, advisory, advisory.texts.get('nl') as AdvisoryText, (address) => (files[address] === undefined ? undefined : Buffer.from(files[address])));

beforeAll(async () => {
  model = await siteWith();
  const [first] = model.advisories.filter(({ id }) => id === 'EX-2026-0001');
  if (!first) throw new Error('The small site has another number.');
  const { selfCheck: _left, ...rest } = first;
  advisory = rest as Advisory;
  html = made(SITE);
});

describe('a copy', () => {
  test('holds to the rules for copies', () => {
    expect(said(verifyPages(releaseOf({ 'nl/x/ex-2026-0001.nl.html': html }), [copy]))).toEqual([]);
  });

  test('has the styles of the page in their order, none of which can end early', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(style.indexOf('a{color:red}')).toBeGreaterThanOrEqual(0);
    expect(style.indexOf('b{color:blue}')).toBeGreaterThan(style.indexOf('a{color:red}'));
    expect(style).toContain('x</script>'.replace('</', '<\\/'));
    expect(html.replace(style, '').match(/<style|<script|<link/g)).toEqual(['<style']);
  });

  test('says first that it is a copy, of which revision and day, and where the newest one is', () => {
    const note = /<div class="copy-note">.*?<\/div>/.exec(html)?.[0].replace(/<[^>]+>/g, '');
    expect(note).toBe('Dit is een kopie van versie 2, 2 april 2026. De nieuwste versie staat op https://advisories.example.org/nl/adviezen/valse-inlogpagina/. Kreeg u dit bestand van een ander? Lees het advies dan op dat adres: een bestand kan veranderd zijn.');
  });

  test('leads to its own parts, and to full addresses', () => {
    expect([...html.matchAll(/<a[^>]* href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '#main', 'https://advisories.example.org/nl/', 'https://advisories.example.org/nl/adviezen/valse-inlogpagina/',
      '#source-r1', '#bronnen', '#top', 'https://advisories.example.org/nl/indicatoren/?a=1&amp;b=2#live', 'mailto:a@example.org', 'https://advisories.example.org/nl/adviezen/valse-inlogpagina/v1/',
      '#main', '#bronnen-step-devices',
    ]);
    expect(html).toContain('<section aria-labelledby="bronnen-step-devices"><h3 id="bronnen-step-devices">');
  });

  test('holds its pictures, and the words of one that is not there', () => {
    expect([...html.matchAll(/<img[^>]*>/g)].map(([tag]) => tag)).toEqual(['<img src="data:image/png;base64,UE5H" alt="Beeld" width="2" height="1">', '<img src="data:," alt="Weg">']);
  });

  test('has one first heading, the words of the page as words, the class of a theme, and nothing of the site around it', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<h1 id="top">Kop &lt;script&gt;x&lt;/script&gt;</h1>');
    expect(html).toContain('<title>Advies &amp; meer</title>');
    expect(html).toContain('<html lang="nl" class="theirs">');
    expect(html).not.toMatch(/Voet|Feeds|Bewaren|geprint|og:|twitter/);
  });

  test('has the same bytes each time', () => expect(made(SITE)).toBe(html));

  test('reads no picture outside of the site', () => {
    const asked: string[] = [];
    const files: Readonly<Record<string, string>> = { ...SITE, [`${ARTICLE}index.html`]: page('<article><h1>K</h1><img src="https://example.org/a.png" alt="x"><img src="/feeds/index.json" alt="y"></article>') };
    pageCopy(model, advisory, advisory.texts.get('nl') as AdvisoryText, (address) => {
      asked.push(address);
      const text = files[address];
      return text === undefined ? undefined : Buffer.from(text);
    });
    expect(asked).not.toContain('/feeds/index.json');
    expect(asked.filter((address) => /^https?:/.test(address) && files[address] !== undefined)).toEqual([]);
  });
});
