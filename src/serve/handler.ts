import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { headersFor } from './headers.ts';

/** A site as a web-standard handler: the files of a built folder under the header model. */
export function createSite(folder: string): Hono {
  const site = new Hono();
  site.on(['GET', 'HEAD'], '*', (context) => answer(folder, context));
  site.all('*', (context) => context.text('This site can only be read.\n', 405, { Allow: 'GET, HEAD' }));
  return site;
}

async function answer(folder: string, context: Context): Promise<Response> {
  const path = requestedPath(context.req.url);
  if (path === undefined) return context.text('This address cannot be read.\n', 400);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const kind = await kindOf(join(folder, file));
  if (kind === 'folder') return context.redirect(`/${path}/`, 308);
  if (kind === 'file') return send(folder, file, 200, context);
  return (await kindOf(join(folder, '404.html'))) === 'file' ? send(folder, '404.html', 404, context) : context.text('Not found.\n', 404);
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

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'nothing';
}

async function send(folder: string, path: string, status: 200 | 404, context: Context): Promise<Response> {
  const body = await readFile(join(folder, path));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ...headersFor(path), ETag: etag };
  const known = context.req.header('If-None-Match')?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (status === 200 && known?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(context.req.method === 'HEAD' ? null : body, { status, headers: { ...headers, 'Content-Length': String(body.byteLength) } });
}
