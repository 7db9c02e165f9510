import { LANGUAGES } from '../i18n/index.ts';
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

/** The page of an advisory as one file, to be kept: it brings its style and pictures along, and can do nothing even where a browser shows it at once. */
const COPY = {
  ...PAGE,
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'X-Robots-Tag': 'noindex',
} as const;

/** Copies of pages: their name ends in the language, which that of no page does. */
const COPY_PATH = /^[a-z]{2,3}\/.+\.[a-z]{2,3}\.html$/;

/** Pictures for previews of links, which programs in other pages show. */
const SHARED = { ...PAGE, 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;

/** The page of the look-up: its script may fetch the list from this site, and from nowhere else. */
const LOOK_UP = { ...PAGE, 'Content-Security-Policy': `${PAGE['Content-Security-Policy']}; connect-src 'self'` } as const;

const LOOK_UP_PATH = new RegExp(`^(?:${Object.entries(LANGUAGES).map(([language, { lookUp }]) => `${language}/${lookUp.slug}`).join('|')})/index\\.html$`);

/**
 * The page of search: its script may fetch the index from this site, and from nowhere else, and may compile WebAssembly, in which
 * Pagefind looks through the index. That allows no other code.
 */
const SEARCH = {
  ...PAGE,
  'Content-Security-Policy': `${PAGE['Content-Security-Policy'].replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")}; connect-src 'self'`,
} as const;

const SEARCH_PATH = new RegExp(`^(?:${Object.entries(LANGUAGES).map(([language, { sections }]) => `${language}/${sections.search}`).join('|')})/index\\.html$`);

/** Files whose name changes with what they hold: a browser keeps them and never asks again. */
const LASTING = /^(?:assets|pagefind\/(?:fragment|index))\/|^pagefind\/.+\.pf_meta$/;

/** Feeds may be read by a program in any page; shown in a browser they can do nothing. */
const FEED = {
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

/** A program in a page may read when the first and the last object of an answer were added (TAXII 2.1 §3.2). */
const TAXII = { ...FEED, 'Access-Control-Expose-Headers': 'ETag, X-TAXII-Date-Added-First, X-TAXII-Date-Added-Last' } as const;

/** Parts of a large list for the look-up are equally long, so that their length says nothing; compressed they would not be. */
const LOOK_UP_PART = { ...FEED, 'Cache-Control': 'no-cache, no-transform' } as const;

const FEED_PATH = /^(?:feeds|lookup|schemas|\.well-known)\/|\/feed\.(?:atom|rss|json)$/;

/** What is no page, by the path; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, Readonly<Record<string, string>>])[] = [
  [/^taxii2\//, TAXII],
  [/^lookup\/v1\/[0-9a-f]+\.json$/, LOOK_UP_PART],
  [FEED_PATH, FEED],
  [/\.pdf$/, PDF],
  [COPY_PATH, COPY],
  [LOOK_UP_PATH, LOOK_UP],
  [SEARCH_PATH, SEARCH],
  [/^[a-z]{2,3}\/.+\.png$/, SHARED],
];

/** The headers of a file of the built site, by its path without a leading slash: the one model for every server. */
export function headersFor(path: string): Record<string, string> {
  return {
    'Content-Type': mediaTypeOf(path),
    // A partner must see a withdrawal at the next request; unchanged files cost an ETag.
    'Cache-Control': LASTING.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...EVERYWHERE,
    ...(KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? PAGE),
    ...(COPY_PATH.test(path) ? { 'Content-Disposition': `attachment; filename="${savedName(path)}"` } : {}),
  };
}

/** The name under which a copy is saved, with the number of the advisory as everybody writes it. */
function savedName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/^[^.]+/, (number) => number.toUpperCase());
}
