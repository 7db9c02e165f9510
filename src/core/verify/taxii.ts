import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn, valueIn } from './json.ts';
import type { Release, Verifier } from './verifier.ts';

const DISCOVERY = 'taxii2/index.json';
const BUNDLE = 'feeds/stix/bundle.json';
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const UUID4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

type Say = (path: string, message: string, why?: string) => void;

/** The TAXII tree has every resource with what TAXII 2.1 asks of it, and its objects are those of the STIX bundles, byte for byte. */
export const taxii: Verifier = {
  id: 'taxii',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    const say: Say = (path, message, why) => diagnostics.push(finding('taxii', path, { message, ...(why ? { why } : {}) }));
    asks(release, DISCOVERY, { title: 'string', default: 'string' }, say);
    const roots = listIn(jsonOf(release, DISCOVERY), 'api_roots').map(String);
    if (!roots.includes(String(valueIn(jsonOf(release, DISCOVERY), 'default')))) say(DISCOVERY, 'The default root is not one of `api_roots`.', 'TAXII 2.1, section 4.1.1.');
    const texts = new Set(listIn(jsonOf(release, BUNDLE), 'objects').map((object) => JSON.stringify(object)));
    for (const root of roots) judgeRoot(release, root.slice(1), texts, say);
    return diagnostics;
  },
};

function judgeRoot(release: Release, root: string, texts: ReadonlySet<string>, say: Say): void {
  asks(release, `${root}index.json`, { title: 'string', versions: 'object', max_content_length: 'number' }, say);
  const path = `${root}collections/index.json`;
  const collections = listIn(jsonOf(release, path), 'collections');
  if (collections.length === 0) say(path, 'This root has no collection.');
  for (const [index, collection] of collections.entries()) {
    const folder = `${root}collections/${String(valueIn(collection, 'id'))}`;
    asks(release, `${folder}/index.json`, { id: 'string', title: 'string', can_read: 'boolean', can_write: 'boolean' }, say);
    if (!UUID4.test(String(valueIn(collection, 'id')))) say(path, `\`${String(valueIn(collection, 'id'))}\` is no UUID of version 4.`, 'TAXII 2.1, section 2, `identifier`.');
    if (String(valueIn(collection, 'title')).includes('.')) say(path, `The title \`${String(valueIn(collection, 'title'))}\` has a full stop.`, 'A connector of OpenCTI takes root and title apart there.');
    if (JSON.stringify(jsonOf(release, `${folder}/index.json`)) !== JSON.stringify(collection)) say(`${folder}/index.json`, 'This is not what the list of collections says.');
    const held = judgeObjects(release, folder, texts, say);
    judgeSingleObjects(release, folder, texts, say);
    if (index === 0 && held !== texts.size) say(`${folder}/objects/index.json`, `The first collection holds ${held} objects, and the bundle ${texts.size}.`, 'A partner who fetches it would miss some.');
  }
}

/** Judges the objects of a collection beside its manifest; gives their number. */
function judgeObjects(release: Release, folder: string, texts: ReadonlySet<string>, say: Say): number {
  const [path, manifest] = [`${folder}/objects/index.json`, `${folder}/manifest/index.json`];
  for (const page of [path, manifest]) if (valueIn(jsonOf(release, page), 'more') !== false) say(page, 'This page does not say that it is the only one.', 'A client would ask for more, and get this page again.');
  const objects = listIn(jsonOf(release, path), 'objects');
  const records = listIn(jsonOf(release, manifest), 'objects');
  if (objects.length !== records.length) say(manifest, `The manifest names ${records.length} objects, and the collection holds ${objects.length}.`);
  const lines = release.paths.includes(path) ? release.text(path).split('\n').filter((line) => line.startsWith('    {')).length : 0;
  if (lines !== objects.length) say(path, 'There is not one object on each line.', 'The TAXII server could not cut out what is asked for.');
  let before = '';
  for (const [index, object] of objects.entries()) {
    const [id, added] = [String(valueIn(object, 'id')), String(valueIn(records[index], 'date_added'))];
    const version = valueIn(object, 'modified') ?? valueIn(object, 'created') ?? added;
    if (!texts.has(JSON.stringify(object))) say(path, `${id} is not the same as in the STIX bundle.`, 'Two partners would have two objects of one name and version.');
    if (valueIn(records[index], 'id') !== id || valueIn(records[index], 'version') !== version) say(manifest, `Record ${index + 1} is not about ${id} in its version ${String(version)}.`);
    if (!MOMENT.test(added)) say(manifest, `\`${added}\` is no moment with six digits behind the point.`, 'TAXII 2.1, section 2, `timestamp`.');
    // What was added after a moment must stand behind it, or clients that go on from there miss it.
    if (`${added} ${id}` <= before) say(manifest, `${id} does not stand in the order of adding.`, 'TAXII 2.1, section 3.3.');
    if (Date.parse(added) < Date.parse(String(version))) say(manifest, `${id} was added before its own version.`, 'A client that asks with `added_after` would miss it.');
    before = `${added} ${id}`;
  }
  return objects.length;
}

/** Judges the resources of single objects, where a collection has them. */
function judgeSingleObjects(release: Release, folder: string, texts: ReadonlySet<string>, say: Say): void {
  for (const path of release.paths) {
    const [id, rest] = path.startsWith(`${folder}/objects/`) ? path.slice(`${folder}/objects/`.length).split(/\/(.*)/) : [];
    if (id === undefined || rest === undefined) continue;
    const resource = jsonOf(release, path);
    if (rest === 'index.json') {
      const objects = listIn(resource, 'objects');
      if (objects.length === 0 || objects.some((object) => valueIn(object, 'id') !== id || !texts.has(JSON.stringify(object)))) say(path, `This is not ${id} as it stands in the STIX bundle.`, 'Two partners would have two objects of one name and version.');
    } else if (listIn(resource, 'versions').length === 0) say(path, `This does not say which versions of ${id} there are.`, 'TAXII 2.1, section 5.8.');
  }
}

/** Whether a resource is there, with properties of these types. */
function asks(release: Release, path: string, properties: Readonly<Record<string, string>>, say: Say): void {
  const resource = jsonOf(release, path);
  if (resource === undefined) return say(path, 'This resource is missing, or no JSON.');
  for (const [name, type] of Object.entries(properties)) if (typeof valueIn(resource, name) !== type) say(path, `\`${name}\` is missing, or no ${type}.`);
}
