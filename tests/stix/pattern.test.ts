import { describe, expect, test } from 'vitest';
import { parsePattern, printPattern, simpleComparison } from '../../src/stix/index.ts';

const canonical = (text: string): string => {
  const result = parsePattern(text);
  return 'ast' in result ? printPattern(result.ast) : result.errors.map(({ line, column, message }) => `${line}:${column} ${message}`).join('; ');
};
const errorsOf = (text: string) => {
  const result = parsePattern(text);
  return 'errors' in result ? result.errors : [];
};

describe('patterns of the standard, and their canonical text', () => {
  test.each([
    ["[file:size = 1280]"],
    ["[ipv4-addr:value ISSUBSET '198.51.100.0/24']"],
    ["[ipv4-addr:value NOT ISSUPERSET '198.51.100.0/24']"],
    ["[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']"],
    ["[email-message:body_multipart[*].body_raw_ref.name MATCHES '^Final Report.+\\\\.exe$']"],
    ["[file:extensions.'windows-pebinary-ext'.sections[*].entropy > 7.0]"],
    ["[file:magic_number_hex = h'ffd8']"],
    ["[artifact:payload_bin = b'YQ==']"],
    ["[file:name IN ('a', 1, true, t'2026-01-01T00:00:00Z', h'', -2.5)]"],
    ["[file:name NOT IN ()]"],
    ["[file:name LIKE 'a%' OR file:name = 'b' AND file:size < 10]"],
    ["[(file:name = 'a' OR file:name = 'b') AND file:size >= 10]"],
    ["[EXISTS file:name]"],
    ["[NOT EXISTS file:name]"],
    ["[file:name NOT = 'a']"],
    ["[file:a_list[0][-1].'x y' = 1]"],
    ["[file:'START' = 1]"],
    ["[file:start = 1]"],
    ["[file:name = 'it\\'s']"],
    ["[file:a = 1] AND [file:b = 1] OR [file:c = 1] FOLLOWEDBY [file:d = 1]"],
    ["([file:a = 1] FOLLOWEDBY [file:b = 1]) WITHIN 300 SECONDS"],
    ["[file:a = 1] REPEATS 5 TIMES WITHIN 1800.5 SECONDS"],
    ["[file:a = 1] START t'2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00.5Z'"],
    ["([file:a = 1] REPEATS 2 TIMES) REPEATS 3 TIMES"],
  ])('%s', (text) => expect(canonical(text)).toBe(text));

  test.each([
    ["[file:name == 'a']", "[file:name = 'a']"],
    ["[file:name <> 'a']", "[file:name != 'a']"],
    ["[file:size = +1]", '[file:size = 1]'],
    ["[file:'name' = 'a']", "[file:name = 'a']"],
    [" [ file : name\t=\n'a' ] ", "[file:name = 'a']"],
    ["/* c */[file:name = 'a' // end\n]/**/", "[file:name = 'a']"],
    ["[file:a=1]AND[file:b=2]", '[file:a = 1] AND [file:b = 2]'],
    ["[file:a=1AND file:b='x'OR file:c=1]", "[file:a = 1 AND file:b = 'x' OR file:c = 1]"],
  ])('%s is %s', (text, expected) => expect(canonical(text)).toBe(expected));

  test('AND binds tighter than OR, OR tighter than FOLLOWEDBY; places are those of the text', () => {
    const text = '[a:b = 1] FOLLOWEDBY [c:d = 2] AND [e:f = 3]';
    const result = parsePattern(text);
    if (!('ast' in result) || result.ast.expression.kind !== 'observation-chain') throw new Error('no chain');
    const { operator, operands } = result.ast.expression;
    expect(operator).toBe('FOLLOWEDBY');
    expect(operands.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ['observation', '[a:b = 1]'],
      ['observation-chain', '[c:d = 2] AND [e:f = 3]'],
    ]);
  });
});

