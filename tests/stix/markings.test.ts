import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addMarkings, clearMarkings, higherTlp, isMarked, languageOf, markingsOf, removeMarkings, TLP1, TLP2, tlpLevelOf, tlpOf, validateObject,
} from '../../src/stix/index.ts';
import type { MarkingScope, StixObject } from '../../src/stix/index.ts';
import { sample } from './samples.ts';

test('the TLP 2.0 object is the published one', () => {
  expect(TLP2['amber+strict']).toEqual({
    type: 'marking-definition',
    spec_version: '2.1',
    id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
    created: '2022-10-01T00:00:00.000Z',
    name: 'TLP:AMBER+STRICT',
    extensions: { 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { extension_type: 'property-extension', tlp_2_0: 'amber+strict' } },
  });
});

test.each([
  [TLP2.clear, '94868c89-83c2-464b-929b-a1a8aa3c8487', 'TLP:CLEAR', 'clear'],
  [TLP2.green, 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'TLP:GREEN', 'green'],
  [TLP2.amber, '55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'TLP:AMBER', 'amber'],
  [TLP2['amber+strict'], '939a9414-2ddd-4d32-a0cd-375ea402b003', 'TLP:AMBER+STRICT', 'amber+strict'],
  [TLP2.red, 'e828b379-4e03-4974-9ac4-e53a884c97c1', 'TLP:RED', 'red'],
  [TLP1.white, '613f2e26-407d-48c7-9eca-b8e91df99dc9', 'TLP:WHITE', 'clear'],
  [TLP1.green, '34098fce-860f-48ae-8e50-ebd3cc5e41da', 'TLP:GREEN', 'green'],
  [TLP1.amber, 'f88d31f6-486f-44da-b317-01333bde0b82', 'TLP:AMBER', 'amber'],
  [TLP1.red, '5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'TLP:RED', 'red'],
])('$name', (marking, uuid, name, level) => {
  expect([marking.id, marking.name]).toEqual([`marking-definition--${uuid}`, name]);
  expect(tlpLevelOf([marking.id])).toBe(level);
  expect(validateObject(marking)).toEqual([]);
});

test('the strictest level holds; other markings do not count', () => {
  const statement = 'marking-definition--11111111-1111-4111-8111-111111111111';
  expect(tlpLevelOf([TLP1.white.id, statement, TLP2['amber+strict'].id, TLP2.amber.id])).toBe('amber+strict');
  expect(tlpLevelOf([statement])).toBeUndefined();
  expect(tlpLevelOf(undefined)).toBeUndefined();
  expect(higherTlp('red', 'clear')).toBe('red');
});

const STATEMENT = 'marking-definition--11111111-1111-4111-8111-111111111111';
const marked = sample('identity', {
  lang: 'en',
  roles: ['a', 'b'],
  roles_before: ['c'],
  description: 'Text.',
  external_references: [{ source_name: 'example', description: 'Text.' }],
  object_marking_refs: [TLP2.green.id],
  granular_markings: [
    { marking_ref: STATEMENT, selectors: ['external_references'] },
    { marking_ref: TLP1.red.id, selectors: ['external_references.[0].description', 'roles.[1]'] },
    { marking_ref: TLP2['amber+strict'].id, selectors: ['roles_before'] },
    { lang: 'nl', selectors: ['external_references'] },
    { lang: 'nl-BE', selectors: ['external_references.[0].description'] },
  ],
}) as unknown as StixObject;

test.each<[string | undefined, MarkingScope, string[]]>([
  [undefined, {}, [TLP2.green.id]],
  ['name', {}, []],
  ['name', { inherited: true }, [TLP2.green.id]],
  ['external_references', {}, [STATEMENT]],
  ['external_references', { lang: true }, [STATEMENT, 'nl']],
  ['external_references', { descendants: true }, [STATEMENT, TLP1.red.id]],
  ['external_references.[0].description', { inherited: true }, [TLP2.green.id, STATEMENT, TLP1.red.id]],
  ['external_references.[0].description', { inherited: true, lang: true, markingRef: false }, [TLP2.green.id, 'nl', 'nl-BE']],
  ['external_references.[0].description', {}, [TLP1.red.id]],
  ['roles.[1]', {}, [TLP1.red.id]],
  ['roles', { descendants: true }, [TLP1.red.id]],
  ['roles_before', { inherited: true }, [TLP2.green.id, TLP2['amber+strict'].id]],
  ['roles.[10]', { inherited: true }, [TLP2.green.id]],
])('markings of %s with %j', (selector, scope, expected) => {
  expect(markingsOf(marked, selector, scope)).toEqual(expected);
  for (const marking of expected) expect(isMarked(marked, marking, selector, scope)).toBe(true);
  expect(isMarked(marked, TLP2.clear.id, selector, scope)).toBe(false);
});

test.each<[string | undefined, string | undefined]>([
  [undefined, 'red'], ['name', 'green'], ['roles', 'red'], ['roles.[0]', 'green'], ['roles.[1]', 'red'],
  ['external_references', 'red'], ['external_references.[0].source_name', 'green'],
])('the TLP level of %s is %s', (selector, level) => {
  expect(tlpOf(marked, selector)).toBe(level);
});

test('an open part does not open a closed object', () => {
  const closed = sample('identity', { object_marking_refs: [TLP1.red.id], granular_markings: [{ marking_ref: TLP2.clear.id, selectors: ['name'] }] }) as unknown as StixObject;
  expect(tlpOf(closed, 'name')).toBe('red');
});

test('observables inside observed-data bring their markings', () => {
  const objects = {
    0: { type: 'url', value: 'https://example.com/a', object_marking_refs: [TLP2['amber+strict'].id] },
    1: { type: 'file', name: 'a', size: 1, granular_markings: [{ marking_ref: TLP2.red.id, selectors: ['name'] }] },
  };
  const observed = sample('observed-data', { object_refs: undefined, objects, object_marking_refs: [TLP2.green.id] }) as unknown as StixObject;
  const level = (selector?: string) => tlpOf(observed, selector);
  expect([level(), level('objects'), level('objects.0'), level('objects.0.value'), level('objects.1.size'), level('objects.1.name'), level('number_observed')])
    .toEqual(['red', 'red', 'amber+strict', 'amber+strict', 'green', 'red', 'green']);
});

test('the markings of a marking definition are about itself', () => {
  const definition = sample('marking-definition', { object_marking_refs: [TLP2.amber.id] }) as unknown as StixObject;
  const user = sample('identity', { object_marking_refs: [definition.id] }) as unknown as StixObject;
  expect([tlpOf(definition), tlpOf(user), tlpOf(TLP2.red)]).toEqual(['amber', undefined, undefined]);
});

test.each<[string, object, string | undefined, string | undefined]>([
  ['of the object', marked, undefined, 'en'],
  ['nothing nearer', marked, 'name', 'en'],
  ['around it', marked, 'external_references.[0].source_name', 'nl'],
  ['nearest', marked, 'external_references.[0].description', 'nl-BE'],
  ['English where none is said', sample('identity'), 'name', 'en'],
  ['unknown for an observable', sample('file'), 'name', undefined],
  ['granular, in an observable', sample('file', { granular_markings: [{ lang: 'nl', selectors: ['name'] }] }), 'name', 'nl'],
])('language: %s', (_name, object, selector, expected) => {
  expect(languageOf(object as StixObject, selector)).toBe(expected);
});

test('markings are added once, and taken away with their list', () => {
  const bare = sample('identity') as unknown as StixObject;
  const added = addMarkings(addMarkings(bare, [TLP2.red.id, TLP2.red.id]), [TLP2.red.id, STATEMENT]);
  expect(added).toEqual({ ...bare, object_marking_refs: [TLP2.red.id, STATEMENT] });
  expect(removeMarkings(added, [TLP2.red.id])).toEqual({ ...bare, object_marking_refs: [STATEMENT] });
  expect(removeMarkings(added, [TLP2.red.id, STATEMENT])).toEqual(bare);
  expect(clearMarkings(added)).toEqual(bare);
  expect('object_marking_refs' in bare).toBe(false);
});

test('granular markings are added once, and taken away with their entry', () => {
  const bare = sample('identity') as unknown as StixObject;
  const added = addMarkings(addMarkings(bare, [TLP2.red.id, 'nl'], 'name'), ['nl'], 'name');
  expect(added).toEqual({ ...bare, granular_markings: [{ marking_ref: TLP2.red.id, selectors: ['name'] }, { lang: 'nl', selectors: ['name'] }] });
  expect(validateObject(added)).toEqual([]);
  expect(removeMarkings(added, ['nl'], 'name')).toEqual({ ...bare, granular_markings: [{ marking_ref: TLP2.red.id, selectors: ['name'] }] });
  expect(clearMarkings(added, 'name')).toEqual(bare);
  expect(clearMarkings(marked, 'roles.[1]')).toMatchObject({ granular_markings: [{}, { marking_ref: TLP1.red.id, selectors: ['external_references.[0].description'] }, {}, {}, {}] });
});

test('what was added is there, and taking it away gives the object back', () => {
  const mark = fc.constantFrom(TLP2.red.id, STATEMENT, 'nl');
  fc.assert(fc.property(mark, fc.constantFrom('name', 'roles', 'roles.[1]', 'identity_class'), (marking, selector) => {
    const before = markingsOf(marked, selector, { lang: true });
    const added = addMarkings(marked, [marking], selector);
    expect(isMarked(added, marking, selector, { lang: true })).toBe(true);
    expect(markingsOf(removeMarkings(added, [marking], selector), selector, { lang: true })).toEqual(before.filter((other) => other !== marking));
  }), { seed: 20_260_310 });
});

test('no JSON value makes them throw', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), fc.string(), (whole, refs, granular, selector) => {
    for (const value of [whole, { ...marked, object_marking_refs: refs, granular_markings: granular }, { ...marked, granular_markings: [granular, { selectors: granular, lang: refs }] }]) {
      const object = value as unknown as StixObject;
      expect(Array.isArray(markingsOf(object, selector, { inherited: true, lang: true }))).toBe(true);
      for (const result of [tlpOf(object), tlpOf(object, selector), languageOf(object, selector)]) expect(['string', 'undefined']).toContain(typeof result);
      for (const changed of [addMarkings(object, ['nl'], selector), removeMarkings(object, ['nl'], selector), clearMarkings(object, selector), clearMarkings(object)]) expect(changed).toBeDefined();
    }
  }), { seed: 20_260_310, numRuns: 500 });
});
