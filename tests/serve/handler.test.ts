import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSite } from '../../src/serve/handler.ts';

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
    const site = createSite(folder);
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
