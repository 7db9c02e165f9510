import type { CollectionIndex, Held } from './collection-index.ts';
import type { Page } from './select-page.ts';

/** How a page is written as a resource. */
export type Writer = (page: Page, index: CollectionIndex) => Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** An envelope (TAXII 2.1 §3.7), whose objects are copied as they stand in the file; nothing in it makes it the empty one. */
export const envelope: Writer = (page, { bytes }) => {
  if (page.held.length === 0) return nothing();
  const head = encoder.encode(`${headOf(page)}"objects":[\n`);
  const length = page.held.reduce((sum, { start, end }) => sum + end - start + 2, head.length) + 1;
  const body = new Uint8Array(length);
  body.set(head);
  let at = head.length;
  for (const [index, { start, end }] of page.held.entries()) {
    if (index > 0) at = put(body, ',\n', at);
    body.set(bytes.subarray(start, end), at);
    at += end - start;
  }
  put(body, ']}\n', at);
  return body;
};

/** A manifest (TAXII 2.1 §5.3.1). It has `next` as an envelope does: the endpoint takes that parameter, and clients look for it here. */
export const manifest: Writer = (page) => listOf(page, 'objects', ({ record }) => record);

/** A versions resource (TAXII 2.1 §5.8.1). */
export const versions: Writer = (page) => listOf(page, 'versions', ({ version }) => version);

function listOf(page: Page, name: string, entry: (held: Held) => unknown): Uint8Array<ArrayBuffer> {
  return page.held.length === 0 ? nothing() : encoder.encode(`${headOf(page)}"${name}":${JSON.stringify(page.held.map(entry))}}\n`);
}

/** A list may not be empty (TAXII 2.1 §2): the property is left out, and what stays is an empty object. */
function nothing(): Uint8Array<ArrayBuffer> {
  return encoder.encode('{}\n');
}

function headOf({ more, next }: Page): string {
  return `{"more":${more},${next === undefined ? '' : `"next":"${next}",`}`;
}

function put(body: Uint8Array, text: string, at: number): number {
  return at + encoder.encodeInto(text, body.subarray(at)).written;
}
