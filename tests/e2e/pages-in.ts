import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses of all pages of a built site, such as `/nl/`. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1).replace(/index\.html$/, '')}`)
    .sort();
}
