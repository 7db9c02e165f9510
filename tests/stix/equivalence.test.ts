import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  equivalentIndicators, equivalentPatterns, indicatorDifferences, normalizePattern, parsePattern, printPattern, type Indicator,
} from '../../src/stix/index.ts';
import { changed, rewritten } from './equivalence-pairs.ts';
import { patterns } from './pattern-trees.ts';

const normal = (text: string): string => {
  const result = parsePattern(text);
  return 'ast' in result ? printPattern(normalizePattern(result.ast)) : `no pattern: ${result.errors[0]?.message}`;
};

test.each([
  ['comparisons are sorted and stand once', "[a:c = 1 AND a:b = 1 AND a:c = 1]", "[a:b = 1 AND a:c = 1]"],
  ['a parenthesis that changes nothing falls away', "(([((a:b = 1))]))", "[a:b = 1]"],
  ['AND is distributed over OR', "[a:b = 1 AND (a:c = 1 OR a:d = 1)]", "[a:b = 1 AND a:c = 1 OR a:b = 1 AND a:d = 1]"],
  ['what another makes needless falls away', "[a:b = 1 OR a:b = 1 AND a:c = 1]", "[a:b = 1]"],
  ['= of one path are an IN', "[a:b = 2 OR a:b = 1 OR a:b IN (1.0, 3)]", "[a:b IN (1, 2, 3)]"],
  ['IN of one is =', "[a:b IN ('x')]", "[a:b = 'x']"],
  ['NOT IN of one is !=', "[a:b NOT IN ('x', 'x')]", "[a:b != 'x']"],
  ['the empty set stays', "[a:b IN () OR a:c = 1]", "[a:b IN () OR a:c = 1]"],
  ['OR of observations is one observation', "[c:d = 1] OR [a:b = 1]", "[a:b = 1 OR c:d = 1]"],
  ['AND of observations keeps repetition', "[b:b = 1] AND [a:b = 1] AND [a:b = 1]", "[a:b = 1] AND [a:b = 1] AND [b:b = 1]"],
  ['AND of observations is distributed', "[a:b = 1] AND ([a:c = 1] OR [a:d = 1])", "[a:b = 1] AND [a:c = 1] OR [a:b = 1] AND [a:d = 1]"],
  ['FOLLOWEDBY keeps its order', "[b:b = 1] FOLLOWEDBY ([a:b = 1] FOLLOWEDBY [a:b = 1])", "[b:b = 1] FOLLOWEDBY [a:b = 1] FOLLOWEDBY [a:b = 1]"],
  ['FOLLOWEDBY needs what AND needs', "([a:b = 1] FOLLOWEDBY [a:c = 1]) OR ([a:c = 1] AND [a:b = 1])", "[a:b = 1] AND [a:c = 1]"],
  ['an observation that asks less makes a chain needless', "[a:b = 1] OR ([a:c = 1] AND [a:b = 1 AND a:d = 1])", "[a:b = 1]"],
  ['qualifiers have one spelling', "[a:b = 1] WITHIN 5.0 SECONDS REPEATS 1 TIMES START t'2026-01-01T00:00:00.0Z' STOP t'2026-01-02T00:00:00.50Z'", "[a:b = 1] START t'2026-01-01T00:00:00Z' STOP t'2026-01-02T00:00:00.5Z' WITHIN 5 SECONDS"],
  ['REPEATS keeps its place', "[a:b = 1] WITHIN 5 SECONDS REPEATS 2 TIMES", "[a:b = 1] WITHIN 5 SECONDS REPEATS 2 TIMES"],
  ['nested qualifiers of one kind keep their parentheses', "([a:b = 1] REPEATS 2 TIMES) REPEATS 3 TIMES", "([a:b = 1]) REPEATS 2 TIMES REPEATS 3 TIMES"],
  ['numbers', "[a:b IN (-0.0, 007.50, .5, 9007199254740993)]", "[a:b IN (0, 9007199254740993) OR a:b IN (0.5, 7.5)]"],
  ['bytes', "[a:b = h'FF' AND a:c = b'YR==']", "[a:b = h'ff' AND a:c = b'YQ==']"],
  ['ranges', "[ipv4-addr:value ISSUBSET '198.51.100.77/26' AND ipv6-addr:value = '2001:DB8:FFFF::1/33']", "[ipv4-addr:value ISSUBSET '198.51.100.64/26' AND ipv6-addr:value = '2001:db8:8000::/33']"],
  ['addresses', "[ipv4-addr:value = '198.51.100.7/32' AND ipv6-addr:value = '2001:0db8:0:0:1:0:0:0/128']", "[ipv4-addr:value = '198.51.100.7' AND ipv6-addr:value = '2001:db8:0:0:1::']"],
  ['hashes', "[file:hashes.MD5 = 'D41D8CD98F00B204E9800998ECF8427E' OR file:hashes.SSDEEP = '3:AbC:d']", "[file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e' OR file:hashes.SSDEEP = '3:AbC:d']"],
])('%s', (_name, text, expected) => expect(normal(text)).toBe(expected));

