import { mkdtemp, mkdir, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compile, compileSources } from '../../../src/core/compile.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import type { Model } from '../../../src/core/model/model.ts';
import { AS_OF, smallSite } from '../../fixtures/small-site.ts';

const folders = (await readdir(import.meta.dirname, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();

describe('the small site', () => {
  test('gives no diagnostic', async () => {
    const { diagnostics, model } = compileSources(await smallSite(), { asOf: AS_OF });
    expect(lines(diagnostics)).toEqual([]);
    expect(model?.advisories.map(({ id }) => id)).toEqual(['EX-2026-0002', 'EX-2026-0001']);
  });

  test('gives the same model in whatever order its files come', async () => {
    const files = await smallSite();
    const [forward, backward] = [files, [...files].reverse()].map((order) => compileSources(order, { asOf: AS_OF }).model);
    expect(written(backward)).toBe(written(forward));
  });
});

describe.each(folders)('%s', (name) => {
  test('is silent about the valid site', async () => {
    const { diagnostics } = compileSources(await smallSite(join(import.meta.dirname, name, 'valid')), { asOf: AS_OF });
    expect(lines(diagnostics)).toEqual([]);
  });

  test('finds what the invalid site has, at its place, and nothing else', async () => {
    const folder = join(import.meta.dirname, name, 'invalid');
    const expected = (await readFile(join(folder, 'expected.txt'), 'utf8')).trimEnd().split('\n');
    const { diagnostics } = compileSources(await smallSite(folder), { asOf: AS_OF });
    expect(lines(diagnostics)).toEqual(expected);
    expect(expected.some((line) => line.endsWith(`/${name}`)), `expected.txt names no finding of ${name}`).toBe(true);
    for (const { message, why, mend } of diagnostics) for (const words of [message, why, mend]) if (words !== undefined) expect(words).toMatch(/^\S.*[.?…”`)]$/s);
  });
});

describe('files that cannot be read', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'seinpost-'));
    for (const { path, text } of await smallSite()) {
      await mkdir(join(root, path, '..'), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });
  afterEach(() => rm(root, { recursive: true }));

  const found = async () => lines((await compile(root, { asOf: AS_OF })).diagnostics);

  test('bytes that are not UTF-8', async () => {
    const file = join(root, 'content/labels/app.yaml');
    await writeFile(file, Buffer.concat([await readFile(file), Buffer.from('  # caf\xe9\n', 'latin1')]));
    expect(await found()).toContain('content/labels/app.yaml:13:8 file/invalid-utf8');
  });

  test('a byte order mark and Windows line ends do not matter', async () => {
    for (const file of ['content/publisher.yaml', 'content/advisories/2026/EX-2026-0001/nl.md', 'indicators/EX-2026-0001.json', 'content/pages/en/about.md']) {
      const text = await readFile(join(root, file), 'utf8');
      await writeFile(join(root, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    }
    expect(await found()).toEqual([]);
  });

  test('Windows line ends do not move the place of a finding', async () => {
    const file = join(root, 'content/pages/en/about.md');
    await writeFile(file, `\uFEFF${await readFile(file, 'utf8')}\n### Loose\n`.replaceAll('\n', '\r\n'));
    expect(await found()).toEqual(['content/pages/en/about.md:13:1 text/heading-ids']);
  });

  test('a symbolic link', async () => {
    await symlink('/etc/hostname', join(root, 'content/labels/other.yaml'));
    expect(await found()).toEqual(['content/labels/other.yaml:1:1 file/symbolic-link']);
  });

  test('a file larger than any author writes', async () => {
    await writeFile(join(root, 'indicators/EX-2026-0003.json'), '');
    await truncate(join(root, 'indicators/EX-2026-0003.json'), 64 * 1024 * 1024 + 1);
    expect(await found()).toEqual(['indicators/EX-2026-0003.json:1:1 file/too-large']);
  });

  test('something that is no file', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, 'content/labels/socket.yaml'), resolve));
    expect(await found()).toEqual(['content/labels/socket.yaml:1:1 file/unreadable']);
    await new Promise((resolve) => server.close(resolve));
  });
});

/** The model with its maps and sets written out, in their order. */
function written(model: Model | undefined): string {
  return JSON.stringify(model, (_key, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value));
}

function lines(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}
