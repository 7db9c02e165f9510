import type { BundleLimits, BundlePart } from './bundle-part.ts';
import { BundleReader } from './bundle-reader.ts';
import { ChunkBytes } from './chunk-bytes.ts';

/** A text in pieces: UTF-8 or strings, cut anywhere. A `ReadableStream`, the body of a `Response` and a stream of Node are such. */
export type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Reads a bundle as a stream (STIX 2.1 §8): its objects one at a time in their order, then its own properties, and problems
 * where they are met. Only the text of one object is held, so that a bundle of any size needs little memory. Each object is
 * read as `parse` reads a text: what is no JSON or no I-JSON is a problem with its line and column.
 *
 * A fault of syntax, also a text that ends too early, is the last part; what came before it stands. After any other
 * fault reading goes on with the next object. Nothing is validated: give each object to `validateObject`, and the properties
 * to `validateBundle`. Throws only what the chunks' own source throws.
 */
export async function* readBundle(chunks: Chunks, limits: BundleLimits = {}): AsyncGenerator<BundlePart, void, undefined> {
  const reader = new BundleReader(limits);
  const bytesOf = new ChunkBytes();
  for await (const chunk of chunks) {
    for (const bytes of bytesOf.of(chunk)) {
      for (const part of reader.push(bytes)) yield part;
      if (reader.stopped) return;
    }
  }
  for (const bytes of bytesOf.rest()) for (const part of reader.push(bytes)) yield part;
  for (const part of reader.end()) yield part;
}
