import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePattern, printPattern } from '../../src/stix/index.ts';
import { at, comparison, patterns } from './pattern-trees.ts';

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, inner: unknown) => (name === 'start' || name === 'end' ? undefined : inner)));

test('what is printed reads back as the same tree, and prints the same', () => {
  fc.assert(fc.property(patterns, (tree) => {
    const text = printPattern(tree);
    const result = parsePattern(text);
    if ('errors' in result) throw new Error(`${text}\n${result.errors[0]?.message}`);
    expect(withoutPlaces(result.ast)).toEqual(withoutPlaces(tree));
    expect(printPattern(result.ast)).toBe(text);
  }), { numRuns: 1500 });
});

test('every node knows its place: the text of a comparison reads as that comparison', () => {
  fc.assert(fc.property(comparison, (node) => {
    const text = `  [ ${printPattern({ ...at, kind: 'pattern', expression: { ...at, kind: 'observation', comparison: node } }).slice(1, -1)} ] `;
    const result = parsePattern(text);
    if (!('ast' in result) || result.ast.expression.kind !== 'observation') throw new Error(text);
    const { start, end } = result.ast.expression.comparison;
    expect(text.slice(start, end)).toBe(text.trim().slice(1, -1).trim());
  }), { numRuns: 500 });
});

const terminates = (text: string): void => {
  const result = parsePattern(text);
  if ('ast' in result) {
    expect(parsePattern(printPattern(result.ast))).toHaveProperty('ast');
    return;
  }
  expect(result.errors.length).toBeGreaterThan(0);
  for (const { offset, line, column, message, mend } of result.errors) {
    expect(offset).toBeLessThanOrEqual(text.length);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message && mend).toBeTruthy();
  }
};

test('no text throws: any characters', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), terminates), { numRuns: 3000 });
});

test('no text throws: pieces of patterns in any order', () => {
  const piece = fc.constantFrom("'", '[', ']', '(', ')', 'a', ':', '.', '=', ' ', 'AND', 'OR', 'NOT', 'IN', 'EXISTS', 'WITHIN', '1', '-', '\\', '/*', '*/', '//', '\n', "t'", "h'", '*', ',', '\ud800', '__proto__');
  fc.assert(fc.property(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')), terminates), { numRuns: 5000 });
});

test('no text throws: patterns with one change', () => {
  fc.assert(fc.property(patterns, fc.nat(), fc.nat({ max: 3 }), fc.string({ maxLength: 2 }), (tree, place, removed, added) => {
    const text = printPattern(tree);
    const start = place % (text.length + 1);
    terminates(text.slice(0, start) + added + text.slice(start + removed));
  }), { numRuns: 2000 });
});

test.each<[string, string]>([
  ['open brackets', '['.repeat(300_000)],
  ['open parentheses', '('.repeat(300_000)],
  ['parentheses inside', `[${'('.repeat(300_000)}`],
  ['broken observations', '[x] AND '.repeat(60_000)],
  ['a long chain', `${'[a:b = 1] AND '.repeat(30_000)}[a:b = 1]`],
  ['a long path', `[a:b${'[0].c'.repeat(60_000)} = 1]`],
  ['a long set', `[a:b IN (${'1,'.repeat(100_000)}1)]`],
  ['open comments', '/*'.repeat(150_000)],
  ['quotes', "'".repeat(300_001)],
  ['backslashes', `'${'\\'.repeat(300_001)}`],
  ['bad Base64', `[a:b = b'${'YWJj'.repeat(75_000)}=']`],
  ['bad hexadecimal', `[a:b = h'${'ab'.repeat(150_000)}x']`],
  ['line ends', '\n'.repeat(300_000)],
  ['digits', `[a:b = ${'9'.repeat(300_000)}]`],
  ['a word', 'a-'.repeat(150_000)],
])('300,000 characters of %s do not hang', (_name, text) => {
  const before = performance.now();
  parsePattern(text);
  expect(performance.now() - before).toBeLessThan(3000);
});
