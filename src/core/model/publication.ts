import { byCodeUnit } from '../diagnostic.ts';
import type { Advisory, Edition, Model } from './model.ts';
import { releaseMoment } from './release-moment.ts';

/** The model without drafts: neither their words nor their indicators reach any page or feed, and they do not move its time. */
export function withoutDrafts(model: Model): Model {
  const advisories = model.advisories.filter((advisory) => advisory.status !== 'draft');
  return Object.freeze({ ...model, advisories, modified: releaseMoment({ advisories, shared: model.shared }) });
}

/** Every edition that readers can look up: of each advisory what stands now, then what was published before it. */
export function* editions({ advisories }: Pick<Model, 'advisories'>): Generator<Edition> {
  for (const advisory of advisories) {
    yield advisory;
    yield* advisory.past;
  }
}

/** Number of the newest revision of an edition. */
export function newestNumber({ revisions }: Pick<Edition, 'revisions'>): number {
  return revisions.at(-1)?.number ?? 1;
}

/** An advisory as it stood at a revision; absent where nobody kept it. */
export function editionAt(advisory: Advisory, number: number): Edition | undefined {
  return number === newestNumber(advisory) ? advisory : advisory.past.find((edition) => edition.number === number);
}

/** Advisories as a reader wants them: newest revision first. */
export function newestFirst(advisories: readonly Advisory[]): Advisory[] {
  return [...advisories].sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || byCodeUnit(b.id, a.id));
}

/**
 * Advisories as checks go through them: lowest number first. Of two with one number the one whose folder bears it comes
 * first, so that a copied folder is blamed and not what was copied.
 */
export function oldestFirst(advisories: readonly Advisory[]): Advisory[] {
  const isMisplaced = ({ id, origin }: Advisory) => Number(!origin.file.includes(`/${id}/`));
  return [...advisories].sort((a, b) => byCodeUnit(a.id, b.id) || isMisplaced(a) - isMisplaced(b) || byCodeUnit(a.origin.file, b.origin.file));
}
