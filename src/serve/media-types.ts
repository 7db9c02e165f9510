/** Media types by the end of the path; the first that fits counts. Feeds declare the same types where they are written. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^feeds\/stix\/[^/]+\.(?:json|stix2)$/, 'application/stix+json;version=2.1'],
  [/^taxii2\/(?:.+\/)?index\.json$/, 'application/taxii+json;version=2.1'],
  [/^schemas\/.+\.json$/, 'application/schema+json'],
  [/\/feed\.json$/, 'application/feed+json'],
  [/\.html$/, 'text/html; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.json$/, 'application/json'],
  [/\.ndjson$/, 'application/x-ndjson'],
  [/^feeds\/misp\/hashes\.csv$/, 'text/csv; charset=utf-8; header=absent'],
  [/\.csv$/, 'text/csv; charset=utf-8; header=present'],
  [/\.atom$/, 'application/atom+xml; charset=utf-8'],
  [/\.rss$/, 'application/rss+xml; charset=utf-8'],
  [/\.xml$/, 'application/xml; charset=utf-8'],
  [/\.(?:txt|conf)$/, 'text/plain; charset=utf-8'],
  [/\.zone$/, 'text/dns; charset=utf-8'],
  [/\.pdf$/, 'application/pdf'],
  [/\.svg$/, 'image/svg+xml; charset=utf-8'],
  [/\.png$/, 'image/png'],
  [/\.webp$/, 'image/webp'],
  [/\.jpe?g$/, 'image/jpeg'],
  [/\.gif$/, 'image/gif'],
  [/\.avif$/, 'image/avif'],
  [/\.ico$/, 'image/x-icon'],
  [/\.(?:pagefind|pf_fragment|pf_index|pf_meta)$/, 'application/gzip'],
  [/\.webmanifest$/, 'application/manifest+json'],
];

/** The media type of a file of the built site, by its path without a leading slash. */
export function mediaTypeOf(path: string): string {
  return TYPES.find(([pattern]) => pattern.test(path))?.[1] ?? 'application/octet-stream';
}
