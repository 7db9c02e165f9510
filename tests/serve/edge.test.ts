import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Miniflare, Response, type Request as WorkerRequest } from 'miniflare';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSite } from '../../src/serve/handler.ts';
import { folderFiles } from '../../src/serve/node.ts';
import { build, modelOf, SMALL_SITE } from '../core/emit/built.ts';
import { edgeModules } from './edge-modules.ts';

const TYPE = 'application/taxii+json;version=2.1';

let folder: string;
let worker: Miniflare;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seinpost-'));
  for (const [path, { body }] of await build(await modelOf(SMALL_SITE))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), body);
  }
  worker = new Miniflare({
    modules: edgeModules('src/serve/edge.ts'),
    modulesRoot: process.cwd(),
    compatibilityDate: '2026-07-01',
    serviceBindings: {
      // What an assets binding does that is told to leave addresses alone.
      ASSETS: async (request: WorkerRequest) => {
        const file = await readFile(join(folder, decodeURIComponent(new URL(request.url).pathname))).catch(() => undefined);
        return file ? new Response(file) : new Response('nothing', { status: 404 });
      },
    },
  });
  await worker.ready;
});
afterAll(async () => {
  await worker?.dispose();
  await rm(folder, { recursive: true });
});

const headers = { Accept: TYPE };

async function collection(): Promise<string> {
  const answer = await worker.dispatchFetch('https://site.test/taxii2/public/collections/', { headers });
  const { collections } = (await answer.json()) as { collections: { id: string }[] };
  return `/taxii2/public/collections/${collections[0]?.id}/`;
}

it('says in an edge runtime what it says in Node', async () => {
  const node = createSite(folderFiles(folder));
  const base = await collection();
  const queries = ['', '?match[type]=indicator', '?limit=3', '?added_after=2026-03-01T00:00:00Z', '?limit=0', '?match[version]=all'];
  const paths = ['/taxii2/', '/taxii2/public/', ...queries.map((query) => `${base}objects/${query}`), ...queries.map((query) => `${base}manifest/${query}`), `${base}objects/none/`, '/feeds/index.json', '/nowhere', '/robots.txt'];
  for (const path of paths) {
    const edge = await worker.dispatchFetch(`https://site.test${path}`, { headers });
    const own = await node.fetch(new Request(`https://site.test${path}`, { headers }));
    expect([edge.status, await edge.text()], path).toEqual([own.status, await own.text()]);
    // The runtime compresses for every client, so that the tag of a file is a weak one there.
    expect(edge.headers.get('ETag')?.replace('W/', ''), path).toBe(own.headers.get('ETag')?.replace('W/', ''));
    for (const name of ['Content-Type', 'X-TAXII-Date-Added-Last', 'Access-Control-Allow-Origin', 'Content-Security-Policy']) expect(edge.headers.get(name), `${path} ${name}`).toBe(own.headers.get(name));
  }
});

it('pages through everything', async () => {
  const base = await collection();
  const seen: string[] = [];
  for (let next = ''; ;) {
    const answer = (await (await worker.dispatchFetch(`https://site.test${base}objects/?limit=4&next=${next}`, { headers })).json()) as { more: boolean; next: string; objects: { id: string }[] };
    seen.push(...answer.objects.map(({ id }) => id));
    if (!answer.more) break;
    next = answer.next;
  }
  const whole = JSON.parse(await readFile(join(folder, base, 'objects/index.json'), 'utf8')) as { objects: { id: string }[] };
  expect(seen).toEqual(whole.objects.map(({ id }) => id));
});

it('refuses to write', async () => {
  expect((await worker.dispatchFetch(`https://site.test${await collection()}objects/`, { method: 'POST', body: '{}', headers })).status).toBe(403);
});
