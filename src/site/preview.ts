import type { AstroIntegrationLogger, HookParameters } from 'astro';
import { relative } from 'node:path';
import { compile } from '../core/compile.ts';
import { emitAll } from '../core/emit/emit-all.ts';
import type { Model } from '../core/model/model.ts';
import { reportText } from '../core/report/text.ts';
import { asOfFrom } from './as-of.ts';
import { setCurrentModel } from './current-model.ts';
import { refreshThemeStyles } from './theme-styles.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/** Feeds of one model, by path. */
type Feeds = Map<string, { readonly mediaType: string; readonly body: string }>;

/** Gap in which several saved files count as one change. */
const SETTLE_MILLISECONDS = 50;

/**
 * Live preview: compiles again when content changes, shows what is wrong in the browser and in the terminal, and serves
 * the feeds as the built site would. While the content has errors the last good state stays visible. Drafts are shown.
 */
export async function preview(root: string, server: Server, logger: AstroIntegrationLogger): Promise<void> {
  let feeds: Promise<Feeds> | undefined;
  let model: Model | undefined;

  async function recompile(): Promise<void> {
    const compiled = await compile(root, { asOf: asOfFrom(process.env, new Date()), drafts: true });
    const text = reportText(compiled.diagnostics, { colour: false });
    if (compiled.diagnostics.length > 0) logger.warn(`\n${text}`);
    if (!compiled.model) {
      server.ws.send({ type: 'error', err: { message: text, stack: '' } });
      return;
    }
    const before = model ?? compiled.model;
    model = compiled.model;
    feeds = undefined;
    setCurrentModel(model);
    refreshThemeStyles(before, model, server.environments);
    // Astro keeps the list of pages until its own content layer says that content has changed.
    for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
    server.ws.send({ type: 'full-reload', path: '*' });
  }

  await recompile();
  if (!model) throw new Error('The content has errors: mend them, then start the preview again.');

  let timer: NodeJS.Timeout | undefined;
  server.watcher.add([`${root}/content`, `${root}/indicators`]);
  server.watcher.on('all', (_event, file) => {
    if (!/^(?:content|indicators)[\\/]/.test(relative(root, file))) return;
    clearTimeout(timer);
    timer = setTimeout(() => recompile().catch((error: unknown) => logger.error(String(error))), SETTLE_MILLISECONDS);
  });

  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    feeds ??= collect(model as Model);
    feeds.then((files) => {
      const file = files.get(path) ?? files.get(`${path}index.json`);
      if (!file) return next();
      response.setHeader('Content-Type', file.mediaType);
      response.end(file.body);
    }, next);
  });
}

async function collect(model: Model): Promise<Feeds> {
  const feeds: Feeds = new Map();
  await emitAll(model, ({ path, mediaType, body }) => {
    feeds.set(path, { mediaType, body: [...(typeof body === 'string' ? [body] : body)].join('') });
  });
  return feeds;
}
