import { toAdvisoryEntry, toPublishedAdvisory } from '../formats/advisory-entry.ts';
import type { Advisory, Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';
import { jsonDocument, jsonList, schemaAddress } from './json-document.ts';

/** Every advisory with its words in all languages, as one list and as a file for each with the whole text. */
export const advisoriesJson: Emitter = {
  id: 'advisories-json',
  standard: 'JSON (RFC 8259)',
  listed: true,
  *emit(model: Model) {
    const head = { $schema: schemaAddress(model, 'advisories'), modified: model.modified, asOf: model.asOf };
    yield {
      path: 'feeds/advisories.json',
      mediaType: 'application/json',
      count: model.advisories.length,
      body: jsonList(head, 'advisories', entries(model)),
    };
    for (const advisory of model.advisories) {
      yield {
        path: `feeds/advisories/${advisory.id}.json`,
        mediaType: 'application/json',
        modified: advisory.updated,
        body: whole(advisory, model),
      };
    }
  },
};

/** A generator, so that the text is rendered only for whoever reads the body. */
function* whole(advisory: Advisory, model: Model): Generator<string> {
  yield jsonDocument(toPublishedAdvisory(advisory, model, schemaAddress(model, 'published-advisory')));
}

function* entries(model: Model) {
  for (const advisory of model.advisories) yield toAdvisoryEntry(advisory, model);
}
