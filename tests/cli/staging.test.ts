import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshStaging, sweepStaging } from '../../src/cli/staging.ts';

/** No system counts its processes this far. */
const GONE = 4_194_999;

describe('the folder in which a site is built', () => {
  let root = '';
  beforeEach(async () => { root = await mkdtemp(join(tmpdir(), 'seinpost-')); });
  afterEach(() => rm(root, { recursive: true }));

  it('is as open as any new folder, for it becomes the site', async () => {
    const { mode } = await stat(await freshStaging(root));
    expect(mode & 0o777).toBe(0o777 & ~process.umask());
  });

  it('is taken away when the build that made it was killed, and only then', async () => {
    await mkdir(join(root, 'dist'));
    for (const owner of [GONE, process.pid, process.ppid]) await mkdir(join(root, `.dist-${owner}/en`), { recursive: true });
    for (const owner of [GONE, process.ppid]) await mkdir(join(root, `.dist-${owner}.kept`));
    await mkdir(join(root, `.dist-${GONE}.old`));
    await mkdir(join(root, '.dist-notes'));
    await sweepStaging(root);
    expect((await readdir(root)).sort()).toEqual([`.dist-${process.ppid}`, `.dist-${process.ppid}.kept`, '.dist-notes', 'dist'].sort());
  });

  it('gives the standing site back when the build was killed during the swap', async () => {
    await mkdir(join(root, `.dist-${GONE}`));
    await mkdir(join(root, `.dist-${GONE}.kept`));
    await mkdir(join(root, `.dist-${GONE}.old/en`), { recursive: true });
    await sweepStaging(root);
    expect(await readdir(root)).toEqual(['dist']);
    expect(existsSync(join(root, 'dist/en'))).toBe(true);
  });
});
