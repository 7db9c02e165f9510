import { expect, describe, it } from 'vitest';
import { heldObjects, holdings } from '../../../src/core/formats/taxii.ts';
import { loadSources } from '../../../src/core/load/source-files.ts';
import type { Advisory, Model } from '../../../src/core/model/model.ts';
import { taxii } from '../../../src/core/emit/taxii.ts';
import { modelFrom, SMALL_SITE, textOf } from './built.ts';

const { files: sources } = await loadSources(SMALL_SITE);
const model = modelFrom(sources);
const [all] = holdings(model);
const [first, withdrawn] = ['EX-2026-0001', 'EX-2026-0002'].map((id) => model.advisories.find((advisory) => advisory.id === id) as Advisory) as [Advisory, Advisory];

/** By id, when an object was added to the collection of some advisories. */
const added = (advisories: readonly Advisory[], from = model) => new Map(heldObjects(advisories, from).map(({ record }) => [record.id, record.date_added]));

describe('the collections', () => {
  it('are all, each year and each advisory, with titles that never change and have no full stop', () => {
    expect(holdings(model).map(({ collection }) => collection.title)).toEqual(['All advisories', 'Advisories of 2026', 'EX-2026-0002', 'EX-2026-0001']);
  });

  it('keep their ids in another release, and have others at another publisher', () => {
    const ids = (of: Model) => holdings(of).map(({ collection }) => collection.id);
    expect(ids({ ...model, advisories: [first] })).toEqual(ids(model).filter((_, index) => index !== 2));
    const other = { ...model, publisher: { ...model.publisher, identity: 'identity--00000000-0000-4000-8000-000000000000' } };
    expect(ids(other).filter((id) => ids(model).includes(id))).toEqual([]);
  });

  it('hold an object once, though two advisories have it', () => {
    const objects = heldObjects(all?.advisories ?? [], model).map(({ object }) => object.id);
    expect(new Set(objects).size).toBe(objects.length);
  });

  it('are there for a site without advisories', () => {
    expect(heldObjects([], { ...model, advisories: [] }).map(({ object }) => object.type)).toEqual(expect.arrayContaining(['marking-definition', 'identity']));
  });
});

describe('the moment of adding', () => {
  const [indicator] = first.indicators as [Advisory['indicators'][number]];

  it('is never before the version of the object, so that `added_after` misses no change', () => {
    for (const { record } of heldObjects(model.advisories, model)) expect(Date.parse(record.date_added), record.id).toBeGreaterThanOrEqual(Date.parse(record.version));
  });

  it('is that of the revision with which an indicator of this version came, where it was kept', () => {
    const stood = { versions: { [indicator.id]: indicator.modified }, origin: first.origin };
    const kept = { ...first, past: first.past.map((edition) => ({ ...edition, stood })) };
    expect(added([kept]).get(indicator.id)).toBe('2026-03-10T09:00:00.000000Z');
    const older = { ...first, past: first.past.map((edition) => ({ ...edition, stood: { ...stood, versions: { [indicator.id]: '2020-01-01T00:00:00.000Z' } } })) };
    expect(added([older]).get(indicator.id)).toBe('2026-04-02T09:00:00.000000Z');
  });

  it('is that of the newest revision where nothing is known, for the object came with that at the latest', () => {
    const observable = first.objects.find(({ object }) => !('modified' in object) && !('created' in object))?.object;
    const moments = added([first]);
    for (const { object } of first.objects) if (!first.indicators.some(({ id }) => id === object.id)) expect(Date.parse(moments.get(object.id) as string)).toBeGreaterThanOrEqual(Date.parse(first.updated));
    if (observable) expect(heldObjects([first], model).find(({ object }) => object.id === observable.id)?.record.version).toBe(moments.get(observable.id));
  });

  it('is that of the first advisory that brought it, for what several have', () => {
    const { identity } = model.publisher;
    expect(added([withdrawn]).get(identity)).toBe('2026-02-05T10:00:00.000000Z');
    expect(added([first]).get(identity)).toBe('2026-04-02T09:00:00.000000Z');
    expect(added([first, withdrawn]).get(identity)).toBe('2026-02-05T10:00:00.000000Z');
  });

  it('moves on with a withdrawal, and the report comes again as revoked', () => {
    const { object, record } = heldObjects(model.advisories, model).find(({ object: { id } }) => id === withdrawn.stix.report) as ReturnType<typeof heldObjects>[number];
    expect([record.date_added, 'revoked' in object && object.revoked]).toEqual(['2026-02-05T10:00:00.000000Z', true]);
  });
});

it('writes no file for each object of a site with more than 2000', () => {
  const [sample] = first.objects as [Advisory['objects'][number]];
  const many = Array.from({ length: 2001 }, (_, index) => ({ ...sample, object: { ...sample.object, id: `note--00000000-0000-4000-8000-${String(index).padStart(12, '0')}` } as typeof sample.object }));
  const paths = Array.from(taxii.emit({ ...model, advisories: [withdrawn, { ...first, objects: many }] }), ({ path, body }) => (textOf(body), path));
  expect(paths.filter((path) => /--/.test(path))).toEqual([]);
  expect(paths).toHaveLength(3 + 4 * 3);
});
