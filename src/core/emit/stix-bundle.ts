import { bundleFacts, bundleObjects } from '../formats/stix-bundle.ts';
import type { Advisory, Model } from '../model/model.ts';
import type { Emitter, OutputFile } from './emitter.ts';
import { jsonList } from './json-document.ts';

/** All STIX objects of the site as one bundle, and those of each advisory as a bundle of their own. */
export const stixBundle: Emitter = {
  id: 'stix-bundle',
  standard: 'STIX 2.1',
  listed: true,
  *emit(model: Model) {
    yield { path: 'feeds/stix/bundle.json', ...bundle(model.advisories, model) };
    for (const advisory of model.advisories) yield { path: `feeds/stix/${advisory.id}.json`, ...bundle([advisory], model) };
  },
};

/**
 * The objects are gone through once for the id, which stands at the head, and once more to be written one by one. There
 * is no `spec_version`: each object has its own, and a reader would take a bundle with one for STIX 2.0.
 */
function bundle(advisories: readonly Advisory[], model: Model): Omit<OutputFile, 'path'> {
  const { id, count, modified } = bundleFacts(bundleObjects(advisories, model));
  return {
    mediaType: 'application/stix+json;version=2.1',
    modified,
    count,
    body: jsonList({ type: 'bundle', id }, 'objects', bundleObjects(advisories, model)),
  };
}
