import type { MiddlewareHandler } from 'hono';
import { parseAccept } from 'hono/utils/accept';
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from 'hono/utils/compress';

/** A way to make a body smaller, by the name that `Accept-Encoding` has for it (RFC 9110 §8.4.1). */
export interface Coding {
  readonly name: string;
  encode(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/** What every runtime of the web can do. */
export const GZIP: Coding = { name: 'gzip', encode: (body) => body.pipeThrough(new CompressionStream('gzip')) };

const NO_TRANSFORM = /(?:^|,)\s*no-transform\s*(?:,|$)/i;

/** Below this a packet is not full anyway. */
const SMALLEST = 1024;

/**
 * Compresses what is text, with the first of `codings` that the client likes best, unless its `Cache-Control` says `no-transform`. The
 * tag becomes a weak one, for the bytes are no longer those that it stands for (RFC 9110 §8.8.1).
 */
export function compressed(codings: readonly Coding[]): MiddlewareHandler {
  return async (context, next) => {
    await next();
    const { res } = context;
    if (!COMPRESSIBLE_CONTENT_TYPE_REGEX.test(res.headers.get('Content-Type') ?? '') || NO_TRANSFORM.test(res.headers.get('Cache-Control') ?? '')) return;
    res.headers.append('Vary', 'Accept-Encoding');
    const coding = chosen(codings, context.req.header('Accept-Encoding'));
    const isSmall = Number(res.headers.get('Content-Length') ?? SMALLEST) < SMALLEST;
    if (coding === undefined || isSmall || res.body === null || context.req.method === 'HEAD') return;
    const headers = new Headers(res.headers);
    headers.delete('Content-Length');
    headers.set('Content-Encoding', coding.name);
    const tag = headers.get('ETag');
    if (tag !== null && !tag.startsWith('W/')) headers.set('ETag', `W/${tag}`);
    context.res = undefined;
    context.res = new Response(coding.encode(res.body), { status: res.status, headers });
  };
}

/** The coding of the highest weight (RFC 9110 §12.5.3); of equal ones the first. */
function chosen(codings: readonly Coding[], header: string | undefined): Coding | undefined {
  if (!header) return undefined;
  const accepted = parseAccept(header);
  const weight = (name: string) => (accepted.find(({ type }) => type.toLowerCase() === name) ?? accepted.find(({ type }) => type === '*'))?.q ?? 0;
  const [best] = codings.map((coding) => ({ coding, q: weight(coding.name) })).sort((a, b) => b.q - a.q);
  return best && best.q > 0 ? best.coding : undefined;
}
