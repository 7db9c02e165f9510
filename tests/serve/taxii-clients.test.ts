import { describe, expect, it } from 'vitest';
import { createSite } from '../../src/serve/handler.ts';
import { build, modelOf, SMALL_SITE } from '../core/emit/built.ts';
import { memoryFiles } from './site.ts';

const bodies = new Map([...(await build(await modelOf(SMALL_SITE)))].map(([path, { body }]) => [path, body]));
const site = createSite(memoryFiles(bodies));

interface StixObject { readonly type: string; readonly id: string; readonly spec_version?: string; readonly pattern?: string }
interface Answer { readonly more?: boolean; readonly next?: string; readonly objects?: readonly StixObject[] }
interface Collection { readonly id: string; readonly title: string; readonly can_read: boolean }

/** A GET as these clients send it. */
async function get<Body = Answer>(path: string): Promise<{ headers: Headers; body: Body }> {
  const response = await site.fetch(new Request(new URL(path, 'http://localhost'), { headers: { Accept: 'application/taxii+json;version=2.1' } }));
  expect([path, response.status]).toEqual([path, 200]);
  return { headers: response.headers, body: (await response.json()) as Body };
}

const root = (await get<{ default: string }>('/taxii2/')).body.default;
const { collections } = (await get<{ collections: readonly [Collection, ...Collection[]] }>(`${root}collections/`)).body;
const everything = `${root}collections/${collections[0].id}`;
const { objects: all = [] } = JSON.parse(bodies.get(`${everything.slice(1)}/objects/index.json`) ?? '{}') as Answer;
const ids = (objects: readonly StixObject[]) => objects.map(({ id }) => id);

/** One poll that follows `next` until the server says that there is no more. */
async function poll(parameters: string): Promise<{ seen: StixObject[]; last: string }> {
  const seen: StixObject[] = [];
  for (let next = ''; ;) {
    const { headers, body } = await get(`${everything}/objects/?${parameters}&next=${next}`);
    seen.push(...(body.objects ?? []));
    if (!body.more) return { seen, last: headers.get('x-taxii-date-added-last') ?? '' };
    expect(body.next).toMatch(/^[\w-]+$/);
    next = body.next as string;
  }
}

describe('OpenCTI', () => {
  it('as a platform gets everything at its first poll, nothing at the second, and keeps its place', async () => {
    const first = await poll('added_after=&limit=5');
    expect(ids(first.seen)).toEqual(ids(all));
    const second = await poll(`added_after=${first.last}&limit=5`);
    expect([second.seen, second.last]).toEqual([[], first.last]);
  });

  it('as a connector finds root and collection by name, and an object whose version says STIX 2.1 first', () => {
    expect(new URL(root, 'https://advisories.example.org').pathname.split('/').at(-2)).toBe('public');
    for (const { title } of collections) expect(`public.${title}`.split('.')).toHaveLength(2);
    for (const { spec_version } of all) expect(spec_version).toBe('2.1');
  });

  it('as a connector finds the type of the observable in each pattern', () => {
    for (const { pattern } of all) if (pattern?.startsWith('[')) expect(pattern).toMatch(/\[(.*?):.*'(.*?)'\]/);
  });
});

describe('Elastic', () => {
  it('adds a slash and its parameters to the address, reads `objects`, and goes on from the header', async () => {
    const { headers, body } = await get(`${everything}/objects/?added_after=2020-01-01T00:00:00Z&limit=1000`);
    expect(ids(body.objects ?? [])).toEqual(ids(all));
    expect(headers.get('X-Taxii-Date-Added-Last')).toMatch(/Z$/);
  });

  it('keeps indicators whose pattern begins with a type that it knows', () => {
    const patterns = all.filter(({ type }) => type === 'indicator').flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.some((pattern) => /^\[(?:domain-name|file|ipv4-addr|ipv6-addr|url|email|autonomous-system|windows-registry-key|x509)/.test(pattern))).toBe(true);
  });
});

describe('Cortex XSOAR', () => {
  it('asks for types in pages of 100, and finds its collection by title', async () => {
    expect(collections.map(({ title }) => title)).toContain('All advisories');
    const { seen } = await poll('limit=100&match[type]=indicator,report,relationship,malware');
    expect(ids(seen)).toEqual(ids(all.filter(({ type }) => ['indicator', 'report', 'relationship', 'malware'].includes(type))));
  });

  it('stays at its moment when there is nothing new', async () => {
    const { headers, body } = await get(`${everything}/objects/?limit=100&match[type]=indicator&added_after=2036-01-01T00:00:00.000000Z`);
    expect([body, headers.get('X-TAXII-Date-Added-Last')]).toEqual([{}, '2036-01-01T00:00:00.000000Z']);
  });
});

describe('Microsoft Sentinel', () => {
  it('goes from the address of the root and the id of a collection to its objects', async () => {
    const [{ id }] = collections;
    expect((await get<{ versions: string[] }>(root)).body.versions).toContain('application/taxii+json;version=2.1');
    expect((await get(`${root}collections/${id}/`)).body).toMatchObject({ id, can_read: true });
    expect(ids((await get(`${root}collections/${id}/objects/`)).body.objects ?? [])).toEqual(ids(all));
  });
});
