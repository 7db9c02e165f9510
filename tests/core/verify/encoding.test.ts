import { expect, it } from 'vitest';
import { encoding } from '../../../src/core/verify/encoding.ts';
import { releaseOf, said, SOUND } from './release.ts';

it('finds nothing in sound feeds', () => {
  expect(encoding.verify(releaseOf(SOUND))).toEqual([]);
});

it('names a file that is empty, marked or in another encoding, and leaves pictures and lists without entries alone', async () => {
  const bytes: Record<string, number[]> = { 'a.txt': [], 'b.csv': [0xef, 0xbb, 0xbf, 0x61], 'c.html': [0x61, 0xe9], 'd.json': [0x7b, 0x7d], 'e.png': [0x89], 'f.ndjson': [], 'feeds/misp/hashes.csv': [] };
  const release = { paths: Object.keys(bytes), text: () => '', bytes: (path: string) => Uint8Array.from(bytes[path] as number[]) };
  expect(said(await encoding.verify(release))).toEqual([
    'a.txt:1 This file is empty.',
    'b.csv:1 This file begins with a byte order mark.',
    'c.html:1 This file is not valid UTF-8.',
  ]);
});
