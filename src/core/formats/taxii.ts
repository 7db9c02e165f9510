import type { StixObject } from '../../stix/index.ts';
import { byCodeUnit } from '../diagnostic.ts';
import type { Advisory, Model } from '../model/model.ts';
import { latest } from '../model/time.ts';
import { derivedUuid } from './derived-uuid.ts';
import { bundleObjects } from './stix-bundle.ts';

/** Media type of every TAXII resource (TAXII 2.1 §1.6.8). */
export const TAXII_TYPE = 'application/taxii+json;version=2.1';

/** Media type of the objects in every collection (TAXII 2.1 §5.2.1). */
export const OBJECT_TYPE = 'application/stix+json;version=2.1';

/** A collection resource (TAXII 2.1 §5.2.1). */
export interface TaxiiCollection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly can_read: true;
  readonly can_write: false;
  readonly media_types: readonly string[];
}

/** A manifest record (TAXII 2.1 §5.3.1). */
export interface ManifestRecord {
  readonly id: string;
  readonly date_added: string;
  readonly version: string;
  readonly media_type: string;
}

/** An object in a collection, with what the manifest says of it. */
export interface HeldObject {
  readonly object: StixObject;
  readonly record: ManifestRecord;
}

/** A collection with the advisories whose objects it holds. */
export interface Holding {
  readonly collection: TaxiiCollection;
  readonly advisories: readonly Advisory[];
}

/**
 * The collections of a site: all, those of each year, newest first, and that of each advisory, in the order of the model.
 *
 * A title names what a partner configures, so it never changes and has no full stop: a connector of OpenCTI takes root and title
 * apart there. The words of an advisory go into the description.
 */
export function holdings(model: Model): Holding[] {
  const { advisories } = model;
  const years = [...new Set(advisories.map(yearOf))].sort(byCodeUnit).reverse();
  return [
    holding('all', 'All advisories', 'Every STIX object of this site.', advisories, model),
    ...years.map((year) => holding(year, `Advisories of ${year}`, `Every STIX object of the advisories with a number of ${year}.`, advisories.filter((advisory) => yearOf(advisory) === year), model)),
    ...advisories.map((advisory) => holding(advisory.id, advisory.id, titleOf(advisory), [advisory], model)),
  ];
}

/** The id is made from the publisher's identity and the permanent name, in the form of version 4 that TAXII 2.1 §2 asks. */
function holding(name: string, title: string, description: string, advisories: readonly Advisory[], { publisher }: Model): Holding {
  const id = derivedUuid(`${publisher.identity} TAXII collection ${name}`);
  return { collection: { id, title, description, can_read: true, can_write: false, media_types: [OBJECT_TYPE] }, advisories };
}

/** The year in the number of an advisory, such as 2026 in SP-2026-0001. */
function yearOf({ id }: Advisory): string {
  return id.split('-')[1] as string;
}

function titleOf({ texts, sourceLanguage }: Advisory): string {
  return (texts.get('en') ?? texts.get(sourceLanguage))?.title ?? '';
}

/** The objects of some advisories with their records, in the order in which they were added (TAXII 2.1 §3.3), then by id. */
export function heldObjects(advisories: readonly Advisory[], model: Model): HeldObject[] {
  const brought = new Map<string, string>();
  for (const advisory of advisories) {
    for (const object of bundleObjects([advisory], model)) {
      const moment = broughtBy(object, advisory);
      const known = brought.get(object.id);
      if (known === undefined || moment < known) brought.set(object.id, moment);
    }
  }
  const held = Array.from(bundleObjects(advisories, model), (object) => ({ object, record: toRecord(object, brought.get(object.id)) }));
  return held.sort((a, b) => byCodeUnit(a.record.date_added, b.record.date_added) || byCodeUnit(a.object.id, b.object.id));
}

/**
 * `date_added` is the newest moment that the content knows of: that of the version itself, and that of the revision with which the
 * version came. What has several advisories came with the first of them. Too late a moment sends an object twice, which harms
 * nobody; too early a one would hide it from a client that asks with `added_after`.
 *
 * What has neither `modified` nor `created` (an observable) has that moment as its version: the same object may then have changed.
 */
function toRecord(object: StixObject, brought: string | undefined): ManifestRecord {
  const own = versionOf(object);
  const date_added = latest([own, brought].filter((moment) => moment !== undefined)).replace('Z', '000Z');
  return { id: object.id, date_added, version: own ?? date_added, media_type: OBJECT_TYPE };
}

/** The oldest kept revision at which this very version stood; the newest where none is known, for it came with that at the latest. */
function broughtBy(object: StixObject, { past, updated }: Advisory): string {
  const version = versionOf(object);
  const edition = version === undefined ? undefined : past.find(({ stood }) => stood?.versions[object.id] === version);
  return latest([edition?.updated ?? updated]);
}

/** The version of an object (TAXII 2.1 §5.3.1): `modified`, else `created`. */
function versionOf(object: StixObject): string | undefined {
  if ('modified' in object) return object.modified;
  return 'created' in object ? object.created : undefined;
}
