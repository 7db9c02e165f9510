import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
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
  expect(() => release.text('b.bin')).toThrow();
  expect(() => release.text('../b.bin')).toThrow('The release has no file ../b.bin.');
});

it('runs every verifier, and puts what they find in the order of files and lines', async () => {
  const { 'sitemap.xml': _pages, ...feeds } = SOUND;
  expect(await verifyRelease(releaseOf(feeds))).toEqual([]);
  const found = await verifyRelease(releaseOf({ ...feeds, 'nl/index.html': '<a href="/gone/">x</a>', 'feeds/extra.json': '{' }));
  expect(said(found).map((text) => text.split(' ')[0])).toEqual(['feeds/extra.json:1', 'feeds/extra.json:1', 'nl/index.html:1']);
});
