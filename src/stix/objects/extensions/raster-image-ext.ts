import { Type } from 'typebox';
import { about, atLeastOneOf, dictionary } from '../common.ts';

const properties = {
  image_height: Type.Optional(Type.Integer({ description: 'Height in pixels.' })),
  image_width: Type.Optional(Type.Integer({ description: 'Width in pixels.' })),
  bits_per_pixel: Type.Optional(Type.Integer({ description: 'Bits per pixel.' })),
  exif_tags: Type.Optional(dictionary<string | number>('EXIF tags by name.', Type.Union([Type.String(), Type.Integer()]), 'exif-tag')),
};

/** Raster Image File Extension (STIX 2.1 §6.7.5): properties of an image file. */
export const RasterImageExt = Type.Object(properties, {
  ...about('6.7.5', 'Raster image file extension', 'Properties of an image file.'),
  ...atLeastOneOf(properties),
});