describe('not equivalent', () => {
  test.each([
    ['two observations, and one', "[a:b = 1] AND [a:b = 1]", "[a:b = 1]"],
    ['two observations, and one with both', "[a:b = 1] AND [a:c = 1]", "[a:b = 1 AND a:c = 1]"],
    ['the order in time', "[a:b = 1] FOLLOWEDBY [a:c = 1]", "[a:c = 1] FOLLOWEDBY [a:b = 1]"],
    ['the second needs an observation of its own', "[a:b = 1] AND ([a:b = 1] OR [a:c = 1])", "[a:b = 1]"],
    ['which two repeat', "([a:b = 1] OR [a:c = 1]) REPEATS 2 TIMES", "[a:b = 1] REPEATS 2 TIMES OR [a:c = 1] REPEATS 2 TIMES"],
    ['each within, and all within', "[a:b = 1] WITHIN 5 SECONDS REPEATS 2 TIMES", "[a:b = 1] REPEATS 2 TIMES WITHIN 5 SECONDS"],
    ['what has no order is neither', "[a:b NOT < 1]", "[a:b >= 1]"],
    ['any element', "[a:b[*] NOT = 1]", "[a:b[*] != 1]"],
    ['two elements', "[a:b[*] NOT IN (1, 2)]", "[a:b[*] NOT = 1 AND a:b[*] NOT = 2]"],
    ['a number, and its text', "[a:b = 1]", "[a:b = '1']"],
    ['numbers beyond double precision', "[a:b = 9007199254740993]", "[a:b = 9007199254740992]"],
    ['regular expressions', "[windows-registry-key:key MATCHES '\\\\D']", "[windows-registry-key:key MATCHES '\\\\d']"],
    ['a letter that only looks like k', "[windows-registry-key:key = '\u212a']", "[windows-registry-key:key = 'k']"],
    ['fuzzy hashes', "[file:hashes.SSDEEP = '3:AbC:d']", "[file:hashes.SSDEEP = '3:abc:d']"],
    ['leading zeros', "[ipv4-addr:value = '198.51.100.010']", "[ipv4-addr:value = '198.51.100.10']"],
    ['an address in another property', "[x-own:value = '198.51.100.7/32']", "[x-own:value = '198.51.100.7']"],
    ['a key, and an index', "[a:b[0] = 1]", "[a:b.'0' = 1]"],
  ])('%s', (_name, a, b) => expect(equivalentPatterns(a, b)).toBe(false));
});

test('a rewriting by laws of the operators keeps what a pattern says', () => {
  fc.assert(fc.property(rewritten, ({ a, b }) => equivalentPatterns(a, b)), { seed: 1, numRuns: 600 });
});

test('another literal breaks it', () => {
  const text = fc.stringMatching(/^[a-z]{1,8}$/);
  const place = fc.constantFrom((c: string) => `[${c}]`, (c: string) => `[a:b = 'Q' AND ${c}]`, (c: string) => `([${c}] AND [a:b = 'Q']) WITHIN 5 SECONDS`, (c: string) => `[a:c = 'Q'] FOLLOWEDBY [${c} OR a:b = 'Q']`);
  fc.assert(fc.property(text, text, place, (one, other, inPlace) => equivalentPatterns(inPlace(`a:b LIKE '${one}'`), inPlace(`a:b LIKE '${other}'`)) === (one === other)), { seed: 1, numRuns: 500 });
});

test('most changes of one thing break it', () => {
  const pairs = fc.sample(changed, { seed: 1, numRuns: 500 });
  expect(pairs.filter(({ a, b }) => equivalentPatterns(a, b)).length).toBeLessThan(50);
});

test('a normal form reads back, is its own normal form, and says the same', () => {
  fc.assert(fc.property(patterns, (tree) => {
    const form = normalizePattern(tree);
    const text = printPattern(form);
    expect(parsePattern(text)).toEqual({ ast: form });
    expect(normal(text)).toBe(text);
    expect(equivalentPatterns(tree, text)).toBe(true);
  }), { seed: 1, numRuns: 600 });
});

test('texts that are no patterns are the same only to the letter', () => {
  expect(equivalentPatterns('[a:b', '[a:b')).toBe(true);
  expect(equivalentPatterns('[a:b', '[a:b ')).toBe(false);
  expect(equivalentPatterns("[a:b = 1]", '')).toBe(false);
});

const list = (count: number, one: (index: number) => string, joined: string): string => Array.from({ length: count }, (_, index) => one(index)).join(joined);
const nested = (depth: number, one: (inner: string, index: number) => string, start: string): string =>
  Array.from({ length: depth }).reduce<string>((inner, _, index) => one(inner, index), start);