describe('what is no pattern: place, and advice', () => {
  test.each<[string, number, number, RegExp]>([
    ['', 1, 1, /observation/],
    ["file:size = 1280", 1, 1, /square brackets/],
    ['[file:size = ]', 1, 14, /value behind the operator/],
    ['[file:name = evil]', 1, 14, /'evil'/],
    ['[file.size = 1]', 1, 6, /colon/],
    ['[file:name = "a"]', 1, 14, /single quotes/],
    ["[file:name = 'a' and file:size = 1]", 1, 18, /AND in capitals/],
    ["[file:name = 'a'] or [file:size = 1]", 1, 19, /OR in capitals/],
    ["[file:name like 'a']", 1, 12, /LIKE in capitals/],
    ["[file:a = TRUE]", 1, 11, /true in lower case/],
    ["[file:a > true]", 1, 11, /= or !=/],
    ["[file:a = 1] WITHIN 5 HOURS", 1, 23, /SECONDS/],
    ["[file:a = 1] WITHIN -5 SECONDS", 1, 21, /WITHIN 300 SECONDS/],
    ["[file:a = 1] REPEATS 1.5 TIMES", 1, 22, /REPEATS 5 TIMES/],
    ["[file:a = 1] START '2026-01-01T00:00:00Z' STOP t'2026-02-01T00:00:00Z'", 1, 20, /t'/],
    ["[file:a = 1] WITHIN 1 SECONDS WITHIN 2 SECONDS", 1, 31, /one of the two/],
    ["[file:a = t'2026-13-01T00:00:00Z']", 1, 11, /t'2026/],
    ["[file:a = b'====']", 1, 11, /Base64/],
    ["[file:a = h'abc']", 1, 11, /even number/],
    ["[file:a = 'C:\\Windows']", 1, 14, /backslash twice/],
    ["[file:a = 'open]", 1, 11, /Close it/],
    ["[file:a = 1] /* open", 1, 14, /\*\//],
    ["[file:hashes.SHA-256 = 'a']", 1, 14, /'SHA-256'/],
    ["[file:a = 007]", 1, 11, /leading zeros/],
    ["[file:a = 1", 1, 12, /`]`/],
    ["([file:a = 1]", 1, 14, /`\)`/],
    ["[file:a = 1] [file:b = 1]", 1, 14, /between two observations/],
    ["[NOT file:a = 1]", 1, 6, /behind the path/],
    ["[file:a LIKE 1]", 1, 14, /quoted string/],
    ["[file:a IN 'x']", 1, 12, /parentheses/],
    ["[file:a[x] = 1]", 1, 9, /\[0\]/],
    ["[file:a = 1]\n  AND\n  [file:b ! 1]", 3, 11, /!=/],
  ])('%s', (text, line, column, mend) => {
    const [error, ...more] = errorsOf(text);
    expect([error?.line, error?.column]).toEqual([line, column]);
    expect(error?.mend).toMatch(mend);
    expect(more).toEqual([]);
  });

  test('every observation with an error is reported', () => {
    const found = errorsOf("[file:a = ] AND [file:b[1.5] = 1]\nOR [file:c = 1] OR [(file:d]");
    expect(found.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:11', '1:25', '2:28']);
  });

  test('at most twenty errors are reported', () => expect(errorsOf(`${'[x] AND '.repeat(30)}[x]`)).toHaveLength(20));

  test('an error names what it found and what could stand there', () => {
    expect(errorsOf('[file:a 5]')).toEqual([
      {
        offset: 8, line: 1, column: 9, found: '5',
        expected: ['=, !=, <, >, <=, >=', 'IN, LIKE, MATCHES, ISSUBSET, ISSUPERSET', 'NOT'],
        message: 'Found 5 where =, !=, <, >, <=, >=, IN, LIKE, MATCHES, ISSUBSET, ISSUPERSET or NOT should stand.',
        mend: 'Put an operator between the path and the value.',
      },
    ]);
  });
});

describe('simpleComparison', () => {
  const simple = (text: string) => {
    const result = parsePattern(text);
    return 'ast' in result ? simpleComparison(result.ast) : 'no pattern';
  };
  test('takes exactly one comparison with a string apart', () => {
    expect(simple("[file:hashes.'SHA-256' = 'ab']")).toEqual({ objectType: 'file', path: "hashes.'SHA-256'", value: 'ab' });
    expect(simple("[x:y = 'it\\'s']")).toEqual({ objectType: 'x', path: 'y', value: "it's" });
  });
  test.each([
    '[file:size = 1]', "[file:name != 'a']", "[file:name NOT = 'a']", "[file:name LIKE 'a']", "[file:name IN ('a')]",
    "[file:name = 'a' AND file:size = 1]", "([file:name = 'a'])", "[(file:name = 'a')]", "[file:name = 'a'] REPEATS 2 TIMES",
    "[file:name = 'a'] OR [file:name = 'b']", '[EXISTS file:name]',
  ])('%s is not simple', (text) => expect(simple(text)).toBeUndefined());
});
