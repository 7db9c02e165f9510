import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/i18n/index.ts';
import { headersFor } from '../../src/serve/headers.ts';

/** The directives of the policy of a file, by name. */
function policyOf(path: string): Map<string, string> {
  return new Map((headersFor(path)['Content-Security-Policy'] ?? '').split('; ').map((directive) => [directive.split(' ', 1)[0] ?? '', directive] as const));
}

describe('the page of search', () => {
  it.each(Object.entries(LANGUAGES))('in %s may compile WebAssembly and ask its own site, and nothing more than other pages', (language, { sections }) => {
    const [search, other] = [policyOf(`${language}/${sections.search}/index.html`), policyOf(`${language}/index.html`)];
    const differs = [...search].filter(([name, directive]) => other.get(name) !== directive).map(([, directive]) => directive);
    expect(differs.sort()).toEqual(["connect-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"]);
    expect([...other.keys()].filter((name) => !search.has(name))).toEqual([]);
  });

  it.each(['index.html', '404.html', 'nl/adviezen/zoeken/index.html', 'nl/search/index.html', 'zoeken/index.html', 'pagefind/pagefind.js'])('is the only one that may: %s may not', (path) => {
    expect(headersFor(path)['Content-Security-Policy']).not.toMatch(/wasm|connect-src/);
  });
});

describe('the index', () => {
  it.each(['pagefind/fragment/nl_0a1b2c3.pf_fragment', 'pagefind/index/nl_0a1b2c3.pf_index', 'pagefind/pagefind.nl_0a1b2c3d4e.pf_meta'])('is kept by browsers where its name changes with it: %s', (path) => {
    expect(headersFor(path)).toMatchObject({ 'Content-Type': 'application/gzip', 'Cache-Control': expect.stringContaining('immutable') });
  });

  it.each([['pagefind/wasm.nl.pagefind', 'application/gzip'], ['pagefind/pagefind-entry.json', 'application/json'], ['pagefind/pagefind.js', 'text/javascript; charset=utf-8']])('is asked for again where its name stays: %s', (path, type) => {
    expect(headersFor(path)).toMatchObject({ 'Content-Type': type, 'Cache-Control': 'no-cache' });
  });
});
