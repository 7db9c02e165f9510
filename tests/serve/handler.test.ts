import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressed, GZIP } from '../../src/serve/compression.ts';
import { createSite } from '../../src/serve/handler.ts';
import { headersFor } from '../../src/serve/headers.ts';
import { folderFiles, serveFolder } from '../../src/serve/node.ts';

/** An answer as it comes over the wire, and its text. */
async function raw(address: string, headers: Record<string, string>): Promise<IncomingMessage & { text: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => get(address, { headers }, resolve).on('error', reject));
  const body = await buffer(response);
  const decode = { br: brotliDecompressSync, gzip: gunzipSync }[response.headers['content-encoding'] ?? ''];
  return Object.assign(response, { text: (decode ? decode(body) : body).toString() });
}

describe('serving a built site', () => {
  let folder = '';
  let ask: (path: string, init?: RequestInit) => Promise<Response>;

  beforeAll(async () => {
    const parent = await mkdtemp(join(tmpdir(), 'seinpost-'));
    folder = join(parent, 'dist');
    await mkdir(join(folder, 'nl'), { recursive: true });
    await mkdir(join(folder, 'feeds/stix'), { recursive: true });
    await writeFile(join(parent, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'index.html'), '<p>chooser</p>');
    await writeFile(join(folder, '404.html'), '<p>missing</p>');
    await writeFile(join(folder, 'nl/index.html'), '<p>thuis</p>');
    await writeFile(join(folder, 'feeds/stix/bundle.json'), '{}\n');
    await writeFile(join(folder, 'nl/advisory.nl.pdf'), '%PDF-1.7');
    await mkdir(join(folder, 'nl/adviezen/x'), { recursive: true });
    await writeFile(join(folder, 'nl/adviezen/x/sp-2026-0001.nl.html'), '<p>kopie</p>');
    await writeFile(join(folder, 'nl/adviezen/x/sp-2026-0001.nl.png'), 'PNG');
    const site = createSite(folderFiles(folder));
    ask = async (path, init) => site.fetch(new Request(`http://localhost${path}`, init));
  });
  afterAll(() => rm(join(folder, '..'), { recursive: true }));

  it.each([
    ['/', 200, 'text/html; charset=utf-8', '<p>chooser</p>'],
    ['/nl/', 200, 'text/html; charset=utf-8', '<p>thuis</p>'],
    ['/nl/?utm=x', 200, 'text/html; charset=utf-8', '<p>thuis</p>'],
    ['/feeds/stix/bundle.json', 200, 'application/stix+json;version=2.1', '{}\n'],
    ['/nl/advisory.nl.pdf', 200, 'application/pdf', '%PDF-1.7'],
    ['/nowhere/', 404, 'text/html; charset=utf-8', '<p>missing</p>'],
  ])('answers %s with %i and its media type', async (path, status, type, body) => {
    const response = await ask(path);
    expect([response.status, response.headers.get('Content-Type'), await response.text()]).toEqual([status, type, body]);
  });

  it('lets a browser show a PDF, and lets the PDF load nothing', async () => {
    const policy = (await ask('/nl/advisory.nl.pdf')).headers.get('Content-Security-Policy');
    expect(policy).toContain("object-src 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
  });

  it('lets a script ask this site for something on the page of the look-up alone', () => {
    const policyOf = (path: string) => headersFor(path)['Content-Security-Policy'];
    for (const path of ['nl/opzoeken/index.html', 'en/look-up/index.html']) expect(policyOf(path)).toBe(`${policyOf('nl/index.html')}; connect-src 'self'`);
    for (const path of ['nl/look-up/index.html', 'nl/adviezen/opzoeken/index.html', 'opzoeken/index.html']) expect(policyOf(path)).toBe(policyOf('nl/index.html'));
  });

  it('lets nobody compress the parts of a large list, whose length would tell them apart', () => {
    expect(['lookup/v1/0f.json', 'lookup/v1/hashes.json', 'lookup/v1/index.json'].map((path) => headersFor(path)['Cache-Control'])).toEqual(['no-cache, no-transform', 'no-cache', 'no-cache']);
  });

  it('hands a copy of a page to be saved, which can do nothing where a browser shows it all the same', async () => {
    const { headers } = await ask('/nl/adviezen/x/sp-2026-0001.nl.html');
    expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="SP-2026-0001.nl.html"');
    expect(headers.get('Content-Security-Policy')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect((await ask('/nl/')).headers.get('Content-Disposition')).toBeNull();
  });

  it('lets programs in other pages show the picture of a link', async () => {
    const { headers } = await ask('/nl/adviezen/x/sp-2026-0001.nl.png');
    expect([headers.get('Content-Type'), headers.get('Cross-Origin-Resource-Policy')]).toEqual(['image/png', 'cross-origin']);
  });

  it('leads a folder without its slash to the address that pages link to', async () => {
    const response = await ask('/nl');
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/nl/']);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/nl/..%2f..%2fsecret.txt', '/%5c..%5csecret.txt', '/%00', '/%ff'])('gives nothing from outside the site: %s', async (path) => {
    const response = await ask(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toContain('secret');
  });

  it.each(['//evil.example', '//evil.example/..', '/%2f%2fevil.example'])('never redirects to another site: %s', async (path) => {
    const location = (await ask(path)).headers.get('Location');
    expect(location === null || new URL(location, 'http://localhost').host === 'localhost').toBe(true);
  });

  it('answers a known ETag without a body', async () => {
    const etag = (await ask('/feeds/stix/bundle.json')).headers.get('ETag') as string;
    const again = await ask('/feeds/stix/bundle.json', { headers: { 'If-None-Match': `"other", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([['br', 'br, gzip', 'br'], ['gzip', 'gzip;q=1, br;q=0.5', 'gzip'], ['nothing', 'zstd', null], ['nothing', 'gzip;q=0', null]])('compresses what is text with %s for a client that asks for %s', async (_what, accepted, coding) => {
    const body = JSON.stringify({ text: 'advisory '.repeat(500) });
    await writeFile(join(folder, 'feeds/long.json'), body);
    const server = await serveFolder(folder, 0);
    // What `fetch` asks for by itself would hide what is asked here.
    const { headers, statusCode, text } = await raw(`${server.address}feeds/long.json`, { 'Accept-Encoding': accepted });
    await server.close();
    expect([statusCode, headers['content-encoding'] ?? null, headers.vary, text]).toEqual([200, coding, 'Accept-Encoding', body]);
    expect(headers.etag).toMatch(coding ? /^W\/"/ : /^"/);
    expect(headers['content-length'] === undefined).toBe(coding !== null);
  });

  it('leaves what may not be transformed as it is', async () => {
    const host = new Hono();
    host.use(compressed([GZIP]));
    host.get('/*', (context) => context.json({ text: 'x'.repeat(5000) }, 200, { 'Cache-Control': context.req.path === '/kept' ? 'no-cache, no-transform' : 'no-cache' }));
    const coding = async (path: string) => (await host.request(path, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('Content-Encoding');
    expect([await coding('/kept'), await coding('/other')]).toEqual([null, 'gzip']);
  });

  it('leaves small files and pictures as they are', async () => {
    for (const path of ['/nl/', '/nl/advisory.nl.pdf']) expect((await ask(path, { headers: { 'Accept-Encoding': 'gzip' } })).headers.get('Content-Encoding')).toBeNull();
  });

  it('answers HEAD with the headers of GET', async () => {
    const head = await ask('/nl/', { method: 'HEAD' });
    expect([head.status, head.headers.get('Content-Length'), await head.text()]).toEqual([200, '12', '']);
  });

  it('takes nothing in', async () => {
    const response = await ask('/nl/', { method: 'POST', body: 'x' });
    expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('lets pages run no foreign or inline script, which can send nothing, and load nothing foreign, and lets programs read feeds from anywhere', async () => {
    const page = (await ask('/nl/')).headers;
    expect(page.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
    expect(page.get('Content-Security-Policy')).toContain("; script-src 'self'; ");
    expect(page.get('Content-Security-Policy')).not.toMatch(/unsafe|\*|https?:|connect-src/);
    expect(page.get('Access-Control-Allow-Origin')).toBeNull();
    const feed = (await ask('/feeds/stix/bundle.json')).headers;
    expect(feed.get('Access-Control-Allow-Origin')).toBe('*');
    for (const headers of [page, feed]) expect([headers.get('X-Content-Type-Options'), headers.get('Referrer-Policy')]).toEqual(['nosniff', 'no-referrer']);
  });
});
