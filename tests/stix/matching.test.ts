import { describe, expect, test } from 'vitest';
import { matchPattern, observationsIn, parsePattern, type MatchOptions, type Observation } from '../../src/stix/index.ts';

type Values = Record<string, unknown>;
const second = (number: number): string => `2026-03-10T09:00:${String(number).padStart(2, '0')}Z`;

/** An observation of these objects, which are given ids where they have none; `from` and `to` are seconds. */
function seen(objects: readonly Values[], { from = 0, to = from, count = 1 }: { from?: number; to?: number; count?: number } = {}): Observation {
  const all = objects.map((object, index) => ({ id: `${String(object['type'])}--${index}`, ...object }));
  return { observedData: { type: 'observed-data', first_observed: second(from), last_observed: second(to), number_observed: count, object_refs: all.map(({ id }) => id) }, objects: all };
}

function answer(pattern: string, observations: readonly Observation[], options?: MatchOptions): boolean | string {
  const result = matchPattern(pattern, observations, options);
  return 'errors' in result ? result.errors.map(({ code }) => code).join() : result.matched;
}

const file = (values: Values): Observation => seen([{ type: 'file', ...values }]);

describe('comparisons', () => {
  test.each<[string, Values, boolean]>([
    // Numbers, whatever their spelling.
    ['file:size = 5', { size: 5 }, true],
    ['file:size = 5.0', { size: 5 }, true],
    ['file:size != 5', { size: 5 }, false],
    ['file:size NOT = 5', { size: 6 }, true],
    ['file:size > 4.9', { size: 5 }, true],
    ['file:size >= 5', { size: 5 }, true],
    ['file:size NOT < 5', { size: 5 }, true],
    ['file:size < 9007199254740993', { size: 9_007_199_254_740_992 }, true],
    ['file:size IN (-1, 5.0)', { size: 5 }, true],
    ['file:size NOT IN ()', { size: 5 }, true],
    // Text, by code points.
    ["file:name = 'a'", { name: 'a' }, true],
    ["file:name = 'a'", { name: 'A' }, false],
    ["file:name > '\uffee'", { name: '\u{1f600}' }, true],
    ["file:name < 'ab'", { name: 'a' }, true],
    ["file:name = 'it\\'s \\\\'", { name: "it's \\" }, true],
    // Truth.
    ['file:x_flag = true', { x_flag: true }, true],
    ['file:x_flag = false', { x_flag: true }, false],
    ['file:x_flag IN (false, true)', { x_flag: true }, true],
    // Bytes: hexadecimal, Base64, and text.
    ["file:x_hex = h'C3A9'", { x_hex: 'c3a9' }, true],
    ["file:x_hex = b'w6k='", { x_hex: 'c3a9' }, true],
    ["file:x_bin = h'c3a9'", { x_bin: 'w6k=' }, true],
    ["file:x_bin = 'Ã©'", { x_bin: 'w6k=' }, true],
    ["file:x_bin > h'c3'", { x_bin: 'w6k=' }, true],
    ["file:name = h'616263'", { name: 'abc' }, true],
    ["file:name = h'61'", { name: '\u0161' }, false],
    ["file:x_bin = 'no Base64!'", { x_bin: 'no Base64!' }, true],
    // Times, to the last digit.
    ["file:ctime = t'2026-03-10T09:00:00Z'", { ctime: '2026-03-10T09:00:00.000Z' }, true],
    ["file:ctime < t'2026-03-10T09:00:00.12345678902Z'", { ctime: '2026-03-10T09:00:00.12345678901Z' }, true],
    ["file:ctime IN (t'2026-03-10T09:00:00Z')", { ctime: '2026-03-10T09:00:00Z' }, true],
    // What does not compare is unequal, and in no order.
    ["file:size = '5'", { size: 5 }, false],
    ["file:size != '5'", { size: 5 }, true],
    ["file:size < '6'", { size: 5 }, false],
    ["file:size NOT < '6'", { size: 5 }, false],
    ['file:size = true', { size: 1 }, false],
    ["file:name = t'2026-03-10T09:00:00Z'", { name: 'a' }, false],
    ['file:x_list = 1', { x_list: [1] }, false],
    ['file:x_list != 1', { x_list: [1] }, true],
    // LIKE
    ["file:name LIKE 'a%z'", { name: 'a\nz' }, true],
    ["file:name LIKE 'a_z'", { name: 'a\u{1f600}z' }, true],
    ["file:name LIKE '%ab'", { name: 'aab' }, true],
    ["file:name LIKE 'a'", { name: 'ab' }, false],
    ["file:name LIKE 'a.c'", { name: 'abc' }, false],
    ["file:name LIKE '_rger'", { name: 'A\u0308rger' }, true],
    ["file:name NOT LIKE 'b%'", { name: 'abc' }, true],
    ["file:x_bin LIKE 'a%'", { x_bin: 'YWJj' }, true],
    // MATCHES
    ["file:name MATCHES 'b+'", { name: 'abbc' }, true],
    ["file:name MATCHES '^b'", { name: 'abbc' }, false],
    ["file:name MATCHES '\\\\d{2}$'", { name: 'a42' }, true],
    ["file:name MATCHES '^.rger'", { name: 'A\u0308rger' }, true],
    ["file:x_hex MATCHES '\\\\xff.'", { x_hex: '00ff01' }, true],
    ["file:size MATCHES '5'", { size: 5 }, false],
    ["file:size NOT MATCHES '5'", { size: 5 }, true],
    // EXISTS
    ['EXISTS file:name', { name: 'a' }, true],
    ['EXISTS file:name', { size: 5 }, false],
    ['NOT EXISTS file:name', { size: 5 }, true],
    ['NOT EXISTS file:name AND file:size = 5', { size: 5 }, true],
    // Paths.
    ["file:hashes.'SHA-256' = 'a'", { hashes: { 'SHA-256': 'a' } }, true],
    ["file:extensions.'archive-ext'.comment = 'a'", { extensions: { 'archive-ext': { comment: 'a' } } }, true],
    ['file:x_list[1] = 2', { x_list: [1, 2] }, true],
    ['file:x_list[2] = 2', { x_list: [1, 2] }, false],
    ['file:x_list[-1] = 2', { x_list: [1, 2] }, false],
    ['file:x_list[*] = 2', { x_list: [1, 2] }, true],
    ['file:x_list[*] != 2', { x_list: [1, 2] }, true],
    ['file:x_list[*].x_in[*] = 2', { x_list: [{ x_in: [1] }, { x_in: [3, 2] }] }, true],
    ['file:constructor.name = 1', {}, false],
    ['NOT EXISTS file:__proto__', {}, true],
    // AND and OR of one object.
    ["file:name = 'a' AND file:size = 5", { name: 'a', size: 5 }, true],
    ["file:name = 'b' OR file:size = 5", { name: 'a', size: 5 }, true],
    ["file:name = 'b' OR file:size = 5 AND file:name = 'c'", { name: 'b', size: 5 }, true],
    ["(file:name = 'b' OR file:size = 5) AND file:name = 'c'", { name: 'b', size: 5 }, false],
    ["url:name = 'a'", { name: 'a' }, false],
  ])('[%s] of %j: %s', (comparison, values, expected) => expect(answer(`[${comparison}]`, [file(values)])).toBe(expected));

  test.each<[string, string, boolean]>([
    ['198.51.100.3', "ISSUBSET '198.51.100.0/24'", true],
    ['198.51.101.3', "ISSUBSET '198.51.100.0/24'", false],
    ['198.51.100.0/23', "ISSUBSET '198.51.100.0/24'", false],
    ['198.51.100.0/23', "ISSUPERSET '198.51.100.0/24'", true],
    ['198.51.100.3', "ISSUBSET '0.0.0.0/0'", true],
    ['198.51.100.3', "ISSUBSET '198.51.100.3'", true],
    ['198.51.100.3', "NOT ISSUBSET '203.0.113.0/24'", true],
    ['2001:db8::1', "ISSUBSET '2001:db8::/32'", true],
    ['2001:db8:0:0:1::', "ISSUBSET '2001:db8::1:0:0:0/80'", true],
    ['2001:db9::1', "ISSUBSET '2001:db8::/32'", false],
    ['2001:db8::/16', "ISSUPERSET '2001:db8::/32'", true],
    ['::198.51.100.3', "ISSUBSET '198.51.100.0/24'", false],
    ['::198.51.100.3', "ISSUBSET '::c633:6400/120'", true],
    ['example.com', "ISSUBSET '198.51.100.0/24'", false],
  ])('%s %s: %s', (value, comparison, expected) => {
    expect(answer(`[ipv4-addr:value ${comparison}]`, [seen([{ type: 'ipv4-addr', value }])])).toBe(expected);
  });

  test('references lead to the other objects of the observation, and to no others', () => {
    const objects = [
      { type: 'file', id: 'file--a', name: 'a', parent_directory_ref: 'directory--d', contains_refs: ['file--gone', 'file--b'] },
      { type: 'file', id: 'file--b', name: 'b', contains_refs: ['file--a', 'file--b'] },
      { type: 'directory', id: 'directory--d', path: '/tmp' },
    ];
    const with_ = (pattern: string) => answer(pattern, [seen(objects)]);
    expect(with_("[file:parent_directory_ref.path = '/tmp']")).toBe(true);
    expect(with_("[file:contains_refs[*].name = 'b']")).toBe(true);
    expect(with_("[file:contains_refs[1].name = 'b' AND file:name = 'a']")).toBe(true);
    expect(with_("[file:contains_refs[0].name = 'b']")).toBe(false);
    expect(with_(`[file:contains_refs${'[*].contains_refs'.repeat(200)}[*].name = 'b']`)).toBe(true);
    expect(with_('[EXISTS file:parent_directory_ref.parent_directory_ref]')).toBe(false);
    expect(answer("[file:parent_directory_ref.path = '/tmp']", [seen(objects.slice(0, 2))])).toBe(false);
  });

  test('an AND is of one object; objects of several make an AND of observations', () => {
    const one = [seen([{ type: 'file', name: 'a' }, { type: 'file', size: 5, id: 'file--b' }])];
    expect(answer("[file:name = 'a' AND file:size = 5]", one)).toBe(false);
    expect(answer("[file:name = 'a'] AND [file:size = 5]", one)).toBe(false);
    expect(answer("[file:name = 'a'] AND [file:size = 5]", [...one, ...one])).toBe(true);
  });
});

