import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isCopy } from '../../src/core/verify/copy.ts';

/** Addresses of all pages of a built site, such as `/nl/`. */
export function pagesIn(folder: string): string[] {
  return htmlIn(folder).filter((address) => !isCopy(address.slice(1)));
}

/** Addresses of the copies of pages that readers keep as one file: they are no pages, and are tested by themselves. */
export function copiesIn(folder: string): string[] {
  return htmlIn(folder).filter((address) => isCopy(address.slice(1)));
}

function htmlIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1).replace(/index\.html$/, '')}`)
    .sort();
}
