import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addEntry } from '../../src/cli/revision/add-entry.ts';
import { writeTogether } from '../../src/cli/write-together.ts';
import { main } from '../../src/cli/main.ts';

const FOLDER = 'content/advisories/2026/EX-2026-0001';

describe('seinpost revise', () => {
  let root = '';
  let printed = { out: '', error: '' };
  const run = (...argv: string[]) => {
    printed = { out: '', error: '' };
    return main(argv, {
      root, environment: { SEINPOST_AS_OF: '2026-06-01T00:00:00Z' }, colour: false, now: () => new Date('2026-06-01T12:34:56Z'),
      out: (text) => { printed.out += text; }, error: (text) => { printed.error += text; },
    });
  };
  const read = (path: string) => readFile(join(root, path), 'utf8');
  const everything = async () => {
    const entries = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    return Object.fromEntries(await Promise.all(entries.map(async ({ name, parentPath }) => [join(parentPath, name).slice(root.length), await readFile(join(parentPath, name), 'utf8')])));
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'seinpost-'));
    await cp('tests/fixtures/small-site', root, { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('keeps the newest revision as it stands, and asks for the words of the next', async () => {
    const [facts, dutch] = [await read(`${FOLDER}/advisory.yaml`), await read(`${FOLDER}/nl.md`)];
    expect(await run('revise', 'EX-2026-0001', '--act-again')).toBe(0);
    expect([await read(`${FOLDER}/revisions/2/advisory.yaml`), await read(`${FOLDER}/revisions/2/nl.md`)]).toEqual([facts, dutch]);
    expect((await read(`${FOLDER}/revisions/2/indicators.yaml`)).split('\n').filter(Boolean)).toHaveLength(7);
    expect(await read(`${FOLDER}/advisory.yaml`)).toBe(facts.replace('actAgain: true }\n', 'actAgain: true }\n  - { number: 3, date: 2026-06-01T12:34:00Z, actAgain: true }\n'));
    expect(await run('check')).toBe(1);
    expect(printed.out).toContain(`${FOLDER}/nl.md:18:6  error`);

    for (const language of ['nl', 'en']) await writeFile(join(root, FOLDER, `${language}.md`), (await read(`${FOLDER}/${language}.md`)).replace('3: ""', '3: Beter gezegd.'));
    expect(await run('check', '--as-of', '2026-06-02T00:00:00Z')).toBe(0);
    expect(printed.out).not.toMatch(/advisory\/(?:missing|unexpected|wrong)-/);
  });

  it('withdraws an advisory by a revision', async () => {
    expect(await run('revise', 'EX-2026-0001', '--withdraw', '--date', '2026-06-01T13:00:00Z')).toBe(0);
    expect(await read(`${FOLDER}/advisory.yaml`)).toMatch(/^status: withdrawn$[^]*number: 3, date: 2026-06-01T13:00:00Z[^]*^withdrawnBy: 3\n$/m);
    expect(printed.out).toContain('revoked');
  });

  it.each([
    [[]], [['EX-2026-0009']], [['EX-2026-0001', 'EX-2026-0002']], [['EX-2026-0001', '--date', 'tomorrow']], [['EX-2026-0001', '--date', '2026-02-30T00:00:00Z']],
    [['EX-2026-0001', '--date', '2026-04-02T09:00:00Z']], [['EX-2026-0002', '--withdraw']],
  ])('writes nothing when it is used wrongly: %j', async (argv) => {
    const before = await everything();
    expect(await run('revise', ...argv)).toBe(2);
    expect(printed.error).toContain('Usage: seinpost revise');
    expect(await everything()).toEqual(before);
  });

  it('writes nothing for a draft, or while the content has errors', async () => {
    await run('new', 'advisory', 'EX-2026-0003');
    expect(await run('revise', 'EX-2026-0003')).toBe(2);
    expect(await run('revise', 'EX-2026-0001')).toBe(0);
    const before = await everything();
    expect(await run('revise', 'EX-2026-0001')).toBe(1);
    expect(await everything()).toEqual(before);
  });
});

describe('files that belong together', () => {
  it('are put back as they were when the system refuses one', async () => {
    const root = await mkdtemp(join(tmpdir(), 'seinpost-'));
    await writeFile(join(root, 'facts.yaml'), 'old');
    const changes = { folder: { path: 'revisions/1', files: new Map([['facts.yaml', 'old']]) }, changed: new Map([['facts.yaml', 'new'], ['gone/nl.md', 'new']]) };
    await expect(writeTogether(root, changes)).rejects.toThrow('ENOENT');
    expect(await readFile(join(root, 'facts.yaml'), 'utf8')).toBe('old');
    expect((await readdir(root, { recursive: true })).sort()).toEqual(['facts.yaml', 'revisions']);
    await chmod(root, 0o700);
    await rm(root, { recursive: true });
  });
});

describe('an entry at the end of a list or mapping', () => {
  it.each([
    ['a: 1\nrevisions:\n  - { number: 1 }   # first\nb: 2\n', 'a: 1\nrevisions:\n  - { number: 1 }   # first\n  - NEW\nb: 2\n'],
    ['revisions:\n- number: 1\n  date: x\n', 'revisions:\n- number: 1\n  date: x\n- NEW\n'],
    ['revisions: [{ number: 1 }]', 'revisions: [{ number: 1 }, NEW]'],
    ['revisions: [\n  { number: 1 },\n]\n', 'revisions: [\n  { number: 1 }, NEW,\n]\n'],
  ])('leaves every other character: %j', (before, after) => {
    expect(addEntry(before, 'revisions', { block: '- NEW', flow: 'NEW' })).toBe(after);
  });

  it.each([
    ['revisions:\n  1: First.\n  2: >-\n    Two\n    lines.\ntranslation: {}\n', 'revisions:\n  1: First.\n  2: >-\n    Two\n    lines.\n  3: ""\ntranslation: {}\n'],
    ['revisions: { 1: First }\n', 'revisions: { 1: First, 3: "" }\n'],
    ['revisions:\n  1: "First."', 'revisions:\n  1: "First."\n  3: ""'],
  ])('goes behind the last words: %j', (before, after) => {
    expect(addEntry(before, 'revisions', { block: '3: ""', flow: '3: ""' })).toBe(after);
  });

  it.each(['revisions: []', 'revisions: 3', 'other: [1]'])('is not added to %j', (text) => expect(addEntry(text, 'revisions', { block: 'x', flow: 'x' })).toBeUndefined());
});
