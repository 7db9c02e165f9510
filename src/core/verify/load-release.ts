import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { byCodeUnit } from '../diagnostic.ts';
import type { Release } from './verifier.ts';

/** Reads back the site that was built into a folder. Files are read when they are asked for, and not kept. */
export async function loadRelease(folder: string): Promise<Release> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodeUnit);
  const known = new Set(paths);
  const bytes = (path: string): Uint8Array => {
    if (!known.has(path)) throw new Error(`The release has no file ${path}.`);
    return readFileSync(join(folder, path));
  };
  return { paths, bytes, text: (path) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(path)) };
}
