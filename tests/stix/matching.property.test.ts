import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPattern, printPattern, type Observation } from '../../src/stix/index.ts';
import { patterns } from './pattern-trees.ts';

fc.configureGlobal({ seed: 20_260_310 });

const second = (number: number): string => `2026-03-10T09:00:${String(number).padStart(2, '0')}Z`;
interface Sighting { readonly first: number; readonly last: number; readonly count: number; readonly size: number }
const observation = ({ first, last, count, size }: Sighting): Observation => ({
  observedData: { first_observed: second(first), last_observed: second(last), number_observed: count, objects: { 0: { type: 'file', size } } },
});
const sighting = fc.record({ first: fc.nat({ max: 20 }), length: fc.nat({ max: 3 }), count: fc.constantFrom(1, 1, 2), size: fc.nat({ max: 4 }) })
  .map(({ first, length, count, size }): Sighting => ({ first, last: first + length, count, size }));
const sightings = fc.array(sighting, { minLength: 1, maxLength: 6 });

const matches = (pattern: string, seen: readonly Sighting[]): boolean => {
  const result = matchPattern(pattern, seen.map(observation));
  if ('errors' in result) throw new Error(`${pattern}: ${result.errors[0]?.message}`);
  return result.matched;
};

/** An observation expression, and the same with every FOLLOWEDBY the other way round. */
type Mirrored = readonly [forward: string, backward: string];
const one = fc.tuple(fc.constantFrom('=', '<', '>=', '!='), fc.nat({ max: 4 })).map(([operator, size]): Mirrored => [`[file:size ${operator} ${size}]`, `[file:size ${operator} ${size}]`]);
const expression = fc.letrec<{ node: Mirrored }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    one,
    fc.tuple(tie('node'), fc.constantFrom('AND', 'OR'), tie('node')).map(([[a, b], operator, [c, d]]): Mirrored => [`(${a} ${operator} ${c})`, `(${b} ${operator} ${d})`]),
    fc.tuple(tie('node'), tie('node')).map(([[a, b], [c, d]]): Mirrored => [`(${a} FOLLOWEDBY ${c})`, `(${d} FOLLOWEDBY ${b})`]),
    fc.tuple(tie('node'), fc.constantFrom('WITHIN 1 SECONDS', 'WITHIN 3 SECONDS', 'REPEATS 2 TIMES')).map(([[a, b], words]): Mirrored => [`(${a}) ${words}`, `(${b}) ${words}`]),
  ),
})).node;

test('time has no direction: what matches forwards, matches mirrored when seen mirrored', () => {
  fc.assert(fc.property(expression, sightings, ([forward, backward], seen) => {
    expect(matches(backward, seen.map((each) => ({ ...each, first: 30 - each.last, last: 30 - each.first })))).toBe(matches(forward, seen));
  }), { numRuns: 600 });
});

test('more observations never take a match away, and their order means nothing', () => {
  fc.assert(fc.property(expression, sightings, sightings, ([pattern], seen, others) => {
    const before = matches(pattern, seen);
    expect(matches(pattern, seen.toReversed())).toBe(before);
    if (before) expect(matches(pattern, [...others, ...seen])).toBe(true);
  }), { numRuns: 600 });
});

test('the observations that are named match by themselves', () => {
  fc.assert(fc.property(expression, sightings, ([pattern], seen) => {
    const result = matchPattern(pattern, seen.map(observation));
    if ('errors' in result || !result.matched) return;
    expect(matchPattern(pattern, result.observations)).toEqual(result);
  }), { numRuns: 600 });
});

test('AND and OR take their operands in any order; an expression implies what it narrows', () => {
  fc.assert(fc.property(expression, expression, sightings, ([a], [b], seen) => {
    expect(matches(`${a} AND ${b}`, seen)).toBe(matches(`${b} AND ${a}`, seen));
    expect(matches(`${a} OR ${b}`, seen)).toBe(matches(a, seen) || matches(b, seen));
    if (matches(`${a} FOLLOWEDBY ${b}`, seen)) expect(matches(`${a} AND ${b}`, seen)).toBe(true);
    if (matches(`(${a}) WITHIN 2 SECONDS`, seen)) expect(matches(`(${a}) WITHIN 3 SECONDS`, seen)).toBe(true);
  }), { numRuns: 400 });
});

test('REPEATS is the expression that many times, joined by AND', () => {
  fc.assert(fc.property(expression, fc.integer({ min: 1, max: 3 }), fc.constantFrom('', ' WITHIN 2 SECONDS'), sightings, ([pattern], times, within, seen) => {
    const copies = Array<string>(times).fill(`(${pattern})`).join(' AND ');
    expect(matches(`((${pattern}) REPEATS ${times} TIMES)${within}`, seen)).toBe(matches(`(${copies})${within}`, seen));
  }), { numRuns: 400 });
});

