import { byCodeUnit } from '../diagnostic.ts';
import type { Advisory, Model } from './model.ts';

/** The model without drafts: neither their words nor their indicators reach any page or feed. */
export function withoutDrafts(model: Model): Model {
  return Object.freeze({ ...model, advisories: model.advisories.filter((advisory) => advisory.status !== 'draft') });
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
