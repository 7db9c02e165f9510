import { beforeAll, describe, expect, it } from 'vitest';
import { createFileHost, createSite } from '../../src/serve/handler.ts';
import { build, modelOf, SMALL_SITE } from '../core/emit/built.ts';
import { COLLECTION, memoryFiles, treeOf } from './site.ts';

const TYPE = 'application/taxii+json;version=2.1';
const INDICATOR = 'indicator--1f1c2d3e-0000-4000-8000-000000000001';
const MALWARE = 'malware--1f1c2d3e-0000-4000-8000-000000000002';
const NOTE = 'note--1f1c2d3e-0000-4000-8000-000000000003';

/** The indicator has three versions, the malware two; the note is the newest object. */
const MADE_UP = treeOf([
  { id: INDICATOR, added: '2026-01-01T00:00:00.000000Z', version: '2026-01-01T00:00:00.000Z' },
  { id: MALWARE, added: '2026-01-02T00:00:00.000000Z', version: '2025-12-01T00:00:00Z' },
  { id: INDICATOR, added: '2026-01-03T00:00:00.000000Z', version: '2026-01-03T00:00:00.000Z' },
  { id: INDICATOR, added: '2026-01-04T00:00:00.000000Z', version: '2026-01-04T00:00:00.000Z' },
  { id: MALWARE, added: '2026-01-04T00:00:00.000000Z', version: '2026-01-04T00:00:00Z' },
  { id: NOTE, added: '2026-01-05T00:00:00.000000Z', version: '2026-01-05T00:00:00.000Z' },
]);

const madeUp = createSite(memoryFiles(MADE_UP));
const ask = async (path: string, init: RequestInit = {}, site = madeUp): Promise<Response> => site.fetch(new Request(`http://localhost${path}`, { ...init, headers: { Accept: TYPE, ...init.headers } }));
const json = async (path: string, init?: RequestInit) => (await ask(path, init)).json() as Promise<Readonly<Record<string, unknown>>>;

/** Objects of an answer as `type version`. */
async function held(query: string): Promise<string[]> {
  const { objects = [] } = (await json(`${COLLECTION}objects/${query}`)) as { objects?: { type: string; modified: string }[] };
  return objects.map(({ type, modified }) => `${type} ${modified.slice(0, 10)}`);
}

describe('objects of a collection', () => {
  it.each([
    ['the newest version of each, oldest first (§3.3, §3.4.1)', '', ['indicator 2026-01-04', 'malware 2026-01-04', 'note 2026-01-05']],
    ['what was added after a moment, and not at it', '?added_after=2026-01-04T00:00:00.000000Z', ['note 2026-01-05']],
    ['what was added after a moment with fewer digits', '?added_after=2026-01-03T00:00:00Z', ['indicator 2026-01-04', 'malware 2026-01-04', 'note 2026-01-05']],
    ['some types', '?match[type]=malware,note', ['malware 2026-01-04', 'note 2026-01-05']],
    ['a type that is not held', '?match[type]=x-unheard-of', []],
    ['an id', `?match%5Bid%5D=${NOTE},${MALWARE}`, ['malware 2026-01-04', 'note 2026-01-05']],
    ['all versions', '?match[version]=all', ['indicator 2026-01-01', 'malware 2025-12-01', 'indicator 2026-01-03', 'indicator 2026-01-04', 'malware 2026-01-04', 'note 2026-01-05']],
    ['first versions', '?match[version]=first', ['indicator 2026-01-01', 'malware 2025-12-01', 'note 2026-01-05']],
    ['first and last versions, each once', '?match[version]=first,last', ['indicator 2026-01-01', 'malware 2025-12-01', 'indicator 2026-01-04', 'malware 2026-01-04', 'note 2026-01-05']],
    ['a version that is written with other digits', '?match[version]=2026-01-03T00:00:00Z,2025-12-01T00:00:00.000000Z', ['malware 2025-12-01', 'indicator 2026-01-03']],
    ['a specification version', '?match[spec_version]=2.0,2.1&match[type]=note', ['note 2026-01-05']],
    ['a specification version that is not held', '?match[spec_version]=2.0', []],
    ['all filters at once', `?match[type]=indicator&match[version]=all&added_after=2026-01-01T00:00:00Z&limit=1&match[id]=${INDICATOR}`, ['indicator 2026-01-03']],
    ['what a field of match that nobody defined does not change', '?match[confidence]=100&match[type]=note', ['note 2026-01-05']],
  ])('are %s', async (_what, query, expected) => expect(await held(query)).toEqual(expected));

  it('come as an envelope, byte for byte as the file has them', async () => {
    const text = await (await ask(`${COLLECTION}objects/?match[type]=note`)).text();
    const line = MADE_UP.get(`${COLLECTION.slice(1)}objects/index.json`)?.split('\n').find((one) => one.includes(NOTE))?.trim();
    expect(text).toBe(`{"more":false,"objects":[\n${line}]}\n`);
  });

  it('are left out of an answer that has none, for a list may not be empty (§2)', async () => {
    expect(await json(`${COLLECTION}objects/?match[type]=tool`)).toEqual({});
    expect(await json(`${COLLECTION}manifest/?match[type]=tool`)).toEqual({});
  });

  it('say when the first and the last of them were added (§3.2)', async () => {
    const { headers } = await ask(`${COLLECTION}objects/?limit=2`);
    expect([headers.get('X-TAXII-Date-Added-First'), headers.get('X-TAXII-Date-Added-Last')]).toEqual(['2026-01-04T00:00:00.000000Z', '2026-01-04T00:00:00.000000Z']);
  });

  it('leave a client that found nothing new where it was', async () => {
    const { headers } = await ask(`${COLLECTION}objects/?added_after=2026-01-05T00:00:00.123Z`);
    expect(headers.get('X-TAXII-Date-Added-Last')).toBe('2026-01-05T00:00:00.123000Z');
    expect((await ask(`${COLLECTION}objects/?match[type]=tool`)).headers.get('X-TAXII-Date-Added-Last')).toBe('2026-01-05T00:00:00.000000Z');
  });
});

