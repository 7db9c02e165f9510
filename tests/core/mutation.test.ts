import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSources } from '../../src/core/compile.ts';
import { AS_OF, smallSite } from '../fixtures/small-site.ts';

const HOSTILE = [
  '<script>alert(1)</script>', ']]>', '-->', '=cmd()', '{{ x }}', '${x}', '{x}', '\u202E', '\u200B', '\0', '\uD800', '😀'.repeat(99),
  '---', '...', '%YAML 1.1', '\t', ': ', '- ', '> '.repeat(99), '[', ']', '}', '"', "'", '`', '*a', '&a', '!!set', '|', '#', ',', '\\u0000', '__proto__: 1', '"__proto__": {},',
  ':x[y]', ':ui[a.b.c]', ':::note', ':::', '{#check}', '## Loose', '![x](y.png)', '[x](javascript:x)', 'null', '~', '.nan', '1e999', '2026-02-30', 'x'.repeat(9999),
];

type Change = (lines: string[], at: number, other: number, text: string) => void;

const CHANGES: Readonly<Record<string, Change>> = {
  remove: (lines, at) => { lines.splice(at, 1); },
  double: (lines, at) => { lines.splice(at, 0, lines[at] as string); },
  swap: (lines, at, other) => { [lines[at], lines[other]] = [lines[other] as string, lines[at] as string]; },
  indent: (lines, at) => { lines[at] = ` ${lines[at] as string}`; },
  cut: (lines, at) => { lines.length = at; },
  insertLine: (lines, at, _other, text) => { lines.splice(at, 0, text); },
  insertText: (lines, at, other, text) => {
    const line = lines[at] as string;
    const column = other % (line.length + 1);
    lines[at] = line.slice(0, column) + text + line.slice(column);
  },
  replaceValue: (lines, at, _other, text) => { lines[at] = (lines[at] as string).replace(/(?<=[:-] ).*$/, () => text); },
};

const mutation = fc.record({
  file: fc.nat(),
  change: fc.constantFrom(...Object.values(CHANGES)),
  at: fc.nat(),
  other: fc.nat(),
  text: fc.constantFrom(...HOSTILE),
});

const files = await smallSite();

function mutate(mutations: readonly { file: number; change: Change; at: number; other: number; text: string }[]): typeof files {
  const texts = files.map(({ text }) => text.split('\n'));
  for (const { file, change, at, other, text } of mutations) {
    const lines = texts[file % texts.length] as string[];
    if (lines.length > 0) change(lines, at % lines.length, other % lines.length, text);
  }
  return files.map(({ path }, index) => ({ path, text: (texts[index] as string[]).join('\n') }));
}

/** A file that is missing altogether is named at its first character. */
function isInside(text: string | undefined, line: number, column: number): boolean {
  if (text === undefined) return line === 1 && column === 1;
  const written = text.split('\n')[line - 1];
  return written !== undefined && column >= 1 && column <= written.length + 1;
}

test('whatever becomes of the files of a site, its author hears what is wrong, at a place in a file', () => {
  fc.assert(fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
    const mutated = mutate(mutations);
    const texts = new Map(mutated.map(({ path, text }) => [path, text]));
    const { diagnostics } = compileSources(mutated, { asOf: AS_OF });
    const faulty = diagnostics.filter(({ file, line, column, message, code }) => message.trim() === '' || !code.includes('/') || !isInside(texts.get(file), line, column));
    expect(faulty).toEqual([]);
  }), { seed: 2026, numRuns: 400 });
});
