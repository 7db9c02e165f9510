import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Model } from '../../core/model/model.ts';
import { setKeptFiles } from './kept-files.ts';
import { makeFiles } from './make-files.ts';
import type { Typesetter } from './typst.ts';

/** Files that wait until the pages have been built. */
export interface StagedFiles {
  moveTo(folder: string): Promise<void>;
}

/**
 * Makes the files to keep before any page is built, for pages say which there are and how large. They wait in a folder
 * of their own, because Astro empties that of the site. `tell` takes a sentence for the operator about what is left out.
 */
export async function stageFiles(model: Model, typeset: Typesetter | undefined, tell: (text: string) => void): Promise<StagedFiles> {
  if (!typeset) tell('No PDF is made: the optional package of Typst is not installed, or does not exist for this platform.');
  const waiting = await mkdtemp(join(tmpdir(), 'seinpost-'));
  const sweep = () => rmSync(waiting, { recursive: true, force: true });
  // A build that fails elsewhere never comes back for them.
  process.once('exit', sweep);
  const { files, left } = await makeFiles(model, waiting, typeset);
  for (const text of left) tell(text);
  setKeptFiles(files);
  return {
    async moveTo(folder) {
      await cp(waiting, folder, { recursive: true });
      await rm(waiting, { recursive: true, force: true });
      process.removeListener('exit', sweep);
    },
  };
}
