import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { TestProject } from 'vitest/node';
import { main } from '../../src/cli/main.ts';
import { serveFolder, type RunningServer } from '../../src/serve/node.ts';
import { setCurrentModel } from '../../src/site/current-model.ts';
import { hostileModel } from '../core/emit/hostile-site.ts';
import { pagesIn } from './pages-in.ts';
import { buildThreeLanguages } from './three-languages.ts';

/** A site that is built and served, with the address of every page as it begins: `/nl/`. */
export interface ServedSite {
  readonly folder: string;
  /** With a final slash. */
  readonly address: string;
  readonly pages: readonly string[];
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The site of this repository. */
    readonly site: ServedSite;
    /** The small site, built from a folder of its own as another organisation would. */
    readonly otherSite: ServedSite;
    /** Number of an advisory of the other site that is only a draft. */
    readonly draft: string;
    /** A site that is hostile in every authored field. */
    readonly hostileSite: ServedSite;
    /** The small site in Dutch, English and German, the last of which was added as a file. */
    readonly threeLanguages: ServedSite;
  }
}

const DRAFT = 'EX-2026-0009';

const CACHE = join(process.cwd(), '.cache', 'e2e');

/** Builds four sites once and serves them for all end-to-end tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const servers: RunningServer[] = [];
  async function serve(folder: string): Promise<ServedSite> {
    const server = await serveFolder(folder, 0);
    servers.push(server);
    return { folder, address: server.address, pages: pagesIn(folder) };
  }

  await run(['build'], process.cwd(), '2026-11-23T00:00:00Z');
  project.provide('site', await serve('dist'));

  const other = join(CACHE, 'other');
  cpSync('tests/fixtures/small-site', other, { recursive: true });
  writeFileSync(join(other, 'astro.config.mjs'), `import seinpost from '${join(process.cwd(), 'src/site/integration.ts')}';\nexport default { integrations: [seinpost()] };\n`);
  await run(['new', 'advisory', DRAFT], other, '2026-06-01T00:00:00Z');
  await run(['build'], other, '2026-06-01T00:00:00Z');
  project.provide('otherSite', await serve(join(other, 'dist')));
  project.provide('draft', DRAFT);

  // The checks would refuse this content; pages must be safe without them.
  const hostile = join(CACHE, 'hostile');
  setCurrentModel(hostileModel());
  await build({ root: process.cwd(), outDir: hostile, logLevel: 'error' });
  project.provide('hostileSite', await serve(hostile));

  project.provide('threeLanguages', await serve(await buildThreeLanguages()));

  return async () => { for (const server of servers) await server.close(); };
}

async function run(argv: readonly string[], root: string, moment: string): Promise<void> {
  let printed = '';
  const print = (text: string) => { printed += text; };
  const exit = await main(argv, { root, environment: {}, colour: false, now: () => new Date(moment), out: print, error: print });
  if (exit !== 0) throw new Error(`\`seinpost ${argv.join(' ')}\` fails in ${root}:\n${printed}`);
}
