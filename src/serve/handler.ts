import { Hono, type Context } from 'hono';
import { compressed, GZIP, type Coding } from './compression.ts';
import { headersFor } from './headers.ts';
import { entityTag, isKnown, type SiteFiles } from './site-files.ts';
import { createTaxiiServer } from './taxii/server.ts';

/**
 * A site as a web-standard handler: TAXII with its filters and pages, and all other files under the header model. `codings` are
 * those that the runtime is quick at, best first.
 */
export function createSite(files: SiteFiles, codings: readonly Coding[] = [GZIP]): Hono {
  const site = new Hono();
  site.use(compressed(codings));
  site.route('/', createTaxiiServer(files));
  site.route('/', createFileHost(files));
  return site;
}

/** What a host of files alone does, under the header model. */
export function createFileHost(files: SiteFiles): Hono {
  const host = new Hono();
  host.on(['GET', 'HEAD'], '*', (context) => answer(files, context));
  host.all('*', (context) => context.text('This site can only be read.\n', 405, { Allow: 'GET, HEAD' }));
  return host;
}

async function answer(files: SiteFiles, context: Context): Promise<Response> {
  const path = requestedPath(context.req.url);
  if (path === undefined) return context.text('This address cannot be read.\n', 400);
  const file = path === '' || path.endsWith('/') ? indexOf(path) : path;
  const body = await files.read(file);
  if (body) return send(file, body, 200, context);
  if (file === path && (await files.read(indexOf(`${path}/`)))) return context.redirect(`/${path}/`, 308);
  const missing = await files.read('404.html');
  return missing ? send('404.html', missing, 404, context) : context.text('Not found.\n', 404);
}

/** The file that stands for a folder. */
function indexOf(folder: string): string {
  return `${folder}index.${folder.startsWith('taxii2/') ? 'json' : 'html'}`;
}

/** The path of an address without its leading slash; undefined when it is broken or would lead out of the site. */
function requestedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(url).pathname).slice(1);
    return /[\0\\]/.test(path) || path.split('/').includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function send(path: string, body: Uint8Array<ArrayBuffer>, status: 200 | 404, context: Context): Promise<Response> {
  const tag = await entityTag(body);
  const headers = { ...headersFor(path), ETag: tag };
  if (status === 200 && isKnown(context.req.header('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(context.req.method === 'HEAD' ? null : body, { status, headers: { ...headers, 'Content-Length': String(body.byteLength) } });
}
