import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/stix/json/read-json.ts';

const found = (text: string): string[] => {
  const read = readJson(text);
  return 'problems' in read ? read.problems.map(({ code, line, column, path }) => `${line}:${column} ${code.slice(5)} ${path.join('.')}`.trim()) : [];
};

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

describe('places and codes', () => {
  test.each<[string, string[]]>([
    ['{"a":1,"a":2}', ['1:8 duplicate-name a']],
    ['{"a":1,"\\u0061":2}', ['1:8 duplicate-name a']],
    ['{"a":{"b":1,"c":2},"b":[{"b":1,"b":1}]}', ['1:32 duplicate-name b.0.b']],
    ['{"__proto__":1,\n"__proto__":2}', ['2:1 duplicate-name __proto__']],
    ['["\\ud800"]', ['1:3 json-character 0']],
    ['["\ud800"]', ['1:3 json-character 0']],
    ['["\\udc00\\ud800"]', ['1:3 json-character 0']],
    ['["\\ud83dx"]', ['1:3 json-character 0']],
    ['{"\\ud83d":1}', ['1:3 json-character']],
    ['["\ufffe", "\\uFDD0", "\u{1ffff}", "\\ud83f\\udffe"]', ['1:3 json-character 0', '1:8 json-character 1', '1:18 json-character 2', '1:24 json-character 3']],
    ['[1e400, -1e400]', ['1:2 json-number 0', '1:9 json-number 1']],
    [`${'['.repeat(101)}${']'.repeat(101)}`, [`1:101 json-depth ${'0.'.repeat(100).slice(0, -1)}`]],
    ['', ['1:1 json-syntax']],
    ['\n [', ['2:3 json-syntax 0']],
    ['{"a":[1,\n{"b": tru}]}', ['2:7 json-syntax a.1.b']],
    ['[1,]', ['1:4 json-syntax 0']],
    ['{"a":1,}', ['1:8 json-syntax a']],
    ['{"a" 1}', ['1:6 json-syntax a']],
    ['{a:1}', ['1:2 json-syntax']],
    ['[1 2]', ['1:4 json-syntax 0']],
    ['[01]', ['1:3 json-syntax 0']],
    ['[NaN]', ['1:2 json-syntax 0']],
    ['["\\x"]', ['1:3 json-syntax 0']],
    ['["\t"]', ['1:3 json-syntax 0']],
    ['["abc', ['1:2 json-syntax 0']],
    ['{"a":1}}', ['1:8 json-syntax']],
    ['{"a":1,"a":2,]', ['1:8 duplicate-name a', '1:14 json-syntax']],
    ['\ufeff{"a":}', ['1:6 json-syntax a']],
  ])('%j', (text, problems) => expect(found(text)).toEqual(problems));

  test('a name that stands twice is found when it also holds a forbidden character', () => {
    expect(found('{"\\ufffe":1, "\\ufffe":2}')).toEqual(['1:3 json-character', '1:14 duplicate-name \ufffe', '1:15 json-character']);
  });

  test('at most a hundred problems', () => expect(found(`{${'"a":1,'.repeat(5000)}"a":1}`)).toHaveLength(100));
});

test('what is no fault', () => {
  expect(readJson('\ufeff {"\\u0000": "\\ud83d\\ude00 😀 \\/", "a": [-0.5e-3, true, false, null, {}]}\r\n\t')).toEqual({ value: { '\0': '😀 😀 /', a: [-0.0005, true, false, null, {}] } });
  expect(found(`${'['.repeat(100)}${']'.repeat(100)}`)).toEqual([]);
});

test('names of the prototype are plain properties', () => {
  const read = readJson('{"__proto__": {"a": 1}, "constructor": 2}');
  const value = 'value' in read ? (read.value as object) : {};
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect('a' in value).toBe(false);
});

