import { createHash } from 'node:crypto';
import { absolute, advisoryPath, homePath } from '../../core/model/addresses.ts';
import type { Advisory, Model } from '../../core/model/model.ts';
import type { SitePage } from '../../core/model/site-pages.ts';
import { strings } from '../../i18n/index.ts';

/** Size in pixels: the one that every program which previews a link can show whole. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** The picture that stands beside a link to a page, where programs preview it. */
export interface SharePicture {
  /** Address from the root of the site. It is the same for every revision, so that an old preview still finds a picture. */
  readonly address: string;
  /** What the picture is made of, in short: programs keep a picture by its address for weeks, and must ask anew when it has changed. */
  readonly version: string;
  readonly alt: string;
}

/** The address of the picture of an advisory. */
export function advisoryPicturePath(advisory: Advisory, language: string): string {
  return `${advisoryPath(advisory, language)}${advisory.id.toLowerCase()}.${language}.png`;
}

/** The address of the picture of the site. */
export function sitePicturePath(language: string): string {
  return `${homePath(language)}${strings(language).documents.textFile}.png`;
}

/** Names what a picture is made of. Not its bytes: they may differ from machine to machine, and pages may not. */
export function pictureVersion(code: string): string {
  return createHash('sha256').update(code).digest('hex').slice(0, 8);
}

/** Handed from the integration to the pages as the model is, see `current-model.ts`. */
const SLOT = Symbol.for('seinpost.share-pictures');
const holder = globalThis as { [SLOT]?: ReadonlyMap<string, SharePicture> | undefined };

/** The pictures of this build; a preview has none. */
export function setSharePictures(pictures: readonly SharePicture[]): void {
  holder[SLOT] = new Map(pictures.map((picture) => [picture.address, picture]));
}

/** Pages that say what their advisory says now: an earlier revision must not be passed on with the title of today. */
const OF_ADVISORY: readonly SitePage['kind'][] = ['advisory', 'self-check', 'sources', 'visuals', 'history'];

/** The picture of a page, as its meta elements name it: that of its advisory, else that of the site; undefined where this build has none. */
export function pictureOf(model: Model, page: SitePage): ShownPicture | undefined {
  const advisory = 'advisory' in page && OF_ADVISORY.includes(page.kind) ? model.advisories.find(({ id }) => id === page.advisory) : undefined;
  return (advisory && shownPicture(model, advisoryPicturePath(advisory, page.language))) ?? shownPicture(model, sitePicturePath(page.language));
}

/** A picture with the full address by which programs fetch it. */
export interface ShownPicture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The picture at an address, where this build has it. */
export function shownPicture(model: Model, address: string): ShownPicture | undefined {
  const picture = holder[SLOT]?.get(address);
  return picture && { url: `${absolute(model, address)}?v=${picture.version}`, ...PICTURE, alt: picture.alt };
}