test('the deprecated dictionary: references are its keys', () => {
  const observedData = { first_observed: second(0), last_observed: second(0), number_observed: 1, objects: { 0: { type: 'file', parent_directory_ref: '1' }, 1: { type: 'directory', path: '/tmp' } } };
  expect(answer("[file:parent_directory_ref.path = '/tmp']", [{ observedData }])).toBe(true);
  expect(answer("[file:parent_directory_ref.path = '/']", [{ observedData }])).toBe(false);
});

test('observations of a bundle are found among its objects', () => {
  const { observedData, objects = [] } = seen([{ type: 'file', name: 'a' }]);
  const found = observationsIn([...objects, null, 'x', observedData]);
  expect(found.map((one) => one.observedData)).toEqual([observedData]);
  expect(answer("[file:name = 'a']", found)).toBe(true);
});

describe('observations', () => {
  /** a at 0, b from 10 to 20, c at 30, and three of d from 40 to 50. */
  const story = [
    seen([{ type: 'file', name: 'a' }], { from: 0 }), seen([{ type: 'file', name: 'b' }], { from: 10, to: 20 }),
    seen([{ type: 'file', name: 'c' }], { from: 30 }), seen([{ type: 'file', name: 'd' }], { from: 40, to: 50, count: 3 }),
  ];
  const is = (letters: string): string => `[file:name MATCHES '^[${letters}]$']`;
  test.each<[string, boolean]>([
    [`${is('a')} AND ${is('b')}`, true],
    [`${is('a')} AND ${is('a')}`, false],
    [`${is('a')} AND ${is('ab')} AND ${is('abc')} AND ${is('ac')}`, false],
    [`${is('abc')} AND ${is('ab')} AND ${is('a')}`, true],
    [`${is('d')} AND ${is('d')} AND ${is('d')}`, true],
    [`${is('x')} OR ${is('a')}`, true],
    [`${is('x')} OR ${is('y')}`, false],
    [`${is('a')} FOLLOWEDBY ${is('b')} FOLLOWEDBY ${is('c')}`, true],
    [`${is('c')} FOLLOWEDBY ${is('b')}`, false],
    [`${is('b')} FOLLOWEDBY ${is('b')}`, false],
    [`${is('d')} FOLLOWEDBY ${is('d')}`, true],
    [`${is('c')} FOLLOWEDBY (${is('d')} AND ${is('b')})`, false],
    [`(${is('a')} AND ${is('b')}) FOLLOWEDBY ${is('c')}`, true],
    [`(${is('a')} AND ${is('c')}) WITHIN 30 SECONDS`, true],
    [`(${is('a')} AND ${is('c')}) WITHIN 29.9 SECONDS`, false],
    [`(${is('b')} AND ${is('c')}) WITHIN 10 SECONDS`, true],
    [`(${is('a')} AND ${is('b')} AND ${is('c')}) WITHIN 20 SECONDS`, false],
    [`${is('abc')} REPEATS 3 TIMES`, true],
    [`${is('abc')} REPEATS 4 TIMES`, false],
    [`${is('d')} REPEATS 3 TIMES WITHIN 0.000001 SECONDS`, true],
    [`${is('abc')} REPEATS 2 TIMES WITHIN 9 SECONDS`, false],
    [`${is('abc')} REPEATS 2 TIMES WITHIN 10 SECONDS`, true],
    [`(${is('ad')} AND ${is('bd')}) REPEATS 2 TIMES`, true],
    [`(${is('ad')} AND ${is('bd')}) REPEATS 3 TIMES`, false],
    [`(${is('a')} OR ${is('b')} AND ${is('c')}) REPEATS 2 TIMES`, true],
    [`(${is('ab')} FOLLOWEDBY ${is('cd')}) REPEATS 2 TIMES`, true],
    [`(${is('ab')} FOLLOWEDBY ${is('cd')}) REPEATS 3 TIMES`, false],
    [`${is('d')} REPEATS 999999999999999999999 TIMES`, false],
    [`${is('a')} START t'${second(0)}' STOP t'${second(1)}'`, true],
    [`${is('c')} START t'${second(20)}' STOP t'${second(30)}'`, false],
    [`${is('b')} START t'${second(20)}' STOP t'${second(30)}'`, true],
    [`${is('b')} START t'${second(0)}' STOP t'${second(10)}'`, false],
    [`${is('b')} START t'${second(30)}' STOP t'${second(0)}'`, false],
    [`(${is('a')} FOLLOWEDBY ${is('b')}) START t'${second(5)}' STOP t'${second(30)}'`, false],
  ])('%s: %s', (pattern, expected) => expect(answer(pattern, story)).toBe(expected));

  test('the answer names the observations of one binding, in the order given', () => {
    const result = matchPattern(`${is('c')} AND ${is('a')}`, story);
    expect('errors' in result ? result.errors : result.observations).toEqual([story[0], story[2]]);
    expect(matchPattern(is('x'), story)).toEqual({ matched: false, observations: [] });
  });

  test('a pattern may be read beforehand', () => {
    const pattern = parsePattern(is('a'));
    if (!('ast' in pattern)) throw new Error('no pattern');
    expect(matchPattern(pattern.ast, story)).toMatchObject({ matched: true });
  });
});

