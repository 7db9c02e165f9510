import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/core/checks/index.ts';
import { byCodeUnit, docsPage } from '../src/core/diagnostic.ts';
import { LINK_CODES } from '../src/core/model/build-model.ts';
import { FILE_CODES } from '../src/core/parse/sources.ts';
import { SHAPE_CODES } from '../src/core/schema/validate.ts';

const ROOT = join(import.meta.dirname, '..');

/** Codes whose fixtures cannot stand in a folder of text files: `tests/core/checks/checks.test.ts` builds them. */
const BUILT_IN_TEST = new Set(['file/symbolic-link', 'file/too-large', 'file/unreadable', 'file/invalid-utf8']);

describe('checks', () => {
  const ids = checks.map(({ id }) => id);
  const codes = [...FILE_CODES, ...SHAPE_CODES, ...LINK_CODES, ...ids];

  test('stand in the registry in the order of their ids', () => {
    expect(ids).toEqual([...ids].sort(byCodeUnit));
  });

  test('have each a second part of their own: it names files', () => {
    const seconds = codes.map(secondPart);
    expect(seconds.filter((name, index) => seconds.indexOf(name) !== index)).toEqual([]);
  });

  test('have each a source file, and each source file stands in the registry', () => {
    const files = names('src/core/checks', '.ts').filter((name) => !['check', 'index', 'report-languages', 'run'].includes(name));
    expect(difference(ids.map(secondPart), files, 'src/core/checks/*.ts', 'src/core/checks/index.ts')).toEqual([]);
  });

  test('are at most 80 lines each', () => {
    expect(ids.filter((id) => readFileSync(join(ROOT, `src/core/checks/${secondPart(id)}.ts`), 'utf8').trimEnd().split('\n').length > 80)).toEqual([]);
  });

  test('have each a page, and each page belongs to a code', () => {
    const pages = names('docs/checks', '.md').filter((name) => name !== 'README');
    expect(difference([...codes.map(secondPart), 'stix'], pages, 'docs/checks/*.md', 'a registry of codes')).toEqual([]);
  });

  test('have pages of one shape, which the list names', () => {
    const list = readFileSync(join(ROOT, 'docs/checks/README.md'), 'utf8');
    const faults = codes.flatMap((code) => {
      const path = docsPage(code);
      if (!existsSync(join(ROOT, path))) return [];
      const page = readFileSync(join(ROOT, path), 'utf8');
      const severity = checks.find(({ id }) => id === code)?.severity ?? 'error';
      return [
        ...(page.startsWith(`# ${code}\n`) ? [] : [`add the title "# ${code}" at ${path}`]),
        ...(page.includes(`\n**Severity:** ${severity}\n`) ? [] : [`add "**Severity:** ${severity}" at ${path}`]),
        ...['## What it finds', '## Why', '## How to mend', '## Bad', '## Good'].filter((heading) => !page.includes(`\n${heading}\n`)).map((heading) => `add "${heading}" at ${path}`),
        ...(list.includes(`[${code}](${secondPart(code)}.md)`) ? [] : [`add "[${code}](${secondPart(code)}.md)" at docs/checks/README.md`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('have each a valid and an invalid fixture, and each fixture belongs to a code', () => {
    const expected = codes.filter((code) => !BUILT_IN_TEST.has(code)).flatMap((code) => [`${secondPart(code)}/invalid/expected.txt`, `${secondPart(code)}/valid`]);
    const folder = join(ROOT, 'tests/core/checks');
    const found = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).flatMap(({ name }) => {
      const inside = readdirSync(join(folder, name)).sort(byCodeUnit);
      return inside.map((kind) => (kind === 'invalid' && existsSync(join(folder, name, kind, 'expected.txt')) ? `${name}/invalid/expected.txt` : `${name}/${kind}`));
    });
    expect(difference(expected, found, 'tests/core/checks', 'a registry of codes')).toEqual([]);
  });
});

function secondPart(code: string): string {
  return code.slice(code.indexOf('/') + 1);
}

function names(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder)).map((name) => (name.endsWith(ending) ? name.slice(0, -ending.length) : name));
}

/** What is missing or too much, as sentences that say what to do. */
function difference(expected: readonly string[], found: readonly string[], here: string, registry: string): string[] {
  return [
    ...expected.filter((name) => !found.includes(name)).map((name) => `add ${name} at ${here}`),
    ...found.filter((name) => !expected.includes(name)).map((name) => `add ${name} at ${registry}, or take it out of ${here}`),
  ];
}
