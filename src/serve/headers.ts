import { mediaTypeOf } from './media-types.ts';

/** Sent with everything: the browser must neither guess a type nor tell another site where the reader comes from. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
} as const;

/** Pages load their own style, pictures and scripts, and nothing else: nothing inline, no foreign origin, no request by a script, no form. */
const PAGE = {
  'Content-Security-Policy': [
    "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'none'",
    "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
} as const;

/** A browser shows a PDF as an object in a document of its own making, with a style of its own: both must be allowed here, and nothing else. */
const PDF = {
  ...PAGE,
  'Content-Security-Policy': "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
} as const;

/** Feeds may be read by a program in any page; shown in a browser they can do nothing. */
const FEED = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

const FEED_PATH = /^(?:feeds|schemas|\.well-known|taxii2)\/|\/feed\.(?:atom|rss|json)$/;

/** The headers of a file of the built site, by its path without a leading slash: the one model for every server. */
export function headersFor(path: string): Record<string, string> {
  return {
    'Content-Type': mediaTypeOf(path),
    // A partner must see a withdrawal at the next request; unchanged files cost an ETag.
    'Cache-Control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...EVERYWHERE,
    ...(FEED_PATH.test(path) ? FEED : path.endsWith('.pdf') ? PDF : PAGE),
  };
}
