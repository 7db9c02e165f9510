import { createHash } from 'node:crypto';
import { toMispEvent, toMispSummary, valuesOf, type MispEvent, type MispSummary } from '../formats/misp-event.ts';
import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';
import { jsonDocument } from './json-document.ts';

/** The address that is given to MISP, which puts `/manifest.json` behind it: it has no slash at its end. */
const FOLDER = 'feeds/misp';

/** The advisories as a feed that MISP fetches. Nothing else may stand in its folder: MISP's own tools take every JSON file there for an event. */
export const misp: Emitter = {
  id: 'misp',
  standard: 'MISP 2.5 feed',
  listed: true,
  *emit(model: Model) {
    const manifest: Record<string, MispSummary> = {};
    const hashes: string[] = [];
    for (const advisory of model.advisories) {
      const event = toMispEvent(advisory, model);
      manifest[event.uuid] = toMispSummary(event);
      hashes.push(hashesOf(event));
      const modified = new Date(Number(event.timestamp) * 1000).toISOString();
      yield { path: `${FOLDER}/${event.uuid}.json`, mediaType: 'application/json', modified, body: jsonDocument({ Event: event }) };
    }
    yield { path: `${FOLDER}/manifest.json`, mediaType: 'application/json', count: hashes.length, body: jsonDocument(manifest) };
    yield { path: `${FOLDER}/hashes.csv`, mediaType: 'text/csv; charset=utf-8; header=absent', body: hashes };
    yield { path: `${FOLDER}-feed.json`, mediaType: 'application/json', body: jsonDocument([{ Feed: settings(model) }]) };
  },
};

/** The lines by which MISP finds this event by a value that it has, without fetching it. */
function hashesOf(event: MispEvent): string {
  return Array.from(valuesOf(event), (value) => `${createHash('md5').update(value).digest('hex')},${event.uuid}\n`).join('');
}

/** The feed as MISP's list of feeds has it, to be pasted there. Nothing comes in, or goes on to others, before an administrator says so. */
function settings(model: Model): object {
  const name = model.publisher.name['en'] ?? model.publisher.baseUrl;
  return {
    id: '0', name, provider: name, url: absolute(model, `/${FOLDER}`), rules: '', enabled: false, distribution: '0', sharing_group_id: '0', tag_id: '0', default: false,
    source_format: 'misp', fixed_event: false, delta_merge: false, event_id: '0', publish: false, override_ids: false, settings: '', input_source: 'network',
    delete_local_file: false, lookup_visible: true, headers: '',
  };
}
