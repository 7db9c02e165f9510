import { createHash } from 'node:crypto';

/**
 * A UUID that is made from a text: the same text gives the same UUID, on every machine.
 *
 * Where a standard asks for version 4, which is random by definition, the bits of a SHA-256 stand in for random ones: version
 * and variant are set as RFC 9562 sections 5.4 and 4.1 have them, and nothing random enters the build.
 */
export function derivedUuid(text: string): string {
  return uuidOfDigest(createHash('sha256').update(text).digest());
}

/** As {@link derivedUuid}, from a SHA-256 that somebody else has made piece by piece. */
export function uuidOfDigest(digest: Uint8Array): string {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
