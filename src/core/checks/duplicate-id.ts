import type { Place } from '../diagnostic.ts';
import { authoredObjects } from '../model/authored-objects.ts';
import type { Model } from '../model/model.ts';
import { oldestFirst } from '../model/publication.ts';
import type { Check } from './check.ts';

/** One STIX identifier is given to two objects of the site. */
export const duplicateId: Check = {
  id: 'indicators/duplicate-id',
  severity: 'error',
  run(model, report) {
    const holders = new Map<string, () => Place>();
    for (const { id, place } of identifiers(model)) {
      const first = holders.get(id);
      if (!first) holders.set(id, place);
      else {
        const { file, line } = first();
        report(place(), {
          message: `The identifier \`${id}\` is taken in ${file}, line ${line}.`,
          why: 'Partners keep one object per identifier: one of the two would overwrite the other.',
          mend: 'Give the newer of the two a new identifier; if they are the same object, keep it in one file, `indicators/publisher.json` when advisories share it.',
        });
      }
    }
  },
};

function* identifiers(model: Model): Generator<{ id: string; place: () => Place }> {
  for (const { object, origin } of authoredObjects(model)) yield { id: object.id, place: () => origin.locate(['id']) };
  for (const { stix, origin } of oldestFirst(model.advisories)) {
    yield { id: stix.report, place: () => origin.locate(['stix', 'report']) };
    for (const [language, id] of Object.entries(stix.translations)) yield { id, place: () => origin.locate(['stix', 'translations', language]) };
  }
}