test.each([
  ['a long OR', `[${list(8000, (i) => `a:b = ${i}`, ' OR ')}]`],
  ['a long set', `[a:b IN (${list(8000, String, ', ')})]`],
  ['a long AND', list(8000, (i) => `[a:b = ${i}]`, ' AND ')],
  ['OR of ANDs', `[${list(2500, (i) => `a:b = ${i} AND a:c = ${i}`, ' OR ')}]`],
  ['AND of ORs: 2 to the 200th alternatives', `[${list(200, (i) => `(a:b = ${i} OR a:c = ${i})`, ' AND ')}]`],
  ['AND of ORs of observations', list(200, (i) => `([a:b = ${i}] OR [a:c = ${i}])`, ' AND ')],
  ['many chains just below the bound', list(20, (j) => `(${list(8, (i) => `([a:b = ${i + 10 * j}] OR [a:c = ${i + 10 * j}])`, ' FOLLOWEDBY ')})`, ' OR ')],
  ['deep comparisons', `[${nested(99, (inner, i) => (i % 2 === 0 ? `(${inner}) OR a:b = ${i}` : `(${inner}) AND a:b = ${i}`), 'a:z = 1')}]`],
  ['deep observations', nested(99, (inner, i) => `([a:d = ${i} OR a:c = ${i}] FOLLOWEDBY ${inner} OR [a:b = ${i}])`, '[a:z = 1]')],
  ['deep qualifiers', nested(99, (inner, i) => `(${inner} OR [a:b = ${i}]) REPEATS 2 TIMES`, '[a:z = 1]')],
  ['an alternation that needs more parentheses', nested(99, (inner, i) => `([q:q = ${i}] AND [q:r = 1] FOLLOWEDBY ${inner} OR [a:b = ${i}])`, '[a:z = 1]')],
])('%s has a normal form, which is its own', (_name, text) => {
  const form = normal(text);
  expect(form).not.toMatch(/^no pattern/);
  expect(normal(form)).toBe(form);
});

describe('indicators', () => {
  const indicator: Indicator = {
    type: 'indicator', spec_version: '2.1', id: 'indicator--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e32', created: '2026-03-10T09:00:00.000Z', modified: '2026-03-10T09:00:00.000Z',
    pattern: "[url:value = 'https://example.com/a']", pattern_type: 'stix', valid_from: '2026-03-10T09:00:00Z', indicator_types: ['benign', 'unknown'],
    kill_chain_phases: [{ kill_chain_name: 'example', phase_name: 'one' }, { kill_chain_name: 'example', phase_name: 'two' }],
  };
  test.each<[string, Partial<Indicator>, boolean, readonly string[]]>([
    ['nothing that counts', { id: 'indicator--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e33', name: 'Other words', modified: '2026-04-10T09:00:00.000Z', confidence: 5, revoked: false, pattern_version: '2.1' }, true, []],
    ['the spelling of the pattern', { pattern: "[url:value IN ('https://example.com/a')]" }, true, []],
    ['the pattern', { pattern: "[url:value = 'https://example.com/b']" }, false, ['pattern']],
    ['the language', { pattern_type: 'sigma' }, false, ['pattern_type']],
    ['the spelling of an instant', { valid_from: '2026-03-10T09:00:00.000Z' }, true, []],
    ['when it holds', { valid_from: '2026-03-11T09:00:00Z', valid_until: '2026-04-10T09:00:00Z' }, true, ['valid_from', 'valid_until']],
    ['the order of lists', { indicator_types: ['unknown', 'benign', 'unknown'], kill_chain_phases: [{ phase_name: 'two', kill_chain_name: 'example' }, { kill_chain_name: 'example', phase_name: 'one' }] }, true, []],
    ['what a match means', { indicator_types: ['benign'], kill_chain_phases: [{ kill_chain_name: 'example', phase_name: 'three' }] }, true, ['indicator_types', 'kill_chain_phases']],
    ['that it is withdrawn', { revoked: true }, true, ['revoked']],
  ])('they differ in %s', (_name, change, equivalent, differences) => {
    const other = { ...indicator, ...change };
    expect(equivalentIndicators(indicator, other)).toBe(equivalent);
    expect(indicatorDifferences(indicator, other)).toEqual(differences);
    expect(indicatorDifferences(other, indicator)).toEqual(differences);
  });

  test('in other languages the text counts', () => {
    const sigma: Indicator = { ...indicator, pattern_type: 'sigma', pattern_version: '2', pattern: 'a or b' };
    expect(indicatorDifferences(sigma, { ...sigma, pattern: 'b or a', pattern_version: '3' })).toEqual(['pattern_version', 'pattern']);
    expect(equivalentIndicators(sigma, { ...sigma })).toBe(true);
  });
});
