import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `.dist-<process>` while a site is built, `.dist-<process>.kept` for the files that wait for it (`site/documents/stage-files.ts`),
 * `.dist-<process>.old` while it changes places with the one that stands.
 */
const NAME = /^\.dist-(\d+)(\.old|\.kept)?$/;

/** Makes the folder in which this process builds, open to whom the system lets read new folders: it becomes `dist/`. */
export async function freshStaging(root: string): Promise<string> {
  const staging = join(root, `.dist-${process.pid}`);
  await mkdir(staging);
  return staging;
}

/**
 * Takes away what builds left behind that were killed. One that was killed between the two halves of the swap left the
 * standing site aside: it is put back.
 */
export async function sweepStaging(root: string): Promise<void> {
  const standing = join(root, 'dist');
  for (const name of await readdir(root)) {
    const [, owner, aside] = NAME.exec(name) ?? [];
    if (owner === undefined || isRunning(Number(owner))) continue;
    if (aside === '.old' && !existsSync(standing)) await rename(join(root, name), standing);
    else await rm(join(root, name), { recursive: true, force: true });
  }
}

/** Whether another build may still be at work; a folder with our own number is of a process that had it before. */
function isRunning(owner: number): boolean {
  if (owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
