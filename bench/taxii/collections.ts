import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { jsonList } from '../../src/core/emit/json-document.ts';
import { bundleObjects } from '../stix/bundle-objects.ts';

/** The one collection, the same on both servers. */
export const COLLECTION = '91a7b528-80eb-4000-8000-000000000001';

const MEDIA_TYPE = 'application/stix+json;version=2.1';
const FIRST = Date.UTC(2025, 0, 1);
const MINUTE = 60_000;

/** When the object of this number was added: one a minute, so that moments tell objects apart. */
export function addedAt(index: number): string {
  return new Date(FIRST + index * MINUTE).toISOString().replace('Z', '000Z');
}

interface Entry { readonly object: Readonly<Record<string, unknown>>; readonly record: Readonly<Record<string, unknown>> }

function* entries(count: number): Generator<Entry> {
  let index = 0;
  for (const object of bundleObjects(count)) {
    yield { object, record: { id: object.id, date_added: addedAt(index), version: object['modified'], media_type: MEDIA_TYPE } };
    index += 1;
  }
}

function* parts<Part extends keyof Entry>(part: Part, count: number): Generator<Entry[Part]> {
  for (const entry of entries(count)) yield entry[part];
}

/** Writes the files of the collection as a built site has them, below `folder`. */
export async function writeTree(folder: string, count: number): Promise<void> {
  const collection = join(folder, 'taxii2/public/collections', COLLECTION);
  for (const [name, part] of [['manifest', 'record'], ['objects', 'object']] as const) {
    await write(join(collection, name, 'index.json'), jsonList({ more: false }, 'objects', parts(part, count)));
  }
}

/** Writes the collection as the memory backend of Medallion reads it. */
export async function writeMedallionData(path: string, count: number): Promise<void> {
  await write(path, medallionData(count));
}

function* medallionData(count: number): Generator<string> {
  const information = { title: 'Measured', versions: ['application/taxii+json;version=2.1'], max_content_length: 1 };
  const collection = { id: COLLECTION, title: 'Measured', can_read: true, can_write: false, media_types: [MEDIA_TYPE] };
  yield `{"/discovery":{"title":"Measured"},"public":{"information":${JSON.stringify(information)},"status":[],"collections":[${JSON.stringify(collection).slice(0, -1)}`;
  for (const [name, part] of [['manifest', 'record'], ['objects', 'object']] as const) {
    yield `,"${name}":[`;
    let separator = '';
    for (const entry of parts(part, count)) {
      yield separator + JSON.stringify(entry);
      separator = ',';
    }
    yield ']';
  }
  yield '}]}}';
}

async function write(path: string, pieces: Iterable<string>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await pipeline(Readable.from(pieces), createWriteStream(path));
}
