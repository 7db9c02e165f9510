import { themePicturePath } from '../model/addresses.ts';
import type { Emitter, OutputFile } from './emitter.ts';

/** The publisher's own logo and icon, as they were drawn. */
export const theme: Emitter = {
  id: 'theme',
  standard: 'SVG 1.1',
  listed: false,
  *emit({ theme: { logo, favicon } }): Generator<OutputFile> {
    for (const [name, picture] of [['logo', logo], ['favicon', favicon]] as const) {
      if (picture) yield { path: themePicturePath(name).slice(1), mediaType: 'image/svg+xml; charset=utf-8', body: picture.source.replace(/\n*$/, '\n') };
    }
  },
};
