import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

describe('the command line', () => {
  let root = '';
  let printed = { out: '', error: '' };

  const run = (...argv: string[]) => {
    printed = { out: '', error: '' };
    return main(argv, {
      root,
      environment: { SEINPOST_AS_OF: '2026-06-01T00:00:00Z' },
      colour: false,
      now: () => new Date('2026-06-01T12:34:56Z'),
      out: (text) => { printed.out += text; },
      error: (text) => { printed.error += text; },
    });
  };

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'seinpost-'));
    await cp('tests/fixtures/small-site', root, { recursive: true });
  });
  afterEach(() => rm(root, { recursive: true }));

  it('checks a sound site with 0', async () => {
    expect(await run('check')).toBe(0);
    expect(printed.out).toBe('No problems found.\n');
  });

  it('ends with 1 for errors in the content, and prints them in each format', async () => {
    await writeFile(join(root, 'content/publisher.yaml'), 'name: [\n');
    expect(await run('check')).toBe(1);
    expect(printed.out).toContain('content/publisher.yaml:2:1  error  file/syntax');
    expect(await run('check', '--format', 'annotations')).toBe(1);
    expect(printed.out).toContain('::error file=content/publisher.yaml,line=2,col=1,title=file/syntax::');
    expect(await run('check', '--format', 'json')).toBe(1);
    expect(JSON.parse(printed.out)).toMatchObject({ diagnostics: [{ code: 'file/syntax' }] });
  });

  it.each([
    [[]],
    [['nonsense']],
    [['check', '--nonsense']],
    [['check', '--format', 'xml']],
    [['check', 'nonsense']],
    [['check', '--as-of', 'yesterday']],
    [['check', '--as-of', '2026-02-30']],
    [['check', '--as-of', '+275760-09-13T00:00:00Z']],
    [['verify', 'content/publisher.yaml']],
    [['serve', '--port', '70000']],
    [['verify', 'nowhere']],
    [['new', 'nonsense']],
    [['new', 'advisory', 'lower-case']],
    [['new', 'indicator', 'EX-2026-0001', 'colour', 'red']],
    [['new', 'check', 'NoSlash']],
    [['new', 'id', 'Not a type']],
  ])('ends with 2 and says how it is used: %j', async (argv) => {
    expect(await run(...argv)).toBe(2);
    expect(printed.error).toMatch(/Usage: seinpost/);
  });

  it.each([['help'], ['--help'], ['check', '--help'], ['new', '--help']])('explains itself when asked: %s %s', async (...argv) => {
    expect(await run(...argv.filter(Boolean))).toBe(0);
    expect(printed.out).toContain('Usage: seinpost');
  });

  it('begins an advisory that passes the checks at once, with the next free number', async () => {
    expect(await run('new', 'advisory')).toBe(0);
    expect(printed.out).toContain('made  content/advisories/2026/EX-2026-0003/advisory.yaml');
    expect(await readFile(join(root, 'content/advisories/2026/EX-2026-0003/advisory.yaml'), 'utf8')).toContain('status: draft');
    await run('check');
    expect(printed.out).not.toContain(' error ');
  });

  it('prints a fresh identifier, as a message tells an author to ask for', async () => {
    expect(await run('new', 'id')).toBe(0);
    expect(printed.out).toMatch(/^language-content--[0-9a-f-]{36}\n$/);
  });

  it.each([
    ['content/publisher.yaml', '', ['advisory']],
    ['content/publisher.yaml', 'languages: [', ['advisory']],
    ['content/publisher.yaml', 'languages: nl', ['advisory']],
    ['indicators/EX-2026-0001.json', 'null', ['indicator', 'EX-2026-0001', 'domain-name', 'login.example.org']],
    ['indicators/EX-2026-0001.json', '[1]', ['indicator', 'EX-2026-0001', 'domain-name', 'login.example.org']],
    ['indicators/EX-2026-0001.json', '{ "type": "bundle", "objects": 5 }', ['indicator', 'EX-2026-0001', 'domain-name', 'login.example.org']],
    ['indicators/EX-2026-0001.yaml', 'type: bundle', ['indicator', 'EX-2026-0001', 'domain-name', 'login.example.org']],
  ])('writes nothing beside a file that is broken or stands in its way: %s with `%s`', async (path, text, argv) => {
    await writeFile(join(root, path), text);
    expect(await run('new', ...argv)).toBe(2);
    expect(printed.error).toContain(path);
    expect(await readFile(join(root, path), 'utf8')).toBe(text);
  });

  it('never writes over an advisory that stands', async () => {
    const before = await readFile(join(root, 'content/advisories/2026/EX-2026-0001/advisory.yaml'), 'utf8');
    expect(await run('new', 'advisory', 'EX-2026-0001')).toBe(2);
    expect(await readFile(join(root, 'content/advisories/2026/EX-2026-0001/advisory.yaml'), 'utf8')).toBe(before);
  });

  it('begins the objects of an advisory with its first indicator', async () => {
    await run('new', 'advisory');
    expect(await run('new', 'indicator', 'EX-2026-0003', 'sha-256', 'ab'.repeat(32))).toBe(0);
    await run('check');
    expect(printed.out).not.toContain(' error ');
    expect(await run('new', 'indicator', 'EX-2026-0009', 'md5', 'ab'.repeat(16))).toBe(2);
  });

  it('says what the system refused, without a stack', async () => {
    await writeFile(join(root, 'content/advisories/2027'), 'a file where a folder is needed');
    expect(await run('new', 'advisory', 'EX-2027-0001')).toBe(1);
    expect(printed.error).toMatch(/^The system refused: E[A-Z]+: [^\n]*\n$/);
  });

  it('adds an indicator that was typed defanged', async () => {
    expect(await run('new', 'indicator', 'EX-2026-0001', 'domain-name', 'login[.]example[.]org')).toBe(0);
    const { objects } = JSON.parse(await readFile(join(root, 'indicators/EX-2026-0001.json'), 'utf8')) as { objects: { pattern?: string }[] };
    expect(objects.at(-1)?.pattern).toBe("[domain-name:value = 'login.example.org']");
  });
});