describe('the manifest, one object, and its versions', () => {
  it('give records of the same objects (§5.3)', async () => {
    expect(await json(`${COLLECTION}manifest/?match[type]=malware&match[version]=first`)).toEqual({
      more: false, objects: [{ id: MALWARE, date_added: '2026-01-02T00:00:00.000000Z', version: '2025-12-01T00:00:00Z', media_type: 'application/stix+json;version=2.1' }],
    });
  });

  it('give the newest version of one object, or what is asked of it (§5.6)', async () => {
    const versionsOf = async (query: string) => ((await json(`${COLLECTION}objects/${INDICATOR}/${query}`)) as { objects?: { modified: string }[] }).objects?.map(({ modified }) => modified.slice(0, 10));
    expect(await versionsOf('')).toEqual(['2026-01-04']);
    expect(await versionsOf('?match[version]=all&added_after=2026-01-01T00:00:00Z')).toEqual(['2026-01-03', '2026-01-04']);
    expect(await versionsOf('?match[type]=note')).toEqual(['2026-01-04']);
    expect(await versionsOf('?match[version]=2020-01-01T00:00:00Z')).toBeUndefined();
  });

  it('give all versions, page by page (§5.8)', async () => {
    const path = `${COLLECTION}objects/${INDICATOR}/versions/`;
    const first = (await json(`${path}?limit=2`)) as { next: string };
    expect(first).toMatchObject({ more: true, versions: ['2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z'] });
    expect(await json(`${path}?limit=2&next=${first.next}`)).toEqual({ more: false, versions: ['2026-01-04T00:00:00.000Z'] });
  });
});

describe('what is refused', () => {
  it.each([
    '?limit=0', '?limit=-1', '?limit=1.5', '?limit=ten', '?limit=', '?limit=1&limit=2',
    '?added_after=yesterday', '?added_after=2026-02-30T00:00:00Z', '?added_after=2026-01-01T00:00:00', '?added_after=2026-01-01T00:00:00%2B01:00', '?added_after=2026-01-01T00:00:00Z&added_after=2026-01-02T00:00:00Z',
    '?next=1', '?next=%00', '?next=MjAyNi0wMS0wMSBhIGI',
    '?match[type]=', '?match[type]=note,%20malware', '?match[type]=note&match[type]=malware', '?match[id]=a,,b',
    '?match[version]=newest', '?match[version]=all,last', '?match[version]=last,last', '?match[version]=2026-01-01T00:00:00Z,2026-01-01T00:00:00.000Z',
  ])('a query that is malformed (§3.4): %s', async (query) => {
    for (const endpoint of ['objects/', 'manifest/']) {
      const response = await ask(`${COLLECTION}${endpoint}${query}`);
      expect([response.status, response.headers.get('Content-Type')]).toEqual([400, TYPE]);
      expect(await response.json()).toEqual({ title: expect.any(String), description: expect.stringMatching(/\.$/), http_status: '400' });
    }
  });

  it.each([
    ['GET', '/taxii2/private/', 404],
    ['GET', '/taxii2/public/status/2d086da7-4bdc-4f91-900e-d77486753710/', 404],
    ['GET', '/taxii2/public/collections/nothing/objects/', 404],
    ['GET', '/taxii2/public/collections/..%2fcollections/objects/', 404],
    ['GET', `${COLLECTION}objects/note--00000000-0000-4000-8000-000000000000/`, 404],
    ['GET', `${COLLECTION}objects/${NOTE}/history/`, 404],
    ['POST', `${COLLECTION}objects/`, 403],
    ['DELETE', `${COLLECTION}objects/${NOTE}/`, 403],
    ['POST', '/taxii2/public/collections/nothing/objects/', 404],
    ['POST', '/taxii2/', 405],
    ['PUT', `${COLLECTION}objects/${NOTE}/`, 405],
    ['DELETE', `${COLLECTION}objects/`, 405],
  ])('%s %s with %i and an error message (§3.6.1)', async (method, path, status) => {
    const response = await ask(path, { method });
    expect([response.status, response.headers.get('Content-Type')]).toEqual([status, TYPE]);
    expect(await response.json()).toMatchObject({ http_status: String(status) });
    expect(response.headers.get('Allow')).toBe(status === 405 ? 'GET, HEAD' : null);
  });

  it.each(['text/html', 'application/json', 'application/stix+json;version=2.1', 'application/vnd.oasis.taxii+json; version=2.0', 'application/taxii+json;version=2.0', 'application/taxii+json;version=2.1;q=0'])('Accept: %s (§1.6.8)', async (accept) => {
    for (const path of ['/taxii2/', `${COLLECTION}objects/`]) {
      const response = await ask(path, { headers: { Accept: accept } });
      expect([response.status, response.headers.get('Content-Type')]).toEqual([406, TYPE]);
    }
  });

  it.each(['application/taxii+json', 'application/taxii+json; version=2.1', 'Application/TAXII+JSON;version="2.1"', 'application/taxii+json;version=2.1,application/stix+json;version=2.1', 'text/html,*/*;q=0.1', 'application/*', ''])('but not Accept: %s', async (accept) => {
    const response = await ask(`${COLLECTION}objects/`, { headers: { Accept: accept } });
    expect([response.status, response.headers.get('Content-Type'), response.headers.get('Vary')]).toEqual([200, TYPE, 'Accept, Accept-Encoding']);
  });
});

