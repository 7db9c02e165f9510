import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { UsageError, type Terminal } from '../command.ts';

/** A file to write. `replaces` says that it stands already and is written anew with something added. */
export interface ScaffoldFile {
  readonly path: string;
  readonly text: string;
  readonly replaces?: boolean;
}

/** The files that begin something, and what its author does next. Throws a `UsageError` for arguments that do not fit. */
export type Scaffold = (args: readonly string[], terminal: Terminal) => Promise<{ readonly files: readonly ScaffoldFile[]; readonly next: string }>;

/** Writes all files, or none when one of them would overwrite somebody's work. */
export async function writeScaffold(files: readonly ScaffoldFile[], { root, out }: Terminal): Promise<void> {
  const taken = files.find(({ path, replaces }) => !replaces && existsSync(join(root, path)));
  if (taken) throw new UsageError(`${taken.path} stands already; nothing was written.`);
  for (const { path, text, replaces } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    out(`${replaces ? 'changed' : 'made'}  ${path}\n`);
  }
}
