import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deduplicate, mergeBundles } from '../../src/stix/index.ts';
import type { Bundle, StixObject } from '../../src/stix/index.ts';
import { bundle, sample } from './samples.ts';

const at = (hour: number, changes: Record<string, unknown> = {}, type = 'identity') =>
  sample(type, { modified: `2026-03-10T${hour}:00:00.000Z`, ...changes }) as unknown as StixObject;
const tool = sample('tool') as unknown as StixObject;
const url = sample('url') as unknown as StixObject;
const told = ({ problems }: ReturnType<typeof deduplicate>) => problems.map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);

test('the newest version stays, in the place of the first', () => {
  const result = deduplicate([at(10), tool, at(12), at(11)]);
  expect(result).toEqual({ objects: [at(12), tool], problems: [] });
});

test('versions are in order of time, not of text', () => {
  expect(deduplicate([at(10, { modified: '2026-03-10T10:00:00.000000001Z' }), at(10)]).objects).toEqual([at(10, { modified: '2026-03-10T10:00:00.000000001Z' })]);
});

test('with all versions, each stays once', () => {
  expect(deduplicate([at(10), tool, at(12), at(10)], 'all')).toEqual({ objects: [at(10), tool, at(12)], problems: [] });
});

test('a revoked version is a version', () => {
  expect(deduplicate([at(10), at(11, { revoked: true })]).objects).toEqual([at(11, { revoked: true })]);
});

test('equal content folds, whatever the order of properties', () => {
  const turned = Object.fromEntries(Object.entries(url).reverse()) as unknown as StixObject;
  expect(deduplicate([url, turned, at(10), at(10)])).toEqual({ objects: [url, at(10)], problems: [] });
});

test('unequal content is told, and the first stays', () => {
  const result = deduplicate([at(10), url, at(10, { name: 'Other' }), { ...url, defanged: true } as StixObject]);
  expect(result.objects).toEqual([at(10), url]);
  expect(told(result)).toEqual(['error stix/version-conflict 2', 'warning stix/version-conflict 3']);
});

test('a conflict among older versions is told too', () => {
  expect(told(deduplicate([at(12), at(10), at(10, { name: 'Other' })]))).toEqual(['error stix/version-conflict 2']);
});

test('what has no id is told and left out', () => {
  const result = deduplicate([null, 1, [], { type: 'url' }, url] as unknown as StixObject[]);
  expect(result.objects).toEqual([url]);
  expect(told(result)).toEqual([0, 1, 2, 3].map((place) => `error stix/missing-property ${place}.id`));
});

test('the order of the input decides nothing but the order of the output', () => {
  const versions = fc.array(fc.integer({ min: 10, max: 20 }).chain((hour) => fc.constantFrom('identity', 'tool', 'malware').map((type) => at(hour, {}, type))), { maxLength: 20 });
  fc.assert(fc.property(versions.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
    const byId = (objects: readonly StixObject[]) => [...objects].sort((a, b) => (a.id < b.id ? -1 : 1));
    const result = deduplicate(all);
    expect(byId(deduplicate(shuffled).objects)).toEqual(byId(result.objects));
    expect(deduplicate(result.objects)).toEqual(result);
    expect(result.objects.map(({ id }) => id)).toEqual([...new Set(all.map(({ id }) => id))]);
  }), { seed: 20_260_310 });
});

test('deep content does not exhaust the stack', () => {
  const deep = () => ({ ...url, x_deep: JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) as unknown }) as unknown as StixObject;
  expect(deduplicate([deep(), deep()]).objects).toHaveLength(1);
});

test('bundles become one', () => {
  const id = 'bundle--22222222-2222-4222-8222-222222222222';
  const merged = mergeBundles([bundle(at(10), url), bundle(tool, at(11), { ...url, defanged: true })] as unknown as Bundle[], id);
  expect(merged.bundle).toEqual({ type: 'bundle', id, objects: [at(11), url, tool] });
  expect(merged.problems.map(({ path }) => path)).toEqual([[1, 'objects', 2]]);
  expect(mergeBundles([], id).bundle).toEqual({ type: 'bundle', id });
  expect(mergeBundles([{ type: 'bundle', id }, { type: 'bundle', id, objects: 'x' } as unknown as Bundle], id)).toEqual({ bundle: { type: 'bundle', id }, problems: [] });
});