test('any value that is written reads as JSON.parse reads it', () => {
  fc.assert(fc.property(fc.jsonValue({ depthSize: 'large' }), fc.constantFrom(undefined, 1, '\t'), (value, space) => {
    const text = JSON.stringify(value, undefined, space);
    expect(readJson(text)).toEqual(parsed(text));
  }), { numRuns: 1000, seed: 21 });
});

test('JSON is what JSON.parse takes: pieces of JSON in any order', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '"a"', '"b":', '1', '-', '0', '.5', 'e9', 'true', 'null', ' ', '\n', '\\', '\\u00e9', '\\n', 'é', '\t', '\ufeff', '/**/', '{"a":1}', '[1]');
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')), (text) => {
    const others = parsed(text.replace(/^\ufeff/, ''));
    const isSyntax = found(text).some((problem) => problem.includes(' json-syntax'));
    expect(isSyntax, text).toBe(others === undefined);
    if (found(text).length === 0) expect(readJson(text)).toEqual(others);
  }), { numRuns: 8000, seed: 21 });
});

test('JSON is what JSON.parse takes: texts with one change', () => {
  fc.assert(fc.property(fc.json({ depthSize: 'small' }), fc.nat(), fc.nat({ max: 3 }), fc.string({ unit: 'binary', maxLength: 2 }), (json, place, removed, added) => {
    const start = place % (json.length + 1);
    const text = json.slice(0, start) + added + json.slice(start + removed);
    expect(found(text).some((problem) => problem.includes(' json-syntax')), text).toBe(parsed(text.replace(/^\ufeff/, '')) === undefined);
  }), { numRuns: 3000, seed: 21 });
});

test('strings are those that are well-formed and without noncharacters', () => {
  const unit = fc.oneof(fc.constantFrom(0xd800, 0xd83d, 0xd83f, 0xdbff, 0xdc00, 0xdffe, 0xdfff, 0xfdcf, 0xfdd0, 0xfdef, 0xfdf0, 0xfffd, 0xfffe, 0xffff, 0x61), fc.nat({ max: 0xffff }));
  const written = fc.tuple(unit, fc.boolean()).map(([code, escaped]) => (escaped || code < 0x20 || code === 0x22 || code === 0x5c ? `\\u${code.toString(16).padStart(4, '0')}` : String.fromCharCode(code)));
  fc.assert(fc.property(fc.array(written, { maxLength: 6 }).map((units) => `"${units.join('')}"`), (text) => {
    const value = JSON.parse(text) as string;
    expect(found(text).length === 0, text).toBe(value.isWellFormed() && !/\p{Noncharacter_Code_Point}/u.test(value));
  }), { numRuns: 5000, seed: 21 });
});

test('as many duplicates are found as there are', () => {
  const names = fc.constantFrom('a', 'b', 'c', '__proto__', 'a:', '"');
  const pairs = fc.letrec<{ object: { text: string; duplicates: number } }>((tie) => ({
    object: fc.array(fc.tuple(names, fc.option(tie('object'), { maxDepth: 3 })), { maxLength: 5 }).map((members) => ({
      text: `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${inner?.text ?? '"x:y"'}`).join(',')}}`,
      duplicates: members.length - new Set(members.map(([name]) => name)).size + members.reduce((sum, [, inner]) => sum + (inner?.duplicates ?? 0), 0),
    })),
  })).object;
  fc.assert(fc.property(pairs, ({ text, duplicates }) => {
    expect(found(text), text).toHaveLength(Math.min(duplicates, 100));
  }), { numRuns: 2000, seed: 21 });
});

test.each<[string, string]>([
  ['open brackets', '['.repeat(300_000)],
  ['open objects', '{"a":'.repeat(60_000)],
  ['quotes', '"'.repeat(300_001)],
  ['backslashes', `"${'\\'.repeat(300_001)}`],
  ['duplicates on one line', `{${'"a":1,'.repeat(50_000)}`],
  ['digits', `[${'9'.repeat(300_000)}]`],
  ['white space', ' '.repeat(300_000)],
])('300,000 characters of %s give problems, and no error', (_name, text) => expect(found(text).length).toBeGreaterThan(0));
