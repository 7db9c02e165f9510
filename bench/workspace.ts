import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));

/** Where a build keeps what it may throw away; inside the project, for `node_modules` is shared with this repository. */
export const CACHE = '.cache';

/** Makes a folder that is gone when `work` ends, however it ends. */
export async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'seinpost-bench-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => {
    remove();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await work(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  }
}

/** Writes a file and the folders above it; gives the number of bytes. */
export async function write(path: string, text: string): Promise<number> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return Buffer.byteLength(text);
}

/** Lets a project use the installed packages of this repository. */
export async function linkPackages(project: string): Promise<void> {
  await symlink(join(REPOSITORY, 'node_modules'), join(project, 'node_modules'), 'dir');
}

/** Takes away what earlier runs left, so that every run begins cold. */
export async function clean(project: string): Promise<void> {
  for (const name of ['dist', 'feeds-only', CACHE, '.astro']) await rm(join(project, name), { recursive: true, force: true });
}
