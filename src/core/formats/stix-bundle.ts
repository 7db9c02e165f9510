import { createHash } from 'node:crypto';
import { TLP2, type StixObject } from '../../stix/index.ts';
import type { Advisory, Model } from '../model/model.ts';
import { uuidOfDigest } from './derived-uuid.ts';
import { reportTranslations, toReport } from './stix-report.ts';

/**
 * The objects of a bundle of some advisories, in reading order, each id once: the marking, the publisher, the extensions
 * in use, then per advisory its report, the report's translations, and what its author wrote.
 */
export function* bundleObjects(advisories: readonly Advisory[], model: Model): Generator<StixObject> {
  const seen = new Set<string>();
  for (const object of allObjects(advisories, model)) {
    // The same observable has the same id wherever it was seen (STIX 2.1 §3.4), so that two advisories may hold it.
    if (seen.has(object.id)) continue;
    seen.add(object.id);
    yield object;
  }
}

function* allObjects(advisories: readonly Advisory[], model: Model): Generator<StixObject> {
  yield TLP2.clear;
  yield* sharedObjects(advisories, model);
  for (const advisory of advisories) {
    yield toReport(advisory, model);
    yield* reportTranslations(advisory, model);
    for (const { object } of advisory.objects) yield object;
  }
}

/** The publisher's own objects, without the extension definitions that none of the advisories uses. */
function* sharedObjects(advisories: readonly Advisory[], model: Model): Generator<StixObject> {
  const inUse = extensionsIn(advisories.flatMap(({ objects }) => objects.map(({ object }) => object)));
  const needed = (id: string) => !id.startsWith('extension-definition--') || inUse.has(id);
  for (const { object } of model.shared) {
    if (needed(object.type === 'language-content' ? object.object_ref : object.id)) yield object;
  }
}

/** The ids of the extension definitions that objects use, and the names of extensions that the standard defines. */
export function extensionsIn(objects: Iterable<StixObject>): ReadonlySet<string> {
  const inUse = new Set<string>();
  for (const object of objects) for (const id of 'extensions' in object ? Object.keys(object.extensions ?? {}) : []) inUse.add(id);
  return inUse;
}

/** What can be said of a bundle when its objects have been gone through once. */
export interface BundleFacts {
  readonly id: string;
  readonly count: number;
  /** The newest version of any object. */
  readonly modified: string;
}

/**
 * The facts of a bundle. Its id is made from the versions of the objects in it, so that equal bundles have equal ids on
 * every machine.
 *
 * A bundle has no identity beyond one transfer (STIX 2.1 §8), and consumers expect a version 4 UUID there.
 */
export function bundleFacts(objects: Iterable<StixObject>): BundleFacts {
  const hash = createHash('sha256');
  let count = 0;
  let newest = 0;
  for (const object of objects) {
    const modified = 'modified' in object ? object.modified : '';
    hash.update(`${object.id} ${modified}\n`);
    count += 1;
    if (modified !== '') newest = Math.max(newest, Date.parse(modified));
  }
  return { id: `bundle--${uuidOfDigest(hash.digest())}`, count, modified: new Date(newest).toISOString() };
}
