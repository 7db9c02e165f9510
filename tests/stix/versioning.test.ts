import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newVersion, revoke, TLP2, validateObject } from '../../src/stix/index.ts';
import type { Identity, StixObject } from '../../src/stix/index.ts';
import { ids, sample, samples } from './samples.ts';

const modified = '2026-03-11T09:00:00.000Z';
const identity = sample('identity', { description: 'An example.', created_by_ref: ids.identity }) as unknown as Identity;
const codes = (result: ReturnType<typeof newVersion>): unknown => ('problems' in result ? result.problems.map(({ code, path }) => [code, path.join('.')]) : 'made');

test('a version has the changes and the new time; the one before stays as it was', () => {
  const before = JSON.stringify(identity);
  const result = newVersion(identity, { name: 'Other name', description: undefined, x_rank: 5 }, { modified });
  const { description: _gone, ...others } = identity;
  expect(result).toEqual({ object: { ...others, name: 'Other name', x_rank: 5, modified } });
  expect('object' in result && 'description' in result.object).toBe(false);
  expect(JSON.stringify(identity)).toBe(before);
});

test('every type with `modified` has versions, no other has', () => {
  for (const [type, { object }] of Object.entries(samples)) {
    const result = newVersion(object as unknown as StixObject, {}, { modified });
    if ('modified' in object) expect('object' in result && validateObject(result.object).filter(({ severity }) => severity === 'error'), type).toEqual([]);
    else expect(codes(result), type).toEqual([['stix/no-versions', '']]);
  }
});

test.each<[string, object, Record<string, unknown>, string, [string, string][]]>([
  ['a revoked object', { revoked: true }, {}, modified, [['stix/revoked-version', 'revoked']]],
  ['another id', {}, { id: ids.indicator }, modified, [['stix/unchanged-properties', 'id']]],
  ['another type and creation', {}, { type: 'tool', created: modified }, modified, [['stix/unchanged-properties', 'type'], ['stix/unchanged-properties', 'created']]],
  ['no creator any more', {}, { created_by_ref: undefined }, modified, [['stix/unchanged-properties', 'created_by_ref']]],
  ['`modified` among the changes', {}, { modified }, modified, [['stix/unchanged-properties', 'modified']]],
  ['the same time', {}, {}, '2026-03-10T09:00:00.000Z', [['stix/time-order', 'modified']]],
  ['the same time with more digits', {}, {}, '2026-03-10T09:00:00.0000000Z', [['stix/time-order', 'modified']]],
  ['an earlier time', {}, {}, '2026-03-09T09:00:00.000Z', [['stix/time-order', 'modified']]],
  ['a time in seconds', {}, {}, '2026-03-11T09:00:00Z', [['stix/timestamp', 'modified']]],
  ['a time in tenths of seconds', {}, {}, '2026-03-11T09:00:00.5Z', [['stix/timestamp', 'modified']]],
  ['no time', {}, {}, 'now', [['stix/timestamp', 'modified']]],
  ['an object without a time', { modified: undefined }, {}, modified, [['stix/missing-property', 'modified']]],
  ['an object with a wrong time', { modified: 'then' }, {}, modified, [['stix/timestamp', 'modified']]],
])('%s: no version', (_name, object, changes, time, expected) => {
  const base = sample('identity', { created_by_ref: ids.identity, ...object }) as unknown as StixObject;
  expect(codes(newVersion(base, changes, { modified: time }))).toEqual(expected);
});

test('a time later by less than a microsecond is later', () => {
  expect(codes(newVersion(identity, {}, { modified: '2026-03-10T09:00:00.0000001Z' }))).toBe('made');
});

test('the own value of a fixed property is no change', () => {
  expect(codes(newVersion(identity, { ...identity }, { modified }))).toBe('made');
});

test('only the creator makes versions; where nobody is named, nobody is refused', () => {
  expect(codes(newVersion(identity, {}, { modified, creator: ids.identity }))).toBe('made');
  expect(codes(newVersion(identity, {}, { modified, creator: 'identity--22222222-2222-4222-8222-222222222222' }))).toEqual([['stix/other-creator', 'created_by_ref']]);
  expect(codes(newVersion(sample('identity') as unknown as StixObject, {}, { modified, creator: ids.identity }))).toBe('made');
});

test('revoked is final', () => {
  const result = revoke(identity, { modified });
  expect(result).toEqual({ object: { ...identity, revoked: true, modified } });
  if ('object' in result) expect(codes(revoke(result.object, { modified: '2026-03-12T09:00:00.000Z' }))).toEqual([['stix/revoked-version', 'revoked']]);
});

test('a published marking and an observable have no versions', () => {
  expect(codes(newVersion(TLP2.red, { name: 'x' }, { modified }))).toEqual([['stix/no-versions', '']]);
  expect(codes(revoke(sample('url') as unknown as StixObject, { modified }))).toEqual([['stix/no-versions', '']]);
});

test('names of the prototype are plain keys', () => {
  const changes = JSON.parse('{"__proto__":{"x":1},"constructor":2}') as Record<string, unknown>;
  const result = newVersion(identity, changes, { modified });
  expect('object' in result && Object.keys(result.object)).toEqual(expect.arrayContaining(['__proto__', 'constructor']));
});

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.string(), (object, changes, time) => {
    const result = newVersion(object as unknown as StixObject, changes as Record<string, unknown>, { modified: time });
    expect('problems' in result && result.problems.length > 0).toBe(true);
  }), { seed: 20_260_310, numRuns: 500 });
});