describe('HTTP', () => {
  it('leads to the slash that every endpoint has (§3.1), and keeps the query', async () => {
    const response = await ask(`${COLLECTION}objects?match[type]=note`);
    expect([response.status, response.headers.get('Location')]).toEqual([308, `${COLLECTION}objects/?match[type]=note`]);
    expect((await ask('/taxii2')).headers.get('Location')).toBe('/taxii2/');
  });

  it('answers HEAD with the headers of GET', async () => {
    const [get, head] = [await ask(`${COLLECTION}objects/`), await ask(`${COLLECTION}objects/`, { method: 'HEAD' })];
    expect([...head.headers]).toEqual([...get.headers]);
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(get.headers.get('Content-Length')).toBe(String((await get.arrayBuffer()).byteLength));
  });

  it('answers a known tag without a body, until the collection is another one', async () => {
    const files = new Map(MADE_UP);
    const site = createSite(memoryFiles(files));
    const path = `${COLLECTION}objects/?match[type]=note`;
    const tag = (await ask(path, {}, site)).headers.get('ETag') as string;
    expect((await ask(path, { headers: { 'If-None-Match': tag } }, site)).status).toBe(304);
    for (const [name, text] of treeOf([{ id: NOTE, added: '2026-01-06T00:00:00.000000Z', version: '2026-01-06T00:00:00.000Z' }])) files.set(name, text);
    const fresh = await ask(path, { headers: { 'If-None-Match': tag } }, site);
    expect([fresh.status, await fresh.text()]).toEqual([200, expect.stringContaining('2026-01-06')]);
  });

  it('asks a client to come back while the two files of a collection do not belong together', async () => {
    const torn = new Map([...MADE_UP, ...[...treeOf([])].filter(([path]) => path.includes('/manifest/'))]);
    const response = await ask(`${COLLECTION}objects/`, {}, createSite(memoryFiles(torn)));
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10']);
  });

  it('lets a program in a page of another site read it', async () => {
    const { headers } = await ask(`${COLLECTION}objects/`);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(headers.get('Access-Control-Expose-Headers')).toContain('X-TAXII-Date-Added-Last');
  });
});

describe('the small site as files, and behind the server', () => {
  let paths: string[];
  let bodies: Map<string, string>;

  beforeAll(async () => {
    const built = await build(await modelOf(SMALL_SITE));
    bodies = new Map([...built].map(([path, { body }]) => [path, body]));
    paths = [...bodies.keys()].filter((path) => path.startsWith('taxii2/')).map((path) => `/${path.replace(/index\.json$/, '')}`);
  });

  it('give the same resource at every address, with the same type', async () => {
    const [host, server] = [createFileHost(memoryFiles(bodies)), createSite(memoryFiles(bodies))];
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const [file, answer] = [await ask(path, {}, host), await ask(path, {}, server)];
      expect([file.status, file.headers.get('Content-Type'), answer.status, answer.headers.get('Content-Type')], path).toEqual([200, TYPE, 200, TYPE]);
      expect(await answer.json(), path).toEqual(await file.json());
    }
  });
});
