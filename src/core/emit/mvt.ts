import { TLP2, type StixObject } from '../../stix/index.ts';
import { readByMvt } from '../formats/mvt.ts';
import { bundleFacts, extensionsIn } from '../formats/stix-bundle.ts';
import { toReport } from '../formats/stix-report.ts';
import { liveIndicators } from '../model/live-indicators.ts';
import type { Advisory, Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';
import { jsonList } from './json-document.ts';

/**
 * The live indicators that the Mobile Verification Toolkit can look for on a telephone. It stops at the first pattern that it cannot take
 * apart, so that the whole bundle is nothing for it.
 */
export const mvt: Emitter = {
  id: 'mvt',
  standard: 'STIX 2.1',
  listed: true,
  *emit(model) {
    const objects = [...mvtObjects(model)];
    const { id, modified } = bundleFacts(objects);
    yield {
      path: 'feeds/stix/mvt.stix2',
      mediaType: 'application/stix+json;version=2.1',
      modified,
      count: objects.filter(({ type }) => type === 'indicator').length,
      body: inAscii(jsonList({ type: 'bundle', id }, 'objects', objects)),
    };
  },
};

/** Each object as it stands in the bundle of everything. By the report, MVT says which advisory a find belongs to. */
function* mvtObjects(model: Model): Generator<StixObject> {
  const readable = new Set([...liveIndicators(model)].filter(readByMvt).map(({ id }) => id));
  const readableOf = (advisory: Advisory) => advisory.objects.map(({ object }) => object).filter(({ id }) => readable.has(id));
  const inUse = extensionsIn(model.advisories.flatMap(readableOf));
  yield TLP2.clear;
  yield* model.shared.map(({ object }) => object).filter(({ id, type }) => type === 'identity' || inUse.has(id));
  for (const advisory of model.advisories) {
    const found = readableOf(advisory);
    if (found.length > 0) yield* [toReport(advisory, model), ...found];
  }
}

/** MVT guesses in which encoding a downloaded file is; ASCII leaves nothing to guess. */
function* inAscii(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield piece.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
