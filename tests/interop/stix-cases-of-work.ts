import fc from 'fast-check';
import { TLP1, TLP2 } from '../../src/stix/index.ts';

/** Objects to work with: mark, make versions of, put together. The same at every run. */
type Values = Record<string, unknown>;

const SEED = 20_260_311;
const id = (type: string, n: number): string => `${type}--11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;
const versioned = (type: string, n: number) => ({
  type, spec_version: '2.1', id: id(type, n), created: '2026-03-10T09:00:00.000Z', modified: '2026-03-10T09:00:00.123Z',
});

const MARKS = [TLP1.amber.id, TLP2.red.id, id('marking-definition', 1)];
const LANGUAGES = ['en', 'nl', 'nl-BE'];
/** `x_name` is the beginning of another one without holding it; the last but one is there and 0, the last is not there. */
const SELECTORS = [
  'name', 'description', 'x_name', 'x_name_full', 'labels', 'labels.[1]', 'labels.[10]', 'external_references', 'external_references.[0]',
  'external_references.[0].source_name', 'x_nested', 'x_nested.inner', 'x_nested.inner.leaf', 'confidence', 'goals',
];
const plain = {
  ...versioned('threat-actor', 1), name: 'Example', description: 'Text.', x_name: 'a', x_name_full: 'b', confidence: 0,
  labels: Array.from({ length: 11 }, (_value, index) => `label-${index}`), x_nested: { inner: { leaf: 'c' } },
  external_references: [{ source_name: 'example', description: 'Text.' }],
};

/** A question about markings. */
export interface MarkingCase {
  readonly object: Values;
  readonly selector?: string;
  readonly marking: string;
}

export function markingCases(count: number): MarkingCase[] {
  const selectors = fc.uniqueArray(fc.constantFrom(...SELECTORS.slice(0, -1)), { minLength: 1, maxLength: 3 });
  const granular = fc.oneof(
    fc.record({ marking_ref: fc.constantFrom(...MARKS), selectors }),
    fc.record({ lang: fc.constantFrom(...LANGUAGES), selectors }),
  );
  return fc.sample(fc.record({
    refs: fc.subarray(MARKS), granular: fc.array(granular, { maxLength: 4 }), selector: fc.oneof({ weight: 24, arbitrary: fc.constantFrom(...SELECTORS.slice(0, -2)) }, { weight: 1, arbitrary: fc.constantFrom(...SELECTORS.slice(-2)) }, { weight: 4, arbitrary: fc.constant(undefined) }),
    mark: fc.constantFrom(...MARKS), lang: fc.option(fc.constantFrom(...LANGUAGES), { freq: 1, nil: undefined }),
  }), { seed: SEED, numRuns: count }).map(({ refs, granular: marks, selector, mark, lang }) => ({
    object: { ...plain, ...(refs.length === 0 ? {} : { object_marking_refs: refs }), ...(marks.length === 0 ? {} : { granular_markings: marks }) },
    ...(selector === undefined ? { marking: mark } : { selector, marking: lang ?? mark }),
  }));
}

/** A new version that is asked for; null takes a property away. */
export interface VersionCase {
  readonly object: Values;
  readonly changes: Values;
  readonly modified: string;
}

const OBJECTS: readonly Values[] = [
  plain, plain, { ...plain, modified: '2026-03-10T09:00:00.123456Z' }, { ...plain, created_by_ref: id('identity', 2) }, { ...plain, revoked: false }, { ...plain, revoked: true },
  { ...versioned('relationship', 3), relationship_type: 'uses', source_ref: id('malware', 4), target_ref: id('tool', 5) },
  { ...versioned('language-content', 6), object_ref: plain.id, contents: { nl: { name: 'Voorbeeld' } } },
  { ...versioned('x-own-type', 7), name: 'Example' },
  { type: 'url', spec_version: '2.1', id: 'url--6ccd10ff-4c3f-5062-a19f-b6bd987c6637', value: 'https://example.com/a' },
  { ...TLP1.red }, { ...TLP2.red },
  Object.fromEntries(Object.entries(plain).filter(([name]) => name !== 'modified')),
  Object.fromEntries(Object.entries(plain).filter(([name]) => name !== 'created' && name !== 'modified')),
];
const CHANGES: readonly Values[] = [
  { name: 'Other' }, { description: null }, { x_other: [1, { a: 2 }] }, { revoked: true }, { confidence: 50, labels: ['x'] }, { nothing: null },
  { created: '2026-03-09T09:00:00.000Z' }, { id: id('threat-actor', 9) }, { type: 'identity' }, { created_by_ref: id('identity', 9) }, { created_by_ref: null },
  { created: '2026-03-10T09:00:00.000Z' },
];
const TIMES = [
  '2026-03-11T09:00:00.000Z', '2026-03-11T09:00:00.000Z', '2026-03-10T09:00:00.124Z', '2026-03-10T09:00:00.123Z', '2026-03-10T09:00:00.123000Z', '2026-03-10T09:00:00.123001Z',
  '2026-03-10T09:00:00.123457Z', '2026-03-09T09:00:00.000Z', '2026-03-10T09:00:00.1240000Z', '2026-03-11T09:00:00Z', '2026-02-30T09:00:00.000Z', 'tomorrow',
];

export function versionCases(count: number): VersionCase[] {
  return fc.sample(fc.record({
    object: fc.constantFrom(...OBJECTS), changes: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...CHANGES.slice(0, 6)) }, { weight: 1, arbitrary: fc.constantFrom(...CHANGES) }), { maxLength: 3 }), modified: fc.constantFrom(...TIMES),
  }), { seed: SEED, numRuns: count }).map(({ changes, ...rest }) => ({ ...rest, changes: Object.assign({}, ...changes) as Values }));
}

/** Objects that refer to each other, some in several versions, and a type of relationship to ask for. */
export interface StoreCase {
  readonly objects: readonly Values[];
  readonly type: string;
}

export function storeCases(count: number): StoreCase[] {
  const number = fc.nat({ max: 5 });
  const actor = fc.record({ number, hour: fc.integer({ min: 10, max: 13 }) }).map(({ number: n, hour }) => ({
    ...versioned('threat-actor', n), modified: `2026-03-10T${hour}:00:00.000Z`, name: `Version of ${hour}`,
  }));
  const relationship = fc.record({ kind: fc.constantFrom('attributed-to', 'related-to'), source: number, target: number })
    .map(({ kind, source, target }) => ({ relationship_type: kind, source_ref: id('threat-actor', source), target_ref: id('threat-actor', target) }));
  const value = fc.constant({ type: 'url', spec_version: '2.1', id: 'url--6ccd10ff-4c3f-5062-a19f-b6bd987c6637', value: 'https://example.com/a' });
  return fc.sample(fc.record({
    things: fc.array(fc.oneof({ weight: 6, arbitrary: actor }, { weight: 1, arbitrary: value }), { minLength: 1, maxLength: 12 }),
    links: fc.array(relationship, { maxLength: 10 }), type: fc.constantFrom('attributed-to', 'related-to'),
  }), { seed: SEED, numRuns: count }).map(({ things, links, type }) => ({
    objects: [...things, ...links.map((link, index) => ({ ...versioned('relationship', index), ...link }))], type,
  }));
}
