import { tlpLevelOf, type StixObject } from '../../stix/index.ts';
import type { Model } from '../model/model.ts';
import { editions } from '../model/publication.ts';

/**
 * Throws when the model holds anything that is marked above TLP:CLEAR, before the first file is written.
 *
 * The checks report such content to its author; this is the lock on the door behind them, for a model that somebody
 * built without the checks.
 */
export function refuseRestricted(model: Model): void {
  for (const { id, tlp } of editions(model)) {
    if (tlp !== 'clear') throw new Error(`${id} is marked TLP:${tlp.toUpperCase()}: only TLP:CLEAR is published.`);
  }
  for (const { objects } of model.advisories) for (const { object } of objects) refuse(object);
  for (const { object } of model.shared) refuse(object);
}

function refuse(object: StixObject): void {
  const level = tlpLevelOf(markingsOf(object));
  if (level !== undefined && level !== 'clear') throw new Error(`${object.id} is marked TLP:${level.toUpperCase()}: only TLP:CLEAR is published.`);
}

/** Markings of the whole object and of parts of it (STIX 2.1 §7.2): a part that may not leave keeps the whole back. */
function markingsOf({ object_marking_refs: whole = [], granular_markings: parts = [] }: StixObject): string[] {
  return [...whole, ...parts.flatMap(({ marking_ref }) => marking_ref ?? [])];
}
