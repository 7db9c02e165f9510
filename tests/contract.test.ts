import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compileSources } from '../src/core/compile.ts';
import { emitAll } from '../src/core/emit/emit-all.ts';
import { describers, emitters } from '../src/core/emit/index.ts';
import { loadSources, type SourceFile } from '../src/core/load/source-files.ts';
import type { Advisory, Model } from '../src/core/model/model.ts';
import { parseCsv } from '../src/core/verify/csv.ts';
import { tagsOf } from '../src/core/verify/html.ts';
import { childrenOf, parseXml, textIn } from '../src/core/verify/xml.ts';
import { mediaTypeOf } from '../src/serve/media-types.ts';
import { AS_OF, build, modelFrom, modelOf, SMALL_SITE, type BuiltFile } from './core/emit/built.ts';
import { HOSTILE, HOSTILE_VALUE, hostileModel, INDICATOR } from './core/emit/hostile-site.ts';

const ids = [...emitters, ...describers].map(({ id }) => id);
const sources = (await loadSources(SMALL_SITE)).files;
const model = modelFrom(sources);
const files = await build(model);
const filesOf = (id: string, from = files): BuiltFile[] => [...from.values()].filter(({ emitter }) => emitter === id);
const bytes = (from: Map<string, BuiltFile>) => [...from].map(([path, { sha256 }]) => `${path} ${sha256}`);

/** Feeds that keep what is over, and why. */
const KEEPS_HISTORY: Readonly<Record<string, string>> = {
  'look-up': 'A reader may ask about a message of last year, and hears when it counted; what is withdrawn is not in it.',
  mvt: 'The report of an advisory is that of the STIX bundle, which names all its objects; the indicators beside it are live.',
  'stix-bundle': 'STIX says that an indicator is over with `revoked` and `valid_until`; a partner who has it must be told.',
  taxii: 'The same objects as in the STIX bundles.',
  misp: 'MISP forgets nothing by itself: what is over stands without `to_ids`, what was withdrawn as deleted.',
};

/** Feeds that carry no word or value of an author, and what they carry. */
const NO_AUTHORED_TEXT: Readonly<Record<string, string>> = {
  lists: 'Values in a canonical form alone; what has none is left out.',
  'dns-lists': 'Names of hosts alone.',
  sitemap: 'Addresses, which are made of slugs.',
  robots: 'The address of the sitemap.',
  'security-txt': 'Addresses and a date.',
  theme: 'Pictures as they were drawn, which a check has judged.',
  schemas: 'Our own words alone.',
  'feed-index': 'Paths, sizes and hashes.',
};

describe('the same input gives the same bytes', () => {
  it('twice in one process', async () => expect(bytes(await build(model))).toEqual(bytes(files)));

  it('when every emitter is asked for its files twice', () => {
    for (const { emit } of emitters) expect([...emit(model)].map(({ path }) => path)).toEqual([...emit(model)].map(({ path }) => path));
  });

  it('in whatever order the source files come', async () => expect(bytes(await build(modelFrom([...sources].reverse())))).toEqual(bytes(files)));

  it('when the source files have Windows line ends', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crlf-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const { path, text } of sources) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text.replaceAll('\n', '\r\n'));
    }
    expect(bytes(await build(await modelOf(folder)))).toEqual(bytes(files));
  });
});

describe.each(ids)('the files of %s', (id) => {
  const own = filesOf(id);

  it('are there', () => expect(own).not.toEqual([]));

  it('have a path below the root, and a media type with which they are served', () => {
    for (const { path, mediaType } of own) {
      expect(path).toMatch(/^(?:[A-Za-z0-9.-]+\/)*[A-Za-z0-9.-]+\.[a-z0-9]+$/);
      expect(path.split('/')).not.toContain('..');
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+(?:; ?[a-z]+=[a-z0-9.-]+)*$/);
      if (/^text\/|xml/.test(mediaType)) expect(mediaType).toContain('charset=utf-8');
      expect(mediaTypeOf(path), path).toBe(mediaType);
    }
  });

  it('are UTF-8 without a byte order mark, and end with a line end', () => {
    for (const { path, body, bytes: size } of own) {
      expect(body.isWellFormed(), path).toBe(true);
      expect(body.startsWith('\uFEFF'), path).toBe(false);
      expect(body.endsWith('\n'), path).toBe(true);
      expect(Buffer.byteLength(body), path).toBe(size);
    }
  });
});

const draft = sources.map(({ path, text }): SourceFile => ({ path, text: path.endsWith('EX-2026-0001/advisory.yaml') ? text.replace('status: published', 'status: draft') : text }));
const drafted = await build(modelFrom(draft));
const later = await build(compileSources(sources, { asOf: '2040-01-01T00:00:00Z' }).model as Model);

