import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Model } from '../../core/model/model.ts';
import { keptPath, type KeptFile } from './kept-files.ts';
import { pageCopy, type ReadBuilt } from './page-copy.ts';

/** The copies of pages that a build makes, so that pages can name them before they are made. */
export function keptCopies(model: Model): KeptFile[] {
  return model.advisories.flatMap((advisory) => [...advisory.texts.keys()].map((language) => ({ kind: 'copy', address: keptPath('copy', advisory, language) })));
}

/** Makes a copy of every advisory in every language, from the pages that were built into a folder. */
export async function writeCopies(model: Model, folder: string): Promise<void> {
  const read = readerOf(folder);
  for (const advisory of model.advisories) {
    for (const text of advisory.texts.values()) await writeFile(join(folder, keptPath('copy', advisory, text.language)), pageCopy(model, advisory, text, read));
  }
}

/** Reads files of a built site, and nothing beside it. */
function readerOf(folder: string): ReadBuilt {
  return (address) => {
    const path = join(folder, address);
    return path.startsWith(`${folder}${folder.endsWith(sep) ? '' : sep}`) && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
  };
}
