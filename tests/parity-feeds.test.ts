import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describers, emitters } from '../src/core/emit/index.ts';
import { pageVerifiers, verifiers } from '../src/core/verify/index.ts';

const feeds = [...emitters, ...describers];
const ids = feeds.map(({ id }) => id);

/** Files beside the emitters that are the machinery of all of them. */
const MACHINERY = ['emit-all', 'emitter', 'index', 'json-document', 'refuse-restricted'];

/** Files beside the verifiers that read what they judge. */
const READING = ['csv', 'finding', 'html', 'index', 'json', 'load-release', 'sole-value', 'verifier', 'verify-release', 'xml'];

const names = (folder: string, ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending)).map((name) => name.slice(0, -ending.length)).sort();

/** A sentence for each part that is missing or that nothing asks for. */
function parity(present: readonly string[], wanted: readonly string[], at: (name: string) => string): string[] {
  return [
    ...wanted.filter((name) => !present.includes(name)).map((name) => `Add ${at(name)}.`),
    ...present.filter((name) => !wanted.includes(name)).map((name) => `${at(name)} belongs to nothing in the registry: add it there, or take it away.`),
  ];
}

describe('every feed has all its parts', () => {
  it('an id that nobody else has', () => expect(new Set(ids).size).toBe(ids.length));

  it('a source file', () => expect(parity(names('src/core/emit', '.ts'), [...ids, ...MACHINERY], (name) => `src/core/emit/${name}.ts`)).toEqual([]));

  it('a doc page', () => expect(parity(names('docs/feeds', '.md'), [...ids, 'verification', 'README'], (name) => `docs/feeds/${name}.md`)).toEqual([]));

  it('a place in the list of feeds', () => {
    const list = readFileSync('docs/feeds/README.md', 'utf8');
    expect(ids.filter((id) => !list.includes(`[${id}](${id}.md)`)).map((id) => `Add [${id}](${id}.md) to docs/feeds/README.md.`)).toEqual([]);
  });

  it('a golden folder', () => {
    const folders = existsSync('tests/golden') ? readdirSync('tests/golden') : [];
    expect(parity(folders, ids, (name) => `tests/golden/${name}/ (run \`npx vitest run tests/core/emit -u\`)`)).toEqual([]);
  });

  it.each(ids)('%s: a doc page with all its headings', (id) => {
    const headings = [...readFileSync(`docs/feeds/${id}.md`, 'utf8').matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(['Address', 'Standard', 'Content', 'Updates', 'How it is verified', 'Sample']);
  });

  it.each(ids)('%s: a sample that the golden files hold, line by line', (id) => {
    const [, sample = ''] = /^## Sample\n\n```[a-z]+\n([^]*?)\n```$/m.exec(readFileSync(`docs/feeds/${id}.md`, 'utf8')) ?? [];
    const golden = readdirSync(`tests/golden/${id}`, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = golden.map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
    expect(sample).not.toBe('');
    expect(sample.split('\n').filter((line) => !texts.some((text) => text.includes(line)))).toEqual([]);
  });

  it.each(ids)('%s: a source file that fits on two screens', (id) => {
    expect(readFileSync(`src/core/emit/${id}.ts`, 'utf8').split('\n').length).toBeLessThanOrEqual(150);
  });
});

describe('every verifier has all its parts', () => {
  const verifierIds = [...verifiers, ...pageVerifiers].map(({ id }) => id);

  it.each([[verifiers], [pageVerifiers]])('stands in the order of its id', (list) => expect(list.map(({ id }) => id)).toEqual(list.map(({ id }) => id).sort()));

  it('a source file', () => expect(parity(names('src/core/verify', '.ts'), [...verifierIds, ...READING], (name) => `src/core/verify/${name}.ts`)).toEqual([]));

  it('a test', () => expect(parity(names('tests/core/verify', '.test.ts'), [...verifierIds, 'load-release'], (name) => `tests/core/verify/${name}.test.ts`)).toEqual([]));

  it('a heading on the page about verification', () => {
    const headings = [...readFileSync('docs/feeds/verification.md', 'utf8').matchAll(/^### `release\/(.*)`$/gm)].map(([, id]) => id as string);
    expect(parity(headings, verifierIds, (id) => `### \`release/${id}\` in docs/feeds/verification.md`)).toEqual([]);
  });
});
