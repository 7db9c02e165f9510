import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { search } from '../../../src/core/verify/search.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import type { Release } from '../../../src/core/verify/verifier.ts';
import { said } from './release.ts';

const PAGES: Readonly<Record<string, string>> = {
  'nl/a/index.html': '<main><h1 id="top">x</h1></main>',
  'nl/old/index.html': '<meta name="robots" content="noindex"><main>x</main>',
};

/** A site with one result that leads to an address. */
function withResult(bytes: Uint8Array): Release {
  const files: Readonly<Record<string, Uint8Array>> = { ...Object.fromEntries(Object.entries(PAGES).map(([path, text]) => [path, Buffer.from(text)])), 'pagefind/fragment/nl_1.pf_fragment': bytes };
  const read = (path: string) => files[path] ?? Buffer.of();
  return { paths: Object.keys(files).sort(), bytes: read, text: (path) => Buffer.from(read(path)).toString() };
}

const leadingTo = (url: unknown) => withResult(gzipSync(`pagefind_dcd${JSON.stringify({ url, content: 'x' })}`));

it.each(['/nl/a/', '/nl/a/#top'])('accepts a result that leads to %s', (url) => expect(verifyPages(leadingTo(url), [search])).toEqual([]));

describe('finds a result that leads', () => {
  it.each([
    ['to no page', '/nl/gone/', 'A result leads to /nl/gone/, which is no page of this site.'],
    ['to no place on a page', '/nl/a/#gone', 'A result leads to /nl/a/#gone, and that page has no such id.'],
    ['to a page that is not listed', '/nl/old/', 'A result leads to /nl/old/, which asks not to be listed.'],
    ['to another site', 'https://evil.example.com/nl/a/', 'This file holds no result that leads to this site.'],
    ['to a script', 'javascript:x()', 'This file holds no result that leads to this site.'],
    ['nowhere', undefined, 'This file holds no result that leads to this site.'],
  ])('%s', (_, url, message) => expect(said(verifyPages(leadingTo(url), [search]))).toEqual([`pagefind/fragment/nl_1.pf_fragment:1 ${message}`]));
});

it.each([['no archive', Buffer.from('x')], ['without its signature', gzipSync('{"url":"/nl/a/"}')], ['cut off', gzipSync('pagefind_dcd{"url":"/nl/a/"}').subarray(0, 20)]])('finds a file that is %s', (_, bytes) => {
  expect(verifyPages(withResult(bytes), [search])).toHaveLength(1);
});
