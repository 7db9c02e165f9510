import { expect, it } from 'vitest';
import { inventory } from '../../../src/core/verify/inventory.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

it('accepts feeds as they were listed', () => expect(inventory.verify(releaseOf(SOUND))).toEqual([]));

it('refuses a release without a catalogue', async () => {
  expect(said(await inventory.verify(releaseOf({})))).toEqual(['feeds/index.json:1 There is no catalogue of feeds.']);
});

it('finds a file that changed without changing its size', async () => {
  const release = broken('feeds/indicators.csv', (text) => text.replace('login', 'lo9in'));
  expect(said(await inventory.verify(release))).toEqual(['feeds/index.json:11 /feeds/indicators.csv does not have the SHA-256 that is listed.']);
});

it('finds a file of another size, a missing file and one that nobody listed', async () => {
  const sizes = await inventory.verify(broken('nl/feed.rss', (text) => `${text}\n`));
  expect(said(sizes)).toEqual([expect.stringMatching(/^feeds\/index\.json:\d+ \/nl\/feed\.rss has \d+ bytes, not the \d+ that are listed\.$/)]);
  expect(said(await inventory.verify(broken('feeds/indicators.ndjson', () => undefined)))).toEqual(['feeds/index.json:10 /feeds/indicators.ndjson is listed, but there is no such file.']);
  expect(said(await inventory.verify(broken('feeds/extra.txt', () => 'x')))).toEqual(['feeds/extra.txt:1 This file stands among the feeds, but `/feeds/index.json` does not list it.']);
});

it('finds a file that is listed twice', async () => {
  const release = broken('feeds/index.json', (text) => text.replace(/\n {4}\{"id":"rss".*\},/, '$&$&'));
  expect(said(await inventory.verify(release))).toEqual([expect.stringContaining('feed.rss is listed twice.')]);
});