describe('what may not leave stays inside', () => {
  const marked = (change: (advisory: Advisory) => Partial<Advisory>): Model => ({ ...model, advisories: model.advisories.map((advisory) => ({ ...advisory, ...change(advisory) })) });
  const amber = ['marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421'];

  it.each([
    ['an advisory', marked(() => ({ tlp: 'amber' }))],
    ['an object', marked(({ objects }) => ({ objects: objects.map(({ object, origin }) => ({ object: { ...object, object_marking_refs: amber }, origin })) }))],
    ['a part of an object', marked(({ objects }) => ({ objects: objects.map(({ object, origin }) => ({ object: { ...object, granular_markings: [{ marking_ref: amber[0] as string, selectors: ['id'] }] }, origin })) }))],
    ['a shared object', { ...model, shared: model.shared.map(({ object, origin }) => ({ object: { ...object, object_marking_refs: amber }, origin })) }],
  ])('%s above TLP:CLEAR stops every feed before the first file', async (_what, restricted) => {
    const written: string[] = [];
    await expect(emitAll(restricted, ({ path }) => { written.push(path); })).rejects.toThrow(/TLP:AMBER/);
    expect(written).toEqual([]);
  });

  it.each(ids)('%s says nothing of a draft', (id) => {
    for (const { path, body } of filesOf(id, drafted)) {
      expect(path).not.toContain('EX-2026-0001');
      for (const word of ['EX-2026-0001', 'valse-inlogpagina', 'login.example.com', '198.51.100.7']) expect(body, path).not.toContain(word);
    }
  });

  it('a draft does not even move the time of a release', () => {
    const read = (path: string) => JSON.parse(drafted.get(path)?.body ?? '') as { modified: string; objects: { modified?: string }[] };
    const newest = read('feeds/stix/bundle.json').objects.flatMap(({ modified }) => modified ?? []).sort().at(-1);
    expect(newest).not.toBe(model.modified);
    expect(read('feeds/index.json').modified).toBe(newest);
  });

  const everyIndicator = model.advisories.flatMap(({ indicators }) => indicators);
  const withdrawn = model.advisories.filter(({ status }) => status === 'withdrawn').flatMap(({ indicators }) => indicators);

  it.each(ids.filter((id) => !(id in KEEPS_HISTORY)))('%s names no indicator that is withdrawn, and none that has expired', (id) => {
    expect(withdrawn).not.toEqual([]);
    for (const { body } of filesOf(id)) for (const indicator of withdrawn) expect(body).not.toContain(indicator.id);
    for (const { body } of filesOf(id, later)) for (const indicator of everyIndicator) expect(body).not.toContain(indicator.id);
  });

  it.each(['lists', 'dns-lists'])('%s holds no value that is revoked or has expired, or that is not fit to block', (id) => {
    const values = everyIndicator.filter(({ live, scope }) => live && scope === 'block').flatMap(({ value = [] }) => value);
    const unfit = everyIndicator.flatMap(({ live, scope, value = [] }) => (live && scope === 'block' ? [] : value)).filter((value) => !values.includes(value));
    expect(unfit).toContain('news.example.net');
    const text = (from: Map<string, BuiltFile>) => filesOf(id, from).map(({ body }) => body).join('');
    expect(text(files)).toContain(id === 'lists' ? '55acebdef79a6572d079a773b42ac8ff37e40cd2ab91fde45d69b7b5a0d76198' : 'login.example.com');
    for (const value of unfit) expect(text(files)).not.toContain(value);
    for (const value of values) expect(text(later)).not.toContain(value);
  });

  it.each(Object.keys(KEEPS_HISTORY))('%s is a feed, so that its exception still means something', (id) => expect(ids).toContain(id));
});

