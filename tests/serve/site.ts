import { jsonList } from '../../src/core/emit/json-document.ts';
import type { SiteFiles } from '../../src/serve/site-files.ts';

/** Files in memory; changing the map is putting another release in place. */
export function memoryFiles(files: ReadonlyMap<string, string>): SiteFiles {
  return {
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    stamp: async (path) => files.get(path) ?? '',
  };
}

/** A version of an object in a collection that a test makes up. */
export interface Entry {
  readonly id: string;
  readonly added: string;
  readonly version: string;
}

/** The collection of {@link treeOf}. */
export const COLLECTION = '/taxii2/public/collections/91a7b528-80eb-4000-8000-000000000001/';

/** The files of a TAXII tree with one collection. */
export function treeOf(entries: readonly Entry[]): Map<string, string> {
  const folder = COLLECTION.slice(1);
  const file = (rows: readonly object[]) => [...jsonList({ more: false }, 'objects', rows)].join('');
  const collection = { id: '91a7b528-80eb-4000-8000-000000000001', title: 'Made up', can_read: true, can_write: false };
  return new Map([
    ['taxii2/index.json', '{}\n'],
    [`${folder}index.json`, `${JSON.stringify(collection)}\n`],
    [`${folder}manifest/index.json`, file(entries.map(({ id, added, version }) => ({ id, date_added: added, version, media_type: 'application/stix+json;version=2.1' })))],
    [`${folder}objects/index.json`, file(entries.map(({ id, version }) => ({ type: id.slice(0, id.indexOf('--')), spec_version: '2.1', id, created: version, modified: version, name: `é ${version}` })))],
  ]);
}
