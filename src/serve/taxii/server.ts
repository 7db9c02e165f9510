import { Hono, type Context } from 'hono';
import { headersFor } from '../headers.ts';
import { entityTag, isKnown, type SiteFiles } from '../site-files.ts';
import { TornCollection, type CollectionIndex } from './collection-index.ts';
import { errorMessage } from './error-message.ts';
import { acceptsTaxii } from './media-range.ts';
import { openCollections, type OpenCollection } from './open-collections.ts';
import { ALL, MalformedQuery, readQuery, type Query } from './query.ts';
import { envelope, manifest, versions, type Writer } from './resources.ts';
import { selectPage } from './select-page.ts';

/** Names that may stand in an address: of a root, a collection, an object. Nothing else reaches the files. */
const NAME = /^[A-Za-z0-9-]+$/;

const OBJECTS = '/taxii2/:root/collections/:collection/objects/';

/**
 * TAXII 2.1 over the files of a built site, for reading: every endpoint of §3.1, with filters (§3.4), pages (§3.5) and errors
 * (§3.6). What is asked for is cut out of `manifest/` and `objects/` of a collection.
 */
export function createTaxiiServer(files: SiteFiles): Hono {
  const open = openCollections(files);
  const server = new Hono();
  for (const path of ['/taxii2/', '/taxii2/:root/', '/taxii2/:root/collections/', '/taxii2/:root/collections/:collection/']) {
    server.get(path, (context) => resource(files, context));
  }
  server.get('/taxii2/:root/collections/:collection/manifest/', (context) => page(open, context, manifest));
  server.get(OBJECTS, (context) => page(open, context, envelope));
  server.get(`${OBJECTS}:object/`, (context) => page(open, context, envelope, { types: undefined }));
  server.get(`${OBJECTS}:object/versions/`, (context) => page(open, context, versions, { types: undefined, versions: ALL }));
  // Of a collection that can be read and not written to, §5.5 and §5.7 want this status.
  server.post(OBJECTS, (context) => refuseToWrite(files, context));
  server.delete(`${OBJECTS}:object/`, (context) => refuseToWrite(files, context));
  server.get('/taxii2/*', nowhere);
  server.all('/taxii2/*', () => errorMessage(405, 'Ask with GET or HEAD.', { Allow: 'GET, HEAD' }));
  return server;
}

/** A resource that is one file: discovery (§4.1), API root (§4.2), collections (§5.1), collection (§5.2). */
async function resource(files: SiteFiles, context: Context): Promise<Response> {
  if (!acceptsTaxii(context.req.header('Accept'))) return notAcceptable();
  const body = await read(files, `${context.req.path.slice(1)}index.json`, context);
  return body ? send(context, body, await entityTag(body)) : nowhere(context);
}

/** A page of a collection: objects (§5.4), manifest (§5.3), one object (§5.6) or its versions (§5.8), of which `fixed` are not asked. */
async function page(open: OpenCollection, context: Context, write: Writer, fixed: Partial<Query> = {}): Promise<Response> {
  if (!acceptsTaxii(context.req.header('Accept'))) return notAcceptable();
  const { root = '', collection = '', object } = context.req.param() as Readonly<Record<string, string | undefined>>;
  if (!NAME.test(root) || !NAME.test(collection)) return nowhere(context);
  try {
    const index = await open(`taxii2/${root}/collections/${collection}`);
    if (!index || (object !== undefined && !index.positions.has(object))) return nowhere(context);
    const query = { ...readQuery(new URL(context.req.url).searchParams), ...(object === undefined ? {} : { ids: new Set([object]) }), ...fixed };
    return answer(context, index, query, write);
  } catch (error) {
    if (error instanceof MalformedQuery) return errorMessage(400, error.message);
    if (error instanceof TornCollection) return errorMessage(503, 'Ask again in some seconds.', { 'Retry-After': '10' });
    throw error;
  }
}

function answer(context: Context, index: CollectionIndex, query: Query, write: Writer): Response {
  const found = selectPage(index, query);
  // A tag is compared with that of the same address, query included: it need say no more than that the collection is the same.
  return send(context, write(found, index), index.tag, { 'X-TAXII-Date-Added-First': found.first, 'X-TAXII-Date-Added-Last': found.last });
}

function send(context: Context, body: Uint8Array<ArrayBuffer>, tag: string, added: Readonly<Record<string, string>> = {}): Response {
  const headers = { ...headersFor('taxii2/index.json'), Vary: 'Accept', ETag: tag, ...added };
  if (isKnown(context.req.header('If-None-Match'), tag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'Content-Length': String(body.length) } });
}

function notAcceptable(): Response {
  return errorMessage(406, 'Send the header Accept: application/taxii+json;version=2.1.');
}

/** An address without its slash leads to the one with it (§3.1); any other is not there. That goes for every status too: nothing is taken in (§4.3). */
function nowhere(context: Context): Response {
  const { pathname, search } = new URL(context.req.url);
  if (!pathname.endsWith('/')) return context.redirect(`${pathname}/${search}`, 308);
  return errorMessage(404, 'Begin at /taxii2/ and follow api_roots and collections.');
}

async function refuseToWrite(files: SiteFiles, context: Context): Promise<Response> {
  const { root = '', collection = '' } = context.req.param() as Readonly<Record<string, string | undefined>>;
  const known = await read(files, `taxii2/${root}/collections/${collection}/index.json`, context);
  return known ? errorMessage(403, 'can_write of this collection is false.') : nowhere(context);
}

/** The file at a path, where the names in the address may be read. */
async function read(files: SiteFiles, path: string, context: Context): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return Object.values(context.req.param()).every((name) => NAME.test(String(name))) ? files.read(path) : undefined;
}
