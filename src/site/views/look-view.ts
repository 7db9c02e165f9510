import { themePicturePath } from '../../core/model/addresses.ts';
import type { Model } from '../../core/model/model.ts';

/** A publisher's own mark, with a width and height that keep its shape. */
export interface Logo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** What the head of every page says of the look of the site. */
export interface Look {
  /** Colour schemes that the site has, such as `light dark`. */
  readonly schemes: string;
  /** Colours for the browser's own frame; `media` where they depend on the scheme. */
  readonly frames: readonly { readonly colour: string; readonly media: string | undefined }[];
  /** Address of the publisher's icon; ours where there is none. */
  readonly icon: string | undefined;
  readonly logo: Logo | undefined;
}

/** Height of a logo in pixels as pages are written; the styles set how tall it is shown. */
const HEIGHT = 28;

export function lookView({ theme: { band, favicon, logo } }: Pick<Model, 'theme'>): Look {
  return {
    schemes: [...band.keys()].join(' '),
    frames: [...band].map(([scheme, colour]) => ({ colour, media: band.size > 1 ? `(prefers-color-scheme: ${scheme})` : undefined })),
    icon: favicon && themePicturePath('favicon'),
    logo: logo?.size && { src: themePicturePath('logo'), width: Math.round((HEIGHT * logo.size.width) / logo.size.height), height: HEIGHT },
  };
}
