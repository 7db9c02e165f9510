import type { SiteFiles } from '../site-files.ts';
import { indexCollection, TornCollection, type CollectionIndex } from './collection-index.ts';

/** Gives the index of the collection in a folder; undefined where there is none. Rejects with {@link TornCollection} while a release is being replaced. */
export type OpenCollection = (folder: string) => Promise<CollectionIndex | undefined>;

/** How often files are read again when they change under the reader. */
const TRIES = 3;

/** Opens collections when they are asked for, and keeps them until their files change. */
export function openCollections(files: SiteFiles): OpenCollection {
  const opened = new Map<string, { readonly stamp: string; readonly index: Promise<CollectionIndex | undefined> }>();
  return async (folder) => {
    const stamp = await stampOf(files, folder);
    const known = opened.get(folder);
    if (known?.stamp === stamp) return known.index;
    const index = read(files, folder);
    opened.set(folder, { stamp, index });
    // What could not be read, or is not there, is not kept: names of collections that nobody has would fill the memory.
    const forget = () => { if (opened.get(folder)?.index === index) opened.delete(folder); };
    index.then((found) => { if (!found) forget(); }, forget);
    return index;
  };
}

async function read(files: SiteFiles, folder: string): Promise<CollectionIndex | undefined> {
  let torn: unknown;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const before = await stampOf(files, folder);
    const [manifest, objects] = await Promise.all(pathsIn(folder).map((path) => files.read(path)));
    if ((await stampOf(files, folder)) !== before) continue;
    if (!manifest || !objects) return undefined;
    try {
      return await indexCollection(manifest, objects);
    } catch (error) {
      torn = error;
    }
  }
  throw torn ?? new TornCollection(`The files of ${folder} change too quickly.`);
}

async function stampOf(files: SiteFiles, folder: string): Promise<string> {
  return (await Promise.all(pathsIn(folder).map((path) => files.stamp(path)))).join(' ');
}

function pathsIn(folder: string): readonly [string, string] {
  return [`${folder}/manifest/index.json`, `${folder}/objects/index.json`];
}
