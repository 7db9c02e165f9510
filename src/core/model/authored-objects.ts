import type { Advisory, AuthoredObject, Model } from './model.ts';
import { oldestFirst } from './publication.ts';

/** A STIX object of the site with the advisory to which it belongs; shared objects belong to none. */
export interface OwnedObject extends AuthoredObject {
  readonly advisory?: Advisory;
}

/** Every authored STIX object of the site: those of the publisher first, then those of each advisory, oldest first. */
export function* authoredObjects(model: Model): Generator<OwnedObject> {
  yield* model.shared;
  for (const advisory of oldestFirst(model.advisories)) {
    for (const { object, origin } of advisory.objects) yield { object, origin, advisory };
  }
}