test('NOT turns a comparison of one value about', () => {
  const comparison = fc.oneof(
    fc.tuple(fc.constantFrom('=', '!=', '<', '>', '<=', '>='), fc.integer({ min: -1, max: 5 }).map(String)),
    fc.tuple(fc.constant('IN'), fc.array(fc.nat({ max: 4 }), { maxLength: 3 }).map((members) => `(${members.join(', ')})`)),
    fc.constantFrom(['LIKE', "'%'"], ['MATCHES', "'.'"]).map(([operator = '', value = '']): [string, string] => [operator, value]),
  );
  fc.assert(fc.property(comparison, sighting, ([operator, value], seen) => {
    expect(matches(`[file:size NOT ${operator} ${value}]`, [seen])).toBe(!matches(`[file:size ${operator} ${value}]`, [seen]));
  }));
});

const hasAnswer = (pattern: string, seen: readonly Observation[]): void => {
  const result = matchPattern(pattern, seen, { maxSteps: 5_000_000 });
  if ('errors' in result) expect(result.errors.length).toBeGreaterThan(0);
  else expect(result.observations.length > 0).toBe(result.matched);
};

test('no pattern and no observation makes it throw', () => {
  const value = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>('\ud800', '__proto__', { __proto__: null }, [null]));
  const object = fc.record({ type: fc.constantFrom<unknown>('file', 'a', 1), id: value, name: value, own_ref: value, own_refs: value, own_hex: value, own_bin: value }, { requiredKeys: [] });
  const seen = fc.oneof(
    { weight: 5, arbitrary: fc.dictionary(fc.string(), object).map((objects): Observation => ({ observedData: { first_observed: second(0), last_observed: second(1), number_observed: 2, objects } })) },
    { weight: 1, arbitrary: fc.record({ observedData: value, objects: fc.array(value) }) },
  );
  const path = fc.constantFrom('own_ref.name', 'own_refs[*].name', 'own_refs[0]', 'own_hex', 'own_bin', 'name', "name.'__proto__'").map((words) => `[file:${words} NOT LIKE 'a']`);
  fc.assert(fc.property(fc.oneof(patterns.map(printPattern), path), fc.array(seen, { maxLength: 3 }), hasAnswer), { numRuns: 1000 });
});

const many = Array.from({ length: 2000 }, (_none, index): Observation => observation({ first: index % 20, last: index % 20, count: 1, size: index }));
const endless = (name: string): Observation => ({ observedData: { first_observed: second(0), last_observed: second(1), number_observed: 999_999_999, objects: { 0: { type: 'file', name, size: 1, own_refs: Array<string>(500).fill('0') } } } });
test.each<[string, string, readonly Observation[]]>([
  ['expressions that backtrack', "[file:name MATCHES '^(a+)+$' OR file:name MATCHES '(a|a)*(a?){300}a{300}b']", [endless(`${'a'.repeat(50_000)}!`)]],
  ['large expressions', `[${Array<string>(50).fill("file:name MATCHES '(?i)[^\\\\p{L}]{1000}'").join(' OR ')}]`, [endless('a'.repeat(50_000))]],
  ['nested expressions', `[file:name MATCHES '${'('.repeat(100_000)}']`, [endless('a')]],
  ['many percent signs', `[file:name LIKE '${'%a'.repeat(5000)}b']`, [endless('a'.repeat(50_000))]],
  ['circular references', `[file:own_refs${'[*].own_refs'.repeat(5000)}[*].size = 2]`, [endless('a')]],
  ['a long number', `[file:size < ${'9'.repeat(500_000)}]`, [endless('a')]],
  ['a long IN', `[file:name IN (${Array<string>(50_000).fill("'b'").join(', ')})]`, [endless('a'.repeat(1_000_000))]],
  ['a long FOLLOWEDBY', Array<string>(20_000).fill('[file:size = 1]').join(' FOLLOWEDBY '), [endless('a')]],
  ['a long AND', Array<string>(20_000).fill('[file:size = 1]').join(' AND '), [endless('a')]],
  ['a long OR of pairs', Array<string>(10_000).fill('([file:size = 1] AND [file:size = 2])').join(' OR '), [endless('a')]],
  ['repeats of repeats', `${'('.repeat(50)}[file:size = 1] FOLLOWEDBY [file:size = 1]${') REPEATS 900 TIMES'.repeat(50)}`, [endless('a')]],
  ['more pairs than can be bound', '([file:size < 500] FOLLOWEDBY [file:size < 500]) WITHIN 1 SECONDS REPEATS 300 TIMES', many],
  ['pigeonholes', `(${Array<string>(30).fill('([file:size < 29] WITHIN 1 SECONDS OR [file:size < 29] AND [file:size < 29])').join(' AND ')})`, many],
])('%s: an answer, and no exhausted stack', (_name, pattern, seen) => hasAnswer(pattern, seen));
