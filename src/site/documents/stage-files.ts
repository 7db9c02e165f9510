import { rmSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../../core/model/model.ts';
import { setKeptFiles } from './kept-files.ts';
import { makeFiles } from './make-files.ts';
import { makePictures } from './make-pictures.ts';
import { loadRasteriser } from './rasterise.ts';
import { setSharePictures, type SharePicture } from './share-pictures.ts';
import type { Typst } from './typst.ts';
import { keptCopies } from './write-copies.ts';

/** Files that wait until the pages have been built. */
export interface StagedFiles {
  moveTo(folder: string): Promise<void>;
}

/**
 * Makes the files to keep before any page is built, for pages say which there are and how large. They wait in a folder
 * of their own below `root`, because Astro empties that of the site. Its name is one that a later build takes away when this
 * one is killed (`cli/staging.ts`). `tell` takes a sentence for the operator about what is left out.
 */
export async function stageFiles(root: string, model: Model, typst: Typst | undefined, tell: (text: string) => void): Promise<StagedFiles> {
  if (!typst) tell('No PDF is made, and no picture for previews of links: the optional package of Typst is not installed, or does not exist for this platform.');
  const waiting = join(root, `.dist-${process.pid}.kept`);
  const sweep = () => rmSync(waiting, { recursive: true, force: true });
  // A killed build may have had our number.
  sweep();
  await mkdir(waiting);
  // A build that fails elsewhere never comes back for them.
  process.once('exit', sweep);
  const { files, left } = await makeFiles(model, waiting, typst?.typeset);
  const pictures = await picturesIn(waiting, model, typst, tell);
  for (const text of left) tell(text);
  setKeptFiles([...files, ...keptCopies(model)]);
  setSharePictures(pictures);
  return {
    async moveTo(folder) {
      await cp(waiting, folder, { recursive: true });
      await rm(waiting, { recursive: true, force: true });
      process.removeListener('exit', sweep);
    },
  };
}

async function picturesIn(folder: string, model: Model, typst: Typst | undefined, tell: (text: string) => void): Promise<readonly SharePicture[]> {
  if (!typst) return [];
  const rasterise = await loadRasteriser();
  if (!rasterise) {
    tell('No picture for previews of links is made: the package `sharp` is not installed, or does not exist for this platform.');
    return [];
  }
  const { left, pictures } = await makePictures(model, folder, typst.draw, rasterise);
  for (const text of left) tell(text);
  return pictures;
}