const hostile = await build(hostileModel());
const only = (path: string) => (hostile.get(path) as BuiltFile).body;
const inJson = (path: string, find: (document: any) => unknown[]) => find(JSON.parse(only(path)));
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Per feed: texts that must come back exactly, as another program reads them, and HTML in which no script may stand. */
const READ_BACK: Readonly<Record<string, () => { exact: unknown[]; value?: unknown; html?: string[] }>> = {
  'advisories-json': () => ({
    exact: inJson('feeds/advisories.json', ({ advisories: [one] }) => [one.texts.en.title, one.texts.en.summary, one.texts.en.inShort[0], one.sources[0].title, one.sources[0].publisher, one.sources[0].note]),
    html: inJson('feeds/advisories/HO-2026-0001.json', ({ texts }) => [texts.en.body]) as string[],
  }),
  'indicators-json': () => {
    const [row] = inJson('feeds/indicators.json', ({ indicators }) => indicators) as Record<string, unknown>[];
    return { exact: [row?.['name'], row?.['description']], value: row?.['value'] };
  },
  'indicators-ndjson': () => {
    const row = JSON.parse(only('feeds/indicators.ndjson')) as Record<string, unknown>;
    return { exact: [row['name'], row['description']], value: row['value'] };
  },
  'indicators-csv': () => {
    const [header = [], row = []] = parseCsv(only('feeds/indicators.csv'));
    expect(row).toHaveLength(header.length);
    return { exact: [row[header.indexOf('name')], row[header.indexOf('description')]], value: row[header.indexOf('value')] };
  },
  'stix-bundle': () => ({
    exact: inJson('feeds/stix/bundle.json', ({ objects }) => objects.flatMap(({ type, name, description, external_references: [, source] = [] }: any) =>
      type === 'identity' || type === 'indicator' ? [name, description] : type === 'report' ? [name, source.source_name, source.description] : [])),
  }),
  mvt: () => ({ exact: inJson('feeds/stix/mvt.stix2', ({ objects }) => objects.flatMap(({ type, name, description }: any) => (type === 'identity' || type === 'indicator' || type === 'report' ? [name, description] : []))) }),
  taxii: () => {
    const [path = ''] = [...hostile.keys()].filter((file) => /^taxii2\/public\/collections\/[^/]+\/objects\/index\.json$/.test(file));
    return {
      exact: [
        ...inJson('taxii2/index.json', ({ description }) => [description]),
        ...inJson('taxii2/public/collections/index.json', ({ collections }) => [collections.at(-1).description]),
        ...inJson(path, ({ objects }) => objects.flatMap(({ type, name, description }: any) => (type === 'identity' || type === 'indicator' ? [name, description] : []))),
      ],
    };
  },
  misp: () => {
    const { Orgc, Object: [object], EventReport: [report], info } = inJson('feeds/misp/33333333-3333-4333-8333-333333333333.json', ({ Event }) => [Event])[0] as any;
    return { exact: [Orgc.name, info, object.comment, report.name] };
  },
  atom: () => {
    const feed = parseXml(only('en/feed.atom'));
    const [entry] = childrenOf(feed, 'entry');
    return { exact: [childrenOf(feed, 'subtitle')[0]?.text, ...['title', 'summary'].map((name) => entry && childrenOf(entry, name)[0]?.text)], html: [textIn(entry as never, 'content')] };
  },
  rss: () => {
    const [channel] = childrenOf(parseXml(only('en/feed.rss')), 'channel');
    const [item] = childrenOf(channel as never, 'item');
    return {
      exact: [childrenOf(channel as never, 'description')[0]?.text, childrenOf(item as never, 'title')[0]?.text],
      html: [textIn(item as never, 'content:encoded'), textIn(item as never, 'description')],
    };
  },
  'attack-navigator': () => ({
    exact: inJson('feeds/attack/enterprise-attack.json', ({ techniques: [{ tactic, comment, links: [{ label }] }] }) => [tactic, comment.replace('HO-2026-0001: ', ''), label]),
  }),
  'look-up': () => {
    const [advisory] = inJson('lookup/v1/hashes.json', ({ advisories }) => Object.values(advisories)) as { en: { title: string; selfCheck: { title: string } } }[];
    return { exact: [advisory?.en.title, advisory?.en.selfCheck.title] };
  },
  drawings: () => ({
    exact: ['one', 'two'].map((way) => textIn(parseXml(only(`drawings/HO-2026-0001.${way}.en.svg`)), 'title')),
  }),
  screens: () => ({
    exact: ['one', 'two'].map((name) => textIn(parseXml(only(`screens/${name}.en.svg`)), 'title')),
  }),
  'json-feed': () => {
    const [description, item] = inJson('en/feed.json', (feed) => [feed.description, feed.items[0]]) as [unknown, Record<string, string>];
    return { exact: [description, item['title'], item['summary']], html: [item['content_html'] as string] };
  },
};

describe('hostile text in every authored field', () => {
  it('has a reading for each feed, or a reason why it needs none', () => expect([...Object.keys(READ_BACK), ...Object.keys(NO_AUTHORED_TEXT)].sort()).toEqual([...ids].sort()));

  it.each(Object.entries(READ_BACK))('comes through %s unharmed and harmless', (_id, read) => {
    const { exact, value = HOSTILE_VALUE, html = [] } = read();
    expect(exact.length).toBeGreaterThan(1);
    for (const text of exact) expect(text).toBe(HOSTILE);
    expect(value).toBe(HOSTILE_VALUE);
    for (const body of html) {
      expect(tagsOf(body).map(({ name }) => name)).not.toContain('script');
      expect(plain(body.replace(/<[^>]*>/g, ''))).toContain('&lt;script&gt;');
    }
  });

  it.each(Object.keys(NO_AUTHORED_TEXT))('does not reach %s', (id) => {
    for (const { body } of filesOf(id, hostile)) expect(body).not.toContain('=cmd()');
  });

  it('leaves its indicator live, so that the lists above are not empty', () => expect(only('feeds/indicators.json')).toContain(INDICATOR));

  it('gives feeds that are judged at the moment that was asked for', () => expect(only('feeds/indicators.json')).toContain(AS_OF));
});
