import { describe, expect, it } from 'vitest';
import { compileSources } from '../../../src/core/compile.ts';
import { loadSources } from '../../../src/core/load/source-files.ts';
import { agreement } from '../../../src/core/verify/agreement.ts';
import { stix } from '../../../src/core/verify/stix.ts';
import { releaseOf } from '../verify/release.ts';
import { AS_OF, build, modelFrom, SMALL_SITE, type BuiltFile } from './built.ts';

interface StixFile {
  readonly id: string;
  readonly objects: readonly (Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string; readonly modified: string })[];
}

const { files: sources } = await loadSources(SMALL_SITE);
const before = await build(modelFrom(sources));
const read = (files: typeof before, path: string) => JSON.parse(files.get(path)?.body ?? '') as StixFile;
const bundle = read(before, 'feeds/stix/bundle.json');

const MOMENT = '2026-05-01T09:00:00.000Z';

/** An object as its author leaves it at a withdrawal: an indicator is revoked, and its translation follows. */
function over(object: StixFile['objects'][number]): object {
  if (object.type === 'indicator') return { ...object, revoked: true, modified: MOMENT };
  if (object.type === 'language-content' && String(object['object_ref']).startsWith('indicator--')) return { ...object, modified: MOMENT, object_modified: MOMENT };
  return object;
}

const FOLDER = 'content/advisories/2026/EX-2026-0001/';

/** What stood before the third revision, kept as `npm run revise` keeps it. */
const kept = [
  ...sources.filter(({ path }) => path.startsWith(FOLDER) && /\/(?:advisory\.yaml|[a-z]{2}\.md)$/.test(path) && !path.includes('/revisions/')).map(({ path, text }) => ({ path: path.replace(FOLDER, `${FOLDER}revisions/2/`), text })),
  { path: `${FOLDER}revisions/2/indicators.yaml`, text: '{}\n' },
];

/** The site in which the first advisory is withdrawn by a third revision. */
const withdrawn = [...kept, ...sources.map(({ path, text }) => {
  if (path === 'indicators/EX-2026-0001.json') {
    const bundle = JSON.parse(text) as StixFile;
    return { path, text: JSON.stringify({ ...bundle, objects: bundle.objects.map(over) }) };
  }
  if (!path.includes('EX-2026-0001') || path.includes('/revisions/')) return { path, text };
  return {
    path,
    text: text
      .replace('  - { number: 2,', '  - { number: 3, date: 2026-05-01T09:00:00Z, actAgain: false }\n  - { number: 2,')
      .replace(/( {2}- \{ number: 3.*\n)( {2}- \{ number: 2.*\n)/, '$2$1')
      .replace(/^( {2}2: .*)$/m, '$1\n  3: Over.')
      .replace('status: published', 'status: withdrawn\nwithdrawnBy: 3'),
  };
})];

describe('a bundle', () => {
  it('has an id of the form of a random UUID, made from what it holds', () => {
    expect(bundle.id).toMatch(/^bundle--[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(read(before, 'feeds/stix/EX-2026-0001.json').id).not.toBe(bundle.id);
  });

  it('begins with the marking and the publisher, and holds only the extensions in use', () => {
    expect(bundle.objects.slice(0, 4).map(({ type }) => type)).toEqual(['marking-definition', 'identity', 'language-content', 'extension-definition']);
    expect(read(before, 'feeds/stix/EX-2026-0002.json').objects.map(({ type }) => type)).not.toContain('extension-definition');
  });

  it('holds every object of the bundles per advisory', () => {
    const parts = ['EX-2026-0001', 'EX-2026-0002'].flatMap((id) => read(before, `feeds/stix/${id}.json`).objects);
    expect(new Set(parts.map((object) => JSON.stringify(object)))).toEqual(new Set(bundle.objects.map((object) => JSON.stringify(object))));
  });

  it('names in the report every object that is no object about objects', () => {
    const { objects } = read(before, 'feeds/stix/EX-2026-0001.json');
    const report = objects.find(({ type }) => type === 'report');
    const own = objects.filter(({ type }) => !['marking-definition', 'identity', 'language-content', 'extension-definition', 'report'].includes(type));
    expect(report?.['object_refs']).toEqual(own.map(({ id }) => id));
    expect(report?.modified).toBe('2026-04-02T09:00:00.000Z');
    expect(report?.['report_types']).toContain('threat-report');
  });
});

describe('a withdrawal', async () => {
  const { model, diagnostics } = compileSources(withdrawn, { asOf: AS_OF });
  const after = model ? await build(model) : new Map<string, BuiltFile>();

  it('comes from content that compiles', () => expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]));

  it('revokes the report at the moment of the revision, and its translation follows', () => {
    const { objects } = read(after, 'feeds/stix/EX-2026-0001.json');
    const report = objects.find(({ type }) => type === 'report');
    expect(report).toMatchObject({ revoked: true, modified: MOMENT });
    expect(objects.find((object) => object['object_ref'] === report?.id)).toMatchObject({ modified: MOMENT, object_modified: MOMENT });
  });

  it('changes no object without a newer `modified`', () => {
    const earlier = new Map(bundle.objects.map((object) => [object.id, object]));
    const changed = read(after, 'feeds/stix/bundle.json').objects.filter((object) => JSON.stringify(object) !== JSON.stringify(earlier.get(object.id)));
    expect(changed).not.toEqual([]);
    for (const { id, modified } of changed) expect(modified > (earlier.get(id)?.modified ?? ''), id).toBe(true);
  });

  it('leaves feeds that hold to the standard and agree', async () => {
    const release = releaseOf(Object.fromEntries([...after].map(([path, { body }]) => [path, body])));
    expect(await stix.verify(release)).toEqual([]);
    expect(await agreement.verify(release)).toEqual([]);
    expect(JSON.parse(release.text('feeds/indicators.json'))).toMatchObject({ indicators: [] });
  });

  it('shows in the titles for readers', () => {
    expect(after.get('nl/feed.atom')?.body).toContain('<title>Ingetrokken: Controleer wie er meeleest in uw e-mail</title>');
    expect(after.get('en/feed.rss')?.body).toContain('<title>Withdrawn: Check who is reading your mail</title>');
  });
});
