import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Files that belong together: a folder that is new, and files that stand already and change. */
export interface Changes {
  /** Path of the folder from the root, and its files by name. */
  readonly folder: { readonly path: string; readonly files: ReadonlyMap<string, string> };
  /** Texts by path from the root. */
  readonly changed: ReadonlyMap<string, string>;
}

/**
 * Writes all or nothing. Everything is written under names that nobody reads, then put in place; when the system refuses
 * a step, the steps before it are taken back. Throws what the system said.
 */
export async function writeTogether(root: string, { changed, folder }: Changes): Promise<void> {
  const place = (path: string) => join(root, path);
  const hidden = (path: string, what: string) => join(root, dirname(path), `.${basename(path)}.${process.pid}.${what}`);
  const staged = hidden(folder.path, 'new');
  const undo: (() => Promise<void>)[] = [];
  try {
    await mkdir(staged, { recursive: true });
    undo.push(() => rm(staged, { recursive: true, force: true }));
    for (const [name, text] of folder.files) await writeFile(join(staged, name), text);
    for (const [path, text] of changed) {
      undo.push(() => rm(hidden(path, 'new'), { force: true }));
      await writeFile(hidden(path, 'new'), text);
    }
    if (existsSync(place(folder.path))) throw Object.assign(new Error(`${folder.path} stands already`), { syscall: 'rename' });
    await rename(staged, place(folder.path));
    undo.push(() => rm(place(folder.path), { recursive: true, force: true }));
    for (const path of changed.keys()) {
      await rename(place(path), hidden(path, 'old'));
      undo.push(() => rename(hidden(path, 'old'), place(path)));
      await rename(hidden(path, 'new'), place(path));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
  for (const path of changed.keys()) await rm(hidden(path, 'old'), { force: true });
}
