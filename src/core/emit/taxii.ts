import { heldObjects, holdings, TAXII_TYPE, type HeldObject, type TaxiiCollection } from '../formats/taxii.ts';
import type { Model } from '../model/model.ts';
import type { Emitter, OutputFile } from './emitter.ts';
import { jsonDocument, jsonList } from './json-document.ts';

/** Folder of the discovery resource: TAXII 2.1 §8.2.1 puts it at the root of the server. */
const DISCOVERY = 'taxii2';

/** Folder of the one API root. Its name has no full stop: connectors take addresses apart there. */
const ROOT = `${DISCOVERY}/public`;

/**
 * A larger site has no files for single objects, of which each needs two: hosts limit the number of files. For the same reason only the
 * first collection has them, which holds everything. A server needs none of them.
 */
const MOST_WITH_FILES = 2000;

/** TAXII 2.1 as files: every resource that can be read, each list as one page. A host that runs a program answers from the same files. */
export const taxii: Emitter = {
  id: 'taxii',
  standard: 'TAXII 2.1',
  listed: false,
  *emit(model: Model) {
    const held = holdings(model);
    yield resource(DISCOVERY, discovery(model));
    yield resource(ROOT, apiRoot(model));
    yield resource(`${ROOT}/collections`, { collections: held.map(({ collection }) => collection) });
    for (const [index, { collection, advisories }] of held.entries()) {
      const objects = heldObjects(advisories, model);
      yield* collectionFiles(collection, objects, index === 0 && objects.length <= MOST_WITH_FILES);
    }
  },
};

function* collectionFiles(collection: TaxiiCollection, held: readonly HeldObject[], withSingleObjects: boolean): Generator<OutputFile> {
  const folder = `${ROOT}/collections/${collection.id}`;
  yield resource(folder, collection);
  yield list(`${folder}/manifest`, 'objects', held.map(({ record }) => record));
  yield list(`${folder}/objects`, 'objects', held.map(({ object }) => object));
  if (!withSingleObjects) return;
  for (const { object, record } of held) {
    yield list(`${folder}/objects/${object.id}`, 'objects', [object]);
    yield list(`${folder}/objects/${object.id}/versions`, 'versions', [record.version]);
  }
}

/** TAXII 2.1 §4.1.1. The root has a relative address, so that a copy of the site on another host leads to itself. */
function discovery(model: Model): object {
  return { ...presentation(model), contact: model.publisher.contact.email, default: `/${ROOT}/`, api_roots: [`/${ROOT}/`] };
}

/** TAXII 2.1 §4.2.1. Nothing is taken in, and the smallest length that the standard allows says so. */
function apiRoot(model: Model): object {
  return { ...presentation(model), versions: [TAXII_TYPE], max_content_length: 1 };
}

function presentation({ publisher: { name, about, languages } }: Model): { title: string; description: string } {
  const language = languages.includes('en') ? 'en' : (languages[0] as string);
  return { title: name[language] as string, description: about[language] as string };
}

/** A file that a host serves at the address of its folder, with the slash that TAXII 2.1 §3.1 asks. */
function resource(folder: string, data: object): OutputFile {
  return { path: `${folder}/index.json`, mediaType: TAXII_TYPE, body: jsonDocument(data) };
}

/** A list as one page: a file cannot know what a query asks, so that a second page would be the first again, without end. */
function list(folder: string, name: string, rows: readonly unknown[]): OutputFile {
  return { path: `${folder}/index.json`, mediaType: TAXII_TYPE, count: rows.length, body: jsonList({ more: false }, name, rows) };
}
