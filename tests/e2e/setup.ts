import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { main } from '../../src/cli/main.ts';
import { serveFolder } from '../../src/serve/node.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served site, with a final slash. */
    readonly address: string;
    /** Every page of the site, as its address begins: `/nl/`. */
    readonly pages: readonly string[];
  }
}

/** Builds the site of this repository once and serves it for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let printed = '';
  const print = (text: string) => { printed += text; };
  const exit = await main(['build'], { root: process.cwd(), environment: {}, colour: false, now: () => new Date('2026-11-23T12:00:00Z'), out: print, error: print });
  if (exit !== 0) throw new Error(`The site does not build:\n${printed}`);
  const server = await serveFolder('dist', 0);
  project.provide('address', server.address.replace('localhost', '127.0.0.1'));
  project.provide('pages', pagesIn('dist'));
  return () => server.close();
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.html'))
    .map((entry) => `/${join(entry.parentPath, entry.name).slice(folder.length + 1).replace(/index\.html$/, '')}`)
    .sort();
}
