import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../src/core/parse/front-matter.ts';
import { parseJson } from '../../../src/core/parse/json.ts';
import { nodesOf, type MdastNode } from '../../../src/core/parse/markdown.ts';
import { parseYaml } from '../../../src/core/parse/yaml.ts';

function places(parsed: { diagnostics: readonly { line: number; column: number; code: string }[] }): string[] {
  return parsed.diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('JSON that is broken', () => {
  it.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', ['3:3 file/syntax']],
    ['an extra comma', '{ "a": 1, }', ['1:11 file/syntax']],
    ['an early end', '{ "a": [1, 2', ['1:13 file/syntax']],
    ['nothing at all', '', ['1:1 file/syntax']],
    ['a duplicate key', '{\n  "a": 1,\n  "b": { "c": 1, "c": 2 }\n}', ['3:18 file/duplicate-key']],
    ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, ['1:1 file/syntax']],
    ['a key that is written in two ways', '{ "a": 1, "\\u0061": 2 }', ['1:11 file/duplicate-key']],
  ])('says where: %s', (_name, text, expected) => {
    expect(places(parseJson('x.json', text))).toEqual(expected);
  });

  it.each([
    ['a key that looks like a prototype', '{ "__proto__": { "x": 1 }, "constructor": 2 }'],
    ['a colon inside a string', '{ "a": "b\\": c", "d": "e\\\\" }'],
  ])('is not seen where there is none: %s', (_name, text) => {
    expect(places(parseJson('x.json', text))).toEqual([]);
  });
});

describe('YAML that is broken', () => {
  it.each([
    ['an open quote', 'title: "Half', 'file/syntax'],
    ['a tab for indentation', 'a:\n\t- b', 'file/syntax'],
    ['a bare colon', 'title: Look: this', 'file/syntax'],
    ['a duplicate key', 'a: 1\na: 2', 'file/duplicate-key'],
    ['an unknown tag', 'a: !!js/function x', 'file/syntax'],
    ['an alias that has no anchor', 'a: *b', 'file/syntax'],
    ['an alias of itself', 'a: &a [*a]', 'file/syntax'],
    ['many aliases of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.split('').map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}`, 'file/syntax'],
    ['a tag of the standard', 'a: !!binary aGk=', 'file/syntax'],
    ['a tag with a handle of its own', 'a: !x!y z', 'file/syntax'],
    ['a line that chooses another version', '%YAML 1.1\n---\na: yes', 'file/syntax'],
    ['a list as a key', '? [a, b]\n: c', 'file/syntax'],
    ['a key that is empty', ': a', 'file/syntax'],
    ['a second document', 'a: 1\n---\na: 2', 'file/syntax'],
    ['nesting without end', '['.repeat(20_000), 'file/syntax'],
    ['nesting that still parses', `a: ${'['.repeat(200)}${']'.repeat(200)}`, 'file/syntax'],
  ])('gives a diagnostic: %s', (_name, text, code) => {
    const { document, diagnostics } = parseYaml('x.yaml', text);
    expect(document).toBeUndefined();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  it('tells the first slip, in words of its own', () => {
    const { diagnostics } = parseYaml('x.yaml', 'a:\n\tb: c: d\ne: f: g');
    expect(places({ diagnostics })).toEqual(['2:1 file/syntax']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'This is not valid YAML: this line begins with a tab; write spaces.',
    ]);
  });

  it('counts lines to the end where the parser gave up', () => {
    expect(places(parseYaml('x.yaml', 'a:\n  b:\n"c": {},\n    d: e\n    f: g\n'))).toEqual(['3:8 file/syntax']);
  });

  it('keeps dates as text', () => {
    expect(parseYaml('x.yaml', 'date: 2026-03-10').document?.data).toEqual({ date: '2026-03-10' });
  });
});

describe('front matter', () => {
  it.each([
    ['is missing', '# Title\n', '1:1 file/front-matter'],
    ['is not closed', '---\ntitle: x\n', '1:1 file/front-matter'],
    ['is closed by a line with more on it', '---\ntitle: x\n--- ## Lost\n', '1:1 file/front-matter'],
    ['stands above quotations without end', `---\ntitle: x\n---\n${'>'.repeat(10_000)} x\n`, '4:1 file/syntax'],
    ['stands above lists without end', `---\ntitle: x\n---\n${'- '.repeat(10_000)}x\n`, '4:1 file/syntax'],
    ['is broken', '---\ntitle: "x\n---\nBody', '3:1 file/syntax'],
  ])('gives a diagnostic when it %s', (_name, text, expected) => {
    expect(places(parseFrontMatter('x.md', text))).toContain(expected);
  });

  it('counts the lines of the body from the top of the file', () => {
    const { document } = parseFrontMatter('x.md', '---\ntitle: x\n---\n\n## Heading {#id}\n');
    const heading = [...nodesOf(document?.body.tree as MdastNode)].find(({ type }) => type === 'heading') as MdastNode;
    expect(document?.body.locate(heading)).toEqual({ file: 'x.md', line: 5, column: 1 });
  });
});

it('never throws, whatever the text', () => {
  const nasty = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.stringMatching(/^[-{}[\]:,&*!|>'"%@`#\n a0]{0,60}$/));
  fc.assert(fc.property(nasty, (text) => {
    for (const parsed of [parseJson('x.json', text), parseYaml('x.yaml', text), parseFrontMatter('x.md', `---\n${text}\n---\n${text}`)]) {
      expect(parsed.document !== undefined || parsed.diagnostics.length > 0).toBe(true);
      for (const { line, column } of parsed.diagnostics) expect([line >= 1, column >= 1]).toEqual([true, true]);
    }
  }), { numRuns: 500 });
});
