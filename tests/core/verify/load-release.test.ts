import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadRelease } from '../../../src/core/verify/load-release.ts';
import { verifyRelease } from '../../../src/core/verify/verify-release.ts';
import { releaseOf, said, SOUND } from './release.ts';

it('reads back what stands in a folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, '.well-known'));
  writeFileSync(join(folder, '.well-known', 'a.txt'), 'één\n');
  writeFileSync(join(folder, 'b.bin'), Buffer.from([0xff]));
  const release = await loadRelease(folder);
  expect(release.paths).toEqual(['.well-known/a.txt', 'b.bin']);
  expect(release.text('.well-known/a.txt')).toBe('één\n');
  expect([...release.bytes('b.bin')]).toEqual([0xff]);
  expect(release.text('b.bin')).toBe('\uFFFD');
  expect(() => release.text('../b.bin')).toThrow('The release has no file ../b.bin.');
});

it('runs every verifier, and puts what they find in the order of files and lines', async () => {
  const { 'sitemap.xml': _pages, ...feeds } = SOUND;
  expect(await verifyRelease(releaseOf(feeds))).toEqual([]);
  const found = await verifyRelease(releaseOf({ ...feeds, 'nl/index.html': '<html lang="nl"><title>x</title><h1>x</h1><a href="/gone/">x</a></html>', 'feeds/extra.json': '{' }));
  expect(said(found).map((text) => text.split(' ')[0])).toEqual(['feeds/extra.json:1', 'feeds/extra.json:1', 'nl/index.html:1']);
});

/** Files of which any text is right, so that only an empty or unreadable one can be noticed. */
const ANY_TEXT = ['robots.txt'];

const DAMAGES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'ending in a byte that is not UTF-8': (bytes) => Buffer.concat([bytes, Buffer.from([0xff])]),
  empty: () => new Uint8Array(),
  'replaced by null': () => Buffer.from('null'),
};

describe.each(Object.entries(DAMAGES))('a file that is %s', (name, damage) => {
  const { 'sitemap.xml': _pages, ...feeds } = SOUND;
  const page = '<!DOCTYPE html><html lang="en"><title>x</title><h1>x</h1></html>';

  it.each(Object.keys({ ...feeds, 'index.html': page }))('is never passed over: %s', async (path) => {
    const release = releaseOf({ ...feeds, 'index.html': page });
    const bytes = (asked: string) => (asked === path ? damage(release.bytes(asked)) : release.bytes(asked));
    const found = await verifyRelease({ paths: release.paths, bytes, text: (asked) => new TextDecoder().decode(bytes(asked)) });
    const unnoticeable = ANY_TEXT.includes(path) && (name === 'cut in half' || name === 'replaced by null');
    expect(found.length > 0).toBe(!unnoticeable);
  });
});
