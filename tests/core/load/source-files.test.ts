import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadSources } from '../../../src/core/load/source-files.ts';

describe('loading the files of a site', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'seinpost-'));
    await mkdir(join(root, 'content'));
  });
  afterEach(() => rm(root, { recursive: true }));

  const loaded = async (bytes: Buffer | string) => {
    await writeFile(join(root, 'content/publisher.yaml'), bytes);
    return loadSources(root);
  };

  it('makes one text of any line ends and byte order mark', async () => {
    const { files } = await loaded('\uFEFFa: 1\r\nb: 2\rc: 3\n');
    expect(files).toEqual([{ path: 'content/publisher.yaml', text: 'a: 1\nb: 2\nc: 3\n' }]);
  });

  it.each([
    ['in the first line', Buffer.from([0x61, 0xff, 0x62]), 1, 2],
    ['after letters of several bytes', Buffer.concat([Buffer.from('é: ü\r\nn: '), Buffer.from([0xc3, 0x28])]), 2, 4],
    ['at the end', Buffer.from([0x61, 0x0a, 0xe2, 0x82]), 2, 1],
  ])('names the place of a byte that is not UTF-8: %s', async (_name, bytes, line, column) => {
    const { files, diagnostics } = await loaded(bytes);
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ file: 'content/publisher.yaml', line, column, code: 'file/invalid-utf8' }]);
  });

  it('refuses a link that could lead out of the site', async () => {
    await writeFile(join(root, 'secret.yaml'), 'a: 1');
    await symlink(join(root, 'secret.yaml'), join(root, 'content/publisher.yaml'));
    const { files, diagnostics } = await loadSources(root);
    expect(files).toEqual([]);
    expect(diagnostics).toMatchObject([{ file: 'content/publisher.yaml', code: 'file/symbolic-link' }]);
  });

  it('says so when a folder of the site is none', async () => {
    await writeFile(join(root, 'indicators'), 'not a folder');
    const { diagnostics } = await loadSources(root);
    expect(diagnostics).toMatchObject([{ file: 'indicators', code: 'file/unreadable' }]);
  });

  it('finds nothing in an empty folder, without a fault', async () => {
    expect(await loadSources(join(root, 'nowhere'))).toEqual({ files: [], diagnostics: [] });
  });

  it.each(['NL.MD', 'nl.markdown', 'list.JSON', 'picture.png', 'no-ending'])('says that nothing reads %s', async (name) => {
    await writeFile(join(root, 'content', name), '');
    expect((await loadSources(root)).diagnostics).toMatchObject([{ file: `content/${name}`, line: 1, column: 1, code: 'file/unexpected' }]);
  });

  it.each(['nl.md~', '.nl.md.swp', '#nl.md#', '.DS_Store', 'Thumbs.db'])('leaves %s alone, which a system or an editor keeps', async (name) => {
    await writeFile(join(root, 'content', name), '');
    expect(await loadSources(root)).toEqual({ files: [], diagnostics: [] });
  });
});
