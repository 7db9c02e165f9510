/** The files of a built site, wherever they stand. Paths begin without a slash, have no `..` and name a file, never a folder. */
export interface SiteFiles {
  /** The bytes of a file; undefined where there is none. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** A text that is another one as soon as the file is another one: cheap to ask, so that what was made of a file can be kept. */
  stamp(path: string): Promise<string>;
}

/** A strong entity tag of some bytes (RFC 9110 §8.8.3): equal bytes, equal tag, on every machine. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return `"${Array.from(digest.subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** Whether a client that sends this `If-None-Match` has the answer with this tag already (RFC 9110 §13.1.2: a weak comparison). */
export function isKnown(ifNoneMatch: string | undefined, tag: string): boolean {
  const strong = (text: string) => text.trim().replace(/^W\//, '');
  return ifNoneMatch !== undefined && (ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((known) => strong(known) === strong(tag)));
}
