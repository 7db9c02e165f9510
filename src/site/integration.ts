import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compile } from '../core/compile.ts';
import { hasErrors } from '../core/diagnostic.ts';
import { emitAll } from '../core/emit/emit-all.ts';
import { reportText } from '../core/report/text.ts';
import { loadRelease } from '../core/verify/load-release.ts';
import { verifyRelease } from '../core/verify/verify-release.ts';
import { asOfFrom } from './as-of.ts';
import { currentModel, hasCurrentModel, setCurrentModel } from './current-model.ts';
import { stageFiles, type StagedFiles } from './documents/stage-files.ts';
import { loadTypst } from './documents/typst.ts';
import { writeCopies } from './documents/write-copies.ts';
import { preview } from './preview.ts';
import { themeStyles } from './theme-styles.ts';
import { beginIndex, type SearchIndex } from './search/search-index.ts';
import { setSearchState } from './search/search-state.ts';
import { fileSink } from './write-files.ts';

const ROUTES = [
  { pattern: '/', entrypoint: 'chooser.astro' },
  { pattern: '/[language]/[...path]', entrypoint: 'page.astro' },
  { pattern: '/404', entrypoint: '404.astro' },
];

/**
 * Seinpost as an Astro integration: it brings its routes, compiles the site's content before the build, writes the
 * feeds beside the pages and reads everything back. Bad content fails the build before anything is written.
 */
export default function seinpost(): AstroIntegration {
  let root = process.cwd();
  let previewing = false;
  let staged: StagedFiles | undefined;
  let search: SearchIndex | undefined;
  return {
    name: 'seinpost',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig }) => {
        root = fileURLToPath(config.root);
        previewing = command === 'dev';
        for (const { pattern, entrypoint } of ROUTES) {
          injectRoute({ pattern, entrypoint: new URL(`../routes/${entrypoint}`, import.meta.url), prerender: true });
        }
        // Examples of components are for who writes them: no built site has them.
        if (previewing) injectRoute({ pattern: '/patterns/[...example]', entrypoint: new URL('../routes/patterns.astro', import.meta.url), prerender: true });
        updateConfig({
          output: 'static',
          trailingSlash: 'ignore',
          // The policy of the pages forbids inline styles and scripts: nothing may be inlined.
          build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
          vite: { build: { assetsInlineLimit: 0 }, plugins: [themeStyles()] },
          devToolbar: { enabled: false },
        });
      },
      // A build starts a server too, to generate types: it must not see the drafts of a preview.
      'astro:server:setup': ({ server, logger }) => (previewing ? preview(root, server, logger) : undefined),
      'astro:build:start': async ({ logger }) => {
        if (!hasCurrentModel()) {
          const { model, diagnostics } = await compile(root, { asOf: asOfFrom(process.env, new Date()) });
          if (diagnostics.length > 0) logger.warn(`\n${reportText(diagnostics, { colour: false })}`);
          if (!model) throw new Error('The content has errors: nothing was built.');
          setCurrentModel(model);
        }
        staged = await stageFiles(root, currentModel(), loadTypst(), (text) => logger.warn(text));
        search = await beginIndex((text) => logger.warn(text));
        setSearchState(search ? 'made' : 'missing');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await staged?.moveTo(folder);
        const written = await emitAll(currentModel(), fileSink(folder));
        logger.info(`${written.length} files of feeds written`);
        await search?.write(currentModel(), folder);
        await writeCopies(currentModel(), folder);
        const diagnostics = await verifyRelease(await loadRelease(folder));
        if (diagnostics.length > 0) logger.warn(`\n${reportText(diagnostics, { colour: false })}`);
        if (hasErrors(diagnostics)) throw new Error('The built site does not verify.');
      },
    },
  };
}