describe('errors', () => {
  test.each<[string, string]>([
    ['[file:name =', 'stix/pattern-syntax'],
    ["[file:name MATCHES '(']", 'stix/pattern-regex'],
    ["[file:name MATCHES '(a)\\\\1']", 'stix/pattern-regex'],
    ["[file:name MATCHES 'a(?=b)']", 'stix/pattern-regex'],
    ["[file:name IN (1, 'a')]", 'stix/pattern-constants'],
    ["[file:ctime = t'2026-02-30T00:00:00Z']", 'stix/pattern-constants'],
    ["[file:name ISSUBSET 'example.com']", 'stix/pattern-constants'],
    ["[file:name = 'a'] REPEATS 0 TIMES", 'stix/pattern-constants'],
    ["[file:name = 'a'] WITHIN 0.0 SECONDS", 'stix/pattern-constants'],
    ["[file:name = 'a'] START t'2026-02-30T00:00:00Z' STOP t'2026-03-30T00:00:00Z'", 'stix/pattern-constants'],
    ["[file:name IN (1, 'a') OR file:name MATCHES '(']", 'stix/pattern-constants,stix/pattern-regex'],
  ])('%s: %s', (pattern, codes) => expect(answer(pattern, [])).toBe(codes));

  test.each<[string, unknown]>([
    ['', null],
    ['first_observed', { last_observed: second(0), number_observed: 1 }],
    ['last_observed', { first_observed: second(1), last_observed: second(0), number_observed: 1 }],
    ['last_observed', { first_observed: second(1), last_observed: 'now', number_observed: 1 }],
    ['number_observed', { first_observed: second(1), last_observed: second(1), number_observed: 0 }],
    ['number_observed', { first_observed: second(1), last_observed: second(1), number_observed: 1e9 }],
  ])('an observation is wrong at %j', (property, observedData) => {
    const result = matchPattern('[file:size = 1]', [file({}), { observedData }]);
    expect('errors' in result ? result.errors : []).toMatchObject([{ code: 'stix/observation', path: ['observations', 1, 'observedData', property].filter((step) => step !== '') }]);
  });

  test('what would take too long is an error', () => {
    expect(answer('[file:size = 1]', [file({ size: 1 })], { maxSteps: 0 })).toBe('stix/too-complex');
    expect(answer('[file:size = 1]', [file({ size: 1 })], { maxSteps: 1000 })).toBe(true);
  });
});
