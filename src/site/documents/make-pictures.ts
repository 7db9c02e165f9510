import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Model } from '../../core/model/model.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import { advisoryPicture, sitePicture, type PictureCode } from './picture-code.ts';
import type { Rasteriser } from './rasterise.ts';
import { advisoryPicturePath, PICTURE, pictureVersion, sitePicturePath, type SharePicture } from './share-pictures.ts';
import type { Drawer } from './typst.ts';

/** The pictures that were made, and one sentence for the operator about each that was not. */
export interface MadePictures {
  readonly pictures: readonly SharePicture[];
  readonly left: readonly string[];
}

/** Makes the pictures for previews of links below a folder: one of the site and one of each advisory, in every language. */
export async function makePictures(model: Model, folder: string, draw: Drawer, rasterise: Rasteriser): Promise<MadePictures> {
  const pictures: SharePicture[] = [];
  const left: string[] = [];
  for (const [address, { alt, code }] of picturesOf(model)) {
    const drawn = draw(code);
    if ('fault' in drawn) {
      left.push(`${address} is left out: ${drawn.fault}.`);
      continue;
    }
    await mkdir(dirname(join(folder, address)), { recursive: true });
    await writeFile(join(folder, address), await rasterise(drawn.svg, PICTURE.width, PICTURE.height));
    pictures.push({ address, version: pictureVersion(code), alt });
  }
  return { pictures, left };
}

function* picturesOf(model: Model): Generator<readonly [string, PictureCode]> {
  for (const language of model.publisher.languages) if (language in LANGUAGES) yield [sitePicturePath(language), sitePicture(model, language)];
  for (const advisory of model.advisories) {
    for (const text of advisory.texts.values()) yield [advisoryPicturePath(advisory, text.language), advisoryPicture(model, advisory, text)];
  }
}
