import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSite } from './generate-site.ts';
import type { SiteSize } from './site/plan.ts';
import { CACHE, linkPackages, write } from './workspace.ts';

const CONFIGURATION = `import { defineConfig } from 'astro/config';
import seinpost from '${new URL('../src/site/integration.ts', import.meta.url).href}';

export default defineConfig({ integrations: [seinpost()], cacheDir: './${CACHE}', vite: { cacheDir: '${CACHE}/vite' } });
`;

/** Writes a synthetic site as a publisher's repository that uses Seinpost; gives the number of bytes of its sources. */
export async function writeSiteProject(project: string, size: SiteSize): Promise<number> {
  await mkdir(project, { recursive: true });
  await linkPackages(project);
  await write(join(project, 'astro.config.mjs'), CONFIGURATION);
  let bytes = 0;
  for (const { path, text } of generateSite(size)) bytes += await write(join(project, path), text);
  return bytes;
}
