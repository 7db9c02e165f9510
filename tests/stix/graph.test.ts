import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphOf, referencesOf, TLP2 } from '../../src/stix/index.ts';
import type { StixObject } from '../../src/stix/index.ts';
import { ids, sample, samples } from './samples.ts';

const id = (type: string, n: number): string => `${type}--11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;
const told = (object: unknown) => referencesOf(object as StixObject).map(({ path, target, relationship }) => [path.join('.'), target, ...(relationship === undefined ? [] : [relationship])]);

test.each<[string, unknown, string[][]]>([
  ['nothing', sample('identity'), []],
  ['the ends of a relationship, with its type', sample('relationship'), [['source_ref', ids.indicator, 'indicates'], ['target_ref', id('malware', 11), 'indicates']]],
  ['lists', sample('sighting', { where_sighted_refs: [ids.identity, id('location', 10)] }), [
    ['sighting_of_ref', ids.indicator], ['where_sighted_refs.0', ids.identity], ['where_sighted_refs.1', id('location', 10)],
  ]],
  ['markings', sample('tool', { object_marking_refs: [TLP2.red.id], granular_markings: [{ marking_ref: TLP2.green.id, selectors: ['name'] }], created_by_ref: ids.identity }), [
    ['object_marking_refs.0', TLP2.red.id], ['granular_markings.0.marking_ref', TLP2.green.id], ['created_by_ref', ids.identity],
  ]],
  ['extensions and parts of a message', sample('email-message', {
    body_multipart: [{ body_raw_ref: id('file', 1) }], extensions: { 'extension-definition--11111111-1111-4111-8111-111111111111': { x_seen_refs: [ids.ipv4] } },
  }), [['body_multipart.0.body_raw_ref', id('file', 1)], ['extensions.extension-definition--11111111-1111-4111-8111-111111111111.x_seen_refs.0', ids.ipv4]]],
  ['the deprecated container, but for what stays inside', sample('observed-data', {
    object_refs: undefined,
    objects: { 0: { type: 'domain-name', id: ids.domain, value: 'example.com', resolves_to_refs: ['1', ids.ipv4] }, 1: { type: 'file', name: 'a', contains_refs: [ids.domain] } },
  }), [['objects.0.resolves_to_refs.0', '1'], ['objects.0.resolves_to_refs.1', ids.ipv4]].slice(1)],
  ['no words that only look like it', { type: 'x-own', id: 'x', name_ref: 'x', some_refs: 'x', other_refs: [1, null, 'identity--x'], x_preferred: ids.identity }, []],
  ['null', null, []],
])('references: %s', (_name, object, expected) => {
  expect(told(object)).toEqual(expected);
});

const actor = (n: number, changes: object = {}) => ({ ...sample('threat-actor'), id: id('threat-actor', n), ...changes }) as unknown as StixObject;
const link = (n: number, from: number, to: number, kind = 'related-to') =>
  sample('relationship', { id: id('relationship', n), relationship_type: kind, source_ref: id('threat-actor', from), target_ref: id('threat-actor', to) }) as unknown as StixObject;

/** 1 → 2 → 3 → 1, 3 → 4, which is not there; all but 2 created by an identity. */
const small = graphOf([
  sample('identity') as unknown as StixObject,
  actor(1, { created_by_ref: ids.identity }), actor(2), actor(3, { created_by_ref: ids.identity }),
  link(1, 1, 2), link(2, 2, 3, 'attributed-to'), link(3, 3, 1), link(4, 3, 4),
]);

test('outgoing, incoming, neighbours', () => {
  expect(small.outgoing(id('relationship', 2)).map(({ path, target, relationship }) => [path[0], target, relationship])).toEqual([
    ['source_ref', id('threat-actor', 2), 'attributed-to'], ['target_ref', id('threat-actor', 3), 'attributed-to'],
  ]);
  expect(small.incoming(ids.identity).map(({ source }) => source)).toEqual([id('threat-actor', 1), id('threat-actor', 3)]);
  expect(small.neighbours(id('threat-actor', 3))).toEqual([ids.identity, id('relationship', 2), id('relationship', 3), id('relationship', 4)]);
  expect([small.outgoing('x'), small.incoming('x'), small.neighbours('__proto__'), small.reachable('x')]).toEqual([[], [], [], []]);
});

test('nobody is a neighbour of itself', () => {
  expect(graphOf([actor(1, { x_twin_ref: id('threat-actor', 1) })]).neighbours(id('threat-actor', 1))).toEqual([]);
});

test('what is not there', () => {
  expect([...small.dangling()].map(({ source, target }) => [source, target])).toEqual([[id('relationship', 4), id('threat-actor', 4)]]);
});

test('relationships by side and type', () => {
  const found = (...question: Parameters<typeof small.relationships>) => small.relationships(...question).map((object) => object.id);
  expect(found(id('threat-actor', 3))).toEqual([2, 3, 4].map((n) => id('relationship', n)));
  expect(found(id('threat-actor', 3), 'outgoing')).toEqual([3, 4].map((n) => id('relationship', n)));
  expect(found(id('threat-actor', 3), 'both', 'attributed-to')).toEqual([id('relationship', 2)]);
  expect(found(id('threat-actor', 3), 'incoming')).toEqual([id('relationship', 2)]);
  expect(found(id('threat-actor', 4), 'incoming')).toEqual([id('relationship', 4)]);
  expect(found(ids.identity)).toEqual([]);
});

test('what can be reached, and how far', () => {
  const start = id('threat-actor', 1);
  expect(small.reachable(start)).toEqual([start, ids.identity]);
  expect(small.reachable(start, { direction: 'incoming' })).toEqual([start, id('relationship', 1), id('relationship', 3)]);
  expect(small.reachable(start, { direction: 'both', depth: 0 })).toEqual([start]);
  expect(small.reachable(start, { direction: 'both', depth: 2 })).toHaveLength(6);
  expect(small.reachable(start, { direction: 'both' }).sort()).toEqual([...small.objects.keys()].sort());
});

test('of several versions the newest is in the graph', () => {
  const later = actor(1, { modified: '2026-03-12T09:00:00.000Z', created_by_ref: ids.identity });
  const graph = graphOf([actor(1), later, actor(1, { modified: '2026-03-11T09:00:00.000Z' }), null, {}] as StixObject[]);
  expect([...graph.objects.values()]).toEqual([later]);
  expect(graph.neighbours(id('threat-actor', 1))).toEqual([ids.identity]);
});

test('what one refers to is referred to by it, and near ones come first', () => {
  const links = fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 12 })), { maxLength: 30 });
  fc.assert(fc.property(links, (pairs) => {
    const graph = graphOf([...Array.from({ length: 10 }, (_value, n) => actor(n)), ...pairs.map(([from, to], index) => link(index, from, to))]);
    for (const source of graph.objects.keys()) {
      for (const edge of graph.outgoing(source)) expect(graph.incoming(edge.target)).toContainEqual(edge);
      for (const edge of graph.incoming(source)) expect(graph.outgoing(edge.source)).toContainEqual(edge);
      const all = graph.reachable(source, { direction: 'both' });
      expect(new Set(all).size).toBe(all.length);
      for (let depth = 0; depth < 4; depth += 1) {
        const near = graph.reachable(source, { direction: 'both', depth });
        expect(all.slice(0, near.length)).toEqual(near);
      }
    }
  }), { seed: 20_260_310, numRuns: 100 });
});

test('a chain of 20 000 objects, and one that all refer to', () => {
  const chain = Array.from({ length: 20_000 }, (_value, n) => sample('note', { id: id('note', n), object_refs: [id('note', n + 1)], created_by_ref: ids.identity }) as unknown as StixObject);
  const graph = graphOf(chain);
  expect(graph.reachable(id('note', 0))).toHaveLength(chain.length);
  expect(graph.reachable(id('note', 19_999), { direction: 'incoming' })).toHaveLength(chain.length);
  expect(graph.incoming(ids.identity)).toHaveLength(chain.length);
  expect([...graph.dangling()]).toHaveLength(chain.length + 1);
});

test('deep content is an end, not a crash', () => {
  const deep = JSON.parse(`${'{"a_ref":"x","b":'.repeat(200_000)}1${'}'.repeat(200_000)}`) as object;
  expect(told({ ...sample('identity'), x_deep: deep, created_by_ref: ids.identity })).toEqual([['created_by_ref', ids.identity]]);
});

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (values, inner) => {
    const graph = graphOf([...values, ...Object.keys(samples).map((type) => ({ ...sample(type), objects: inner, object_refs: inner, x_own: inner }))] as unknown as StixObject[]);
    expect(graph.objects.size).toBeGreaterThanOrEqual(Object.keys(samples).length);
    expect(Array.isArray([...graph.dangling()])).toBe(true);
  }), { seed: 20_260_310, numRuns: 200 });
});
