import type { PictureDocument } from '../parse/svg.ts';
import type { Sources } from '../parse/sources.ts';
import { cascade, schemesOf, type Scheme } from '../theme/cascade.ts';
import { hexOf } from '../theme/colour.ts';
import { painted } from '../theme/measure.ts';
import type { Theme, ThemePicture } from './model.ts';

/** Links what `content/theme/` holds. Whether it can be used is for the checks to say. */
export function buildTheme({ themes, themePictures }: Pick<Sources, 'themes' | 'themePictures'>): Theme {
  const sheets = { light: themes.get('light'), dark: themes.get('dark') };
  const band = schemesOf(sheets).flatMap((scheme): [Scheme, string][] => {
    const header = painted('header', cascade(sheets, { scheme, moreContrast: false }));
    return header ? [[scheme, hexOf(header.colour)]] : [];
  });
  return Object.freeze({ ...sheets, band: new Map(band), logo: pictureOf(themePictures.get('logo')), favicon: pictureOf(themePictures.get('favicon')) });
}

function pictureOf(document: PictureDocument | undefined): ThemePicture | undefined {
  if (!document) return undefined;
  const box = document.parts.find(({ name }) => name === 'svg')?.attributes['viewBox'] ?? '';
  const [, , width = 0, height = 0, ...more] = box.trim().split(/[\s,]+/).map(Number);
  const size = more.length === 0 && width > 0 && height > 0 ? { width, height } : undefined;
  return Object.freeze({ ...document, size });
}
