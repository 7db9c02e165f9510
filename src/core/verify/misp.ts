import { createHash } from 'node:crypto';
import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Release, Verifier } from './verifier.ts';

const FOLDER = 'feeds/misp/';
const MANIFEST = `${FOLDER}manifest.json`;
const HASHES = `${FOLDER}hashes.csv`;
const REPEATED = ['Orgc', 'Tag', 'info', 'date', 'analysis', 'threat_level_id', 'timestamp'];

type Say = (path: string, message: string, why?: string) => void;

/** The feed for MISP can be fetched whole, repeats itself truly, and says of each indicator what the STIX bundle and the list of live indicators say. */
export const misp: Verifier = {
  id: 'misp',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    const say: Say = (path, message, why) => diagnostics.push(finding('misp', path, { message, ...(why ? { why } : {}) }));
    const manifest = jsonOf(release, MANIFEST);
    if (typeof manifest !== 'object' || manifest === null || !release.paths.includes(HASHES)) return [finding('misp', MANIFEST, { message: 'The manifest or `hashes.csv` is missing, or no JSON.', why: 'MISP would find no event.' })];
    const named = Object.keys(manifest);
    for (const path of release.paths) {
      if (path.startsWith(FOLDER) && ![MANIFEST, HASHES].includes(path) && !named.includes(path.slice(FOLDER.length, -'.json'.length))) say(path, 'The manifest does not name this file.', 'Tools of MISP take everything in this folder for an event.');
    }
    const hashes: string[] = [];
    const uuids = new Set<string>();
    const parts = named.flatMap((uuid) => judgeEvent(release, uuid, valueIn(manifest, uuid), { hashes, uuids }, say));
    if (release.text(HASHES) !== hashes.join('')) say(HASHES, 'These are not the MD5 hashes of the values that stand in the events.', 'MISP would find an event by a wrong value, or not at all.');
    judgeIndicators(release, parts, say);
    return diagnostics;
  },
};

/** Judges an event beside its line of the manifest; gives its attributes and objects. */
function judgeEvent(release: Release, uuid: string, summary: unknown, all: { hashes: string[]; uuids: Set<string> }, say: Say): unknown[] {
  const path = `${FOLDER}${uuid}.json`;
  const event = valueIn(jsonOf(release, path), 'Event');
  if (valueIn(event, 'uuid') !== uuid) {
    say(path, 'This file is missing, or holds another event than its name says.');
    return [];
  }
  for (const name of REPEATED) if (JSON.stringify(valueIn(event, name)) !== JSON.stringify(valueIn(summary, name))) say(path, `The manifest has another \`${name}\`.`, 'MISP asks for an event only when the manifest has a newer timestamp, and filters by what stands there.');
  const [attributes, objects, reports] = [listIn(event, 'Attribute'), listIn(event, 'Object'), listIn(event, 'EventReport')];
  if (attributes.length + objects.length + reports.length === 0) say(path, 'This event is empty.', 'MISP refuses a published event that holds nothing.');
  const values = [...attributes, ...objects.flatMap((object) => listIn(object, 'Attribute'))];
  for (const part of [event, ...values, ...objects, ...reports]) {
    const [id, timestamp] = [String(valueIn(part, 'uuid')), String(valueIn(part, 'timestamp'))];
    if (all.uuids.has(id)) say(path, `${id} names two things.`, 'MISP would change the one when it means the other.');
    all.uuids.add(id);
    if (!/^\d+$/.test(timestamp) || Number(timestamp) > Number(valueIn(event, 'timestamp'))) say(path, `${id} has no timestamp, or a newer one than its event.`, 'MISP would never ask for this change.');
  }
  for (const value of values) if (valueIn(value, 'deleted') !== true) all.hashes.push(`${createHash('md5').update(String(valueIn(value, 'value'))).digest('hex')},${uuid}\n`);
  return [...attributes, ...objects];
}

function judgeIndicators(release: Release, parts: readonly unknown[], say: Say): void {
  const byUuid = new Map(parts.map((part) => [String(valueIn(part, 'uuid')), part]));
  const live = new Set(listIn(jsonOf(release, 'feeds/indicators.json'), 'indicators').map((row) => String(valueIn(row, 'id'))));
  for (const object of listIn(jsonOf(release, 'feeds/stix/bundle.json'), 'objects')) {
    if (valueIn(object, 'type') !== 'indicator') continue;
    const id = String(valueIn(object, 'id'));
    const part = byUuid.get(id.replace('indicator--', ''));
    if (part === undefined) say(MANIFEST, `No event holds ${id}.`, 'Two partners with different tools must see the same thing.');
    else if (valueIn(object, 'revoked') === true && valueIn(part, 'deleted') !== true) say(MANIFEST, `${id} is revoked, and MISP is not told so.`, 'Partners would keep a value that was withdrawn.');
    else if (!live.has(id) && [part, ...listIn(part, 'Attribute')].some((value) => valueIn(value, 'to_ids') === true)) say(MANIFEST, `${id} is not live, and would set off alarms (\`to_ids\`).`);
    else if (live.has(id) && valueIn(part, 'deleted') !== false) say(MANIFEST, `${id} is live, and MISP is told that it is gone.`);
  }
}
