import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, linkPackages, write } from './workspace.ts';

const CONFIGURATION = `import { defineConfig } from 'astro/config';

export default defineConfig({ cacheDir: './${CACHE}', vite: { cacheDir: '${CACHE}/vite' }, devToolbar: { enabled: false } });
`;

const LAYOUT = `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>{title}</title></head>
  <body><main><h1>{title}</h1><slot /></main></body>
</html>
`;

const collection = (content: string) => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  texts: defineCollection({ loader: glob({ base: ${JSON.stringify(content)}, pattern: '**/*.md', generateId: ({ entry }) => entry.replace(/\\.md$/, '') }) }),
};
`;

const route = (pagesWithoutText: number) => `---
import { getCollection, render } from 'astro:content';
import Bare from '../Bare.astro';

export async function getStaticPaths() {
  const texts = await getCollection('texts');
  return [
    ...texts.map((entry) => ({ params: { path: entry.id }, props: { entry } })),
    ...Array.from({ length: ${pagesWithoutText} }, (_, index) => ({ params: { path: \`data/\${index}\` }, props: {} })),
  ];
}
const { entry } = Astro.props;
const rendered = entry && await render(entry);
---
<Bare title={entry?.data.title ?? 'Data'}>{rendered && <rendered.Content />}</Bare>
`;

/**
 * Writes the site against which Seinpost is measured: Astro alone, with its own glob collection over the same Markdown
 * files, one layout of a few lines, and as many pages; those that Seinpost lays out from data stay empty here.
 */
export async function writeBareProject(project: string, content: string, pagesWithoutText: number): Promise<void> {
  await mkdir(project, { recursive: true });
  await linkPackages(project);
  await write(join(project, 'astro.config.mjs'), CONFIGURATION);
  await write(join(project, 'src/content.config.ts'), collection(content));
  await write(join(project, 'src/Bare.astro'), LAYOUT);
  await write(join(project, 'src/pages/[...path].astro'), route(pagesWithoutText));
}
