import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { refang } from '../../../src/core/model/refang.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { sitePages } from '../../../src/core/model/site-pages.ts';
import { indicatorRecords } from '../../../src/site/search/indicator-records.ts';
import { factsOf, searchedPages } from '../../../src/site/search/result-facts.ts';
import { beginIndex } from '../../../src/site/search/search-index.ts';
import { isExact, searchTerm, squeezed } from '../../../src/site/search/search-term.ts';
import { siteWith } from '../site.ts';

const folders: string[] = [];
afterAll(() => { for (const made of folders) rmSync(made, { recursive: true, force: true }); });

let model: Model;
beforeAll(async () => { model = await siteWith(); });

/** A folder with a page at every address of the site, and the index of those pages. */
async function indexed(): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'seinpost-test-'));
  folders.push(folder);
  for (const { address, kind, language } of sitePages(model)) {
    mkdirSync(join(folder, address), { recursive: true });
    writeFileSync(join(folder, address, 'index.html'), `<!doctype html><html lang="${language}"><head><title>x</title></head><body><nav>menuword</nav><main id="main" tabindex="-1"><h1>Word of ${kind}</h1><nav>tocword</nav><p>At ${address}</p></main><footer>footword</footer></body></html>`);
  }
  const index = await beginIndex(() => undefined);
  if (!index) throw new Error('Pagefind does not run here.');
  await index.write(model, folder);
  const made = join(folder, 'pagefind');
  return new Map(readdirSync(made, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(made.length + 1), readFileSync(path)]));
}

interface Fragment { readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>>; readonly anchors: readonly { readonly id: string; readonly text: string }[] }
const fragmentsIn = (files: ReadonlyMap<string, Buffer>) => [...files].filter(([name]) => name.endsWith('.pf_fragment')).map(([, bytes]) => JSON.parse(gunzipSync(bytes).toString().slice('pagefind_dcd'.length)) as Fragment);

describe('the index', () => {
  let files: Map<string, Buffer>;
  beforeAll(async () => { files = await indexed(); });

  test('has the same bytes when it is made again', async () => expect(await indexed()).toEqual(files));

  test('holds what a browser asks for, and nothing else', () => {
    const names = [...files.keys()].filter((name) => !/^(?:fragment|index)\//.test(name)).map((name) => name.replace(/_[0-9a-f]+\./, '_….'));
    expect(names).toEqual(['pagefind-entry.json', 'pagefind.en_….pf_meta', 'pagefind.js', 'pagefind.nl_….pf_meta', 'wasm.en.pagefind', 'wasm.nl.pagefind']);
  });

  test('leads to every page of text and every indicator, and to no earlier revision, list or stub', () => {
    const urls = fragmentsIn(files).map(({ url }) => url);
    const records = model.publisher.languages.flatMap((language) => [...indicatorRecords(model, language)]);
    expect(urls.sort()).toEqual([...searchedPages(model).map(({ address }) => address), ...records.map(({ url }) => url)].sort());
    expect(urls.filter((url) => /\/v\d+(?:-v\d+)?\/$|^\/(?:nl|en)\/(?:zoeken|search|adviezen|advisories)?\/?$/.test(url))).toEqual([]);
  });

  test('holds the text of a page, and not what stands around it', () => {
    const page = fragmentsIn(files).find(({ url }) => url === '/nl/adviezen/valse-inlogpagina/bronnen/');
    expect(page?.content).toBe('Word of sources. At /nl/adviezen/valse-inlogpagina/bronnen/');
    expect(page?.meta).toEqual({ title: 'Word of sources', kind: 'Bronnen', about: 'Controleer wie er meeleest in uw e-mail' });
  });

  test('holds no value as somebody could follow it', () => {
    const values = model.advisories.flatMap(({ indicators }) => indicators).flatMap(({ kind, value }) => (value && ['domain-name', 'url', 'ipv4-addr', 'ipv6-addr', 'email-addr'].includes(kind) ? [value] : []));
    const text = JSON.stringify(fragmentsIn(files));
    expect(values.length).toBeGreaterThan(3);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
  });
});

describe('an indicator', () => {
  test('leads to its row, says what it is, and belongs to an advisory', () => {
    const record = [...indicatorRecords(model, 'en')].find(({ title }) => title.startsWith('login'));
    expect(record).toMatchObject({
      url: expect.stringMatching(/^\/en\/indicators\/ex-2026-0001\/#indicator--[0-9a-f-]{36}$/),
      title: 'login[.]example[.]com', words: expect.stringMatching(/^loginexamplecom\b/),
      facts: { title: 'value', kind: 'Domain name', about: 'Check who is reading your mail', spoken: 'en' },
    });
  });

  test('is found by the letters of its value, raw and defanged alike', () => {
    for (const { facts, title, words } of indicatorRecords(model, 'nl')) {
      if (facts.title === 'value') for (const typed of [title, refang(title)]) expect(words.split(' ')[0]).toBe(squeezed(searchTerm(typed)));
    }
  });

  test('has a record only while it counts', () => {
    const ids = [...indicatorRecords(model, 'nl')].map(({ url }) => url.slice(url.indexOf('#') + 1));
    const live = model.advisories.filter(({ status }) => status === 'published').flatMap(({ indicators }) => indicators.filter((indicator) => indicator.live).map(({ id }) => id));
    expect(ids.sort()).toEqual(live.sort());
  });
});

describe('what is looked for', () => {
  test.each([
    ['  hxxps://login[.]example[.]com/a ', 'login.example.com/a'],
    ['http://login.example.com/a', 'login.example.com/a'],
    ['help[at]example(.)org', 'help@example.org'],
    ['gekoppelde apparaten', 'gekoppelde apparaten'],
    ['https://', ''],
  ])('for %j is %j', (typed, term) => expect(searchTerm(typed)).toBe(term));

  test.each(['example.org', 'help@example.org', '198.51.100.7', '2001:db8::7', 'example.org/a?b=c', 'C:\\Temp\\a.exe', '55acebdef79a6572d079a773b42ac8ff37e40cd2ab91fde45d69b7b5a0d76198'])('is a whole where it is an address: %s', (term) => expect(isExact(term)).toBe(true));
  test.each(['apparaten', 'Is dit echt?', 'pas op.', 'linked devices', 'signal-groep', 'SP-2026-0001'])('is a word or more where it is none: %s', (term) => expect(isExact(term)).toBe(false));
});

test('every page that is searched has a kind, and those below an advisory say whose they are', () => {
  for (const page of searchedPages(model)) {
    const { about, kind } = factsOf(model, page);
    expect([kind !== '', about !== '']).toEqual([true, 'advisory' in page && page.kind !== 'advisory']);
  }
});

test('what was withdrawn says so', () => {
  const kinds = searchedPages(model).filter((page) => page.language === 'en' && 'advisory' in page && page.advisory === 'EX-2026-0002').map((page) => factsOf(model, page).kind);
  expect(kinds).toContain('Advisory · Withdrawn');
  expect(kinds.filter((kind) => !kind.endsWith(' · Withdrawn'))).toEqual([]);
});

test('where Pagefind does not run there is no index, and one sentence that says so', async () => {
  const told: string[] = [];
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', '/nowhere/pagefind');
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await beginIndex((text) => told.push(text))).toBeUndefined();
  expect(told).toEqual([expect.stringContaining('No search index is made')]);
  complaint.mockRestore();
  vi.unstubAllEnvs();
  expect(await beginIndex((text) => told.push(text))).toBeDefined();
});
