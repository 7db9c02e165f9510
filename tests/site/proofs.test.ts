import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { ABSENT_CRITERIA, EVIDENCE, GAP_CRITERIA, toolVersion } from '../../src/site/proofs.ts';
import { proofsView } from '../../src/site/views/proofs-view.ts';

/** Success criteria of WCAG 2.2 at levels A and AA, by guideline; 4.1.1 is no longer one. https://www.w3.org/TR/WCAG22/ */
const CRITERIA = [
  '1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13',
  '2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8',
  '3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8', '4.1.2', '4.1.3',
];

/** Browser tests that prove something else than accessibility, and what. */
const OTHERS: Readonly<Record<string, string>> = {
  budget: 'how large and how steady pages are',
  hostile: 'hostile content stays words',
  lighthouse: 'the marks of Lighthouse, of which axe is the part on accessibility',
  links: 'links lead somewhere',
  revisions: 'earlier revisions stand at their addresses',
  snapshots: 'components look as they did',
  'other-site': 'another organisation can build its site',
  privacy: 'nothing is asked of others',
};

const proofs = Object.entries(EVIDENCE);
const tests = proofs.flatMap(([id, evidence]) => evidence.tests.map((named) => ({ id, ...named })));

describe('the report of tests', () => {
  test.each(tests)('names a test that is there: $file, $name', ({ file, name }) => {
    expect(existsSync(file), file).toBe(true);
    const names = [...readFileSync(file, 'utf8').matchAll(/\b(?:it|test)(?:\.each\(.*?\))?\('([^']+)'/gs)].map((match) => match[1]);
    expect(names.some((title) => title?.includes(name)), `${file} has no test of that name`).toBe(true);
  });

  test('names every browser test, unless it proves something else', () => {
    const files = readdirSync('tests/e2e').filter((file) => file.endsWith('.test.ts')).map((file) => file.replace(/\.test\.ts$/, ''));
    const named = new Set(tests.map(({ file }) => file.replace(/^tests\/e2e\/|\.test\.ts$/g, '')));
    expect(files.filter((file) => !named.has(file) && !(file in OTHERS)), 'Name it in src/site/proofs.ts, or say in this test what it proves instead').toEqual([]);
    expect(Object.keys(OTHERS).filter((file) => named.has(file) || !files.includes(file)), 'Take it out of this list').toEqual([]);
  });

  test('leaves no criterion of WCAG 2.2 A and AA unmentioned, and names no other', () => {
    const mentioned = [...proofs.flatMap(([, { criteria }]) => criteria), ...Object.values(GAP_CRITERIA).flat(), ...Object.values(ABSENT_CRITERIA).flat()];
    expect([...new Set(mentioned)].sort()).toEqual([...CRITERIA].sort());
    expect(CRITERIA).toHaveLength(55);
  });

  test('says of nothing that does not occur that it was tested', () => {
    const absent = new Set(Object.values(ABSENT_CRITERIA).flat());
    expect([...proofs.flatMap(([, { criteria }]) => criteria), ...Object.values(GAP_CRITERIA).flat()].filter((criterion) => absent.has(criterion))).toEqual([]);
  });

  test('claims of axe no more than axe says that it looks at', () => {
    const require = createRequire(import.meta.url);
    const axe = createRequire(require.resolve('@axe-core/playwright'))('axe-core') as { getRules(tags?: readonly string[]): { tags: string[] }[] };
    const tagged = new Set(axe.getRules().flatMap(({ tags }) => tags));
    expect(EVIDENCE.axe.criteria.filter((criterion) => !tagged.has(`wcag${criterion.replaceAll('.', '')}`))).toEqual([]);
  });

  test('takes versions from what is installed', () => {
    for (const name of new Set(proofs.flatMap(([, { tools }]) => tools))) {
      const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string };
      expect(toolVersion(name)).toBe(`${name} ${version}`);
    }
  });

  test.each(['nl', 'en'])('stands on the page in %s, with an id for each proof', (language) => {
    const { absences, gaps, proofs: rows } = proofsView(language);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(proofs.length);
    expect([rows.length, gaps.length, absences.length].every((count) => count > 0)).toBe(true);
  });
});
