import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { taxii } from '../../../src/core/verify/taxii.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const COLLECTION = Object.keys(SOUND).find((path) => /^taxii2\/public\/collections\/[^/]+\/index\.json$/.test(path))?.replace('index.json', '') as string;
const [MANIFEST, OBJECTS] = [`${COLLECTION}manifest/index.json`, `${COLLECTION}objects/index.json`];
const verdict = (path: string, change: (text: string) => string | undefined) => said(taxii.verify(broken(path, change)) as Diagnostic[]);

it('accepts the tree as it was written', () => expect(taxii.verify(releaseOf(SOUND))).toEqual([]));

it('finds a missing discovery, and a default root that is not listed', () => {
  expect(verdict('taxii2/index.json', () => undefined)).toContain('taxii2/index.json:1 This resource is missing, or no JSON.');
  expect(verdict('taxii2/index.json', (text) => text.replace('"default": "/taxii2/public/"', '"default": "/taxii2/secret/"'))).toEqual(['taxii2/index.json:1 The default root is not one of `api_roots`.']);
});

it('finds resources without what the standard asks', () => {
  expect(verdict('taxii2/public/index.json', (text) => text.replace('"max_content_length": 1', '"max_content_length": "1"'))).toEqual(['taxii2/public/index.json:1 `max_content_length` is missing, or no number.']);
  expect(verdict(`${COLLECTION}index.json`, (text) => text.replace('can_read', 'canRead'))).toEqual([`${COLLECTION}index.json:1 \`can_read\` is missing, or no boolean.`, `${COLLECTION}index.json:1 This is not what the list of collections says.`]);
  expect(verdict('taxii2/public/collections/index.json', (text) => text.replace('All advisories', 'All adv.'))).toContain('taxii2/public/collections/index.json:1 The title `All adv.` has a full stop.');
});

it('finds a page that promises another one', () => {
  expect(verdict(OBJECTS, (text) => text.replace('"more": false', '"more": true'))).toEqual([`${OBJECTS}:1 This page does not say that it is the only one.`]);
});

it('finds an object that is not the same as in the bundle, and one that is missing', () => {
  expect(verdict(OBJECTS, (text) => text.replace('"revoked":true,', ''))).toContainEqual(expect.stringMatching(/ is not the same as in the STIX bundle\.$/));
  const without = verdict(OBJECTS, (text) => text.replace(/\n {4}\{"type":"report".*/, ''));
  expect(without).toContainEqual(expect.stringMatching(/The first collection holds \d+ objects, and the bundle \d+\.$/));
  expect(without).toContainEqual(expect.stringMatching(/The manifest names \d+ objects, and the collection holds \d+\.$/));
});

it('finds moments that would hide an object from a client', () => {
  expect(verdict(MANIFEST, (text) => text.replace(/"date_added":"2026/, '"date_added":"2016'))).toContainEqual(expect.stringContaining('was added before its own version.'));
  expect(verdict(MANIFEST, (text) => text.replace(/"date_added":"2026/, '"date_added":"2036'))).toContainEqual(expect.stringContaining('does not stand in the order of adding.'));
  expect(verdict(MANIFEST, (text) => text.replace(/000Z","version"/, 'Z","version"'))).toContainEqual(expect.stringContaining('is no moment with six digits behind the point.'));
  expect(verdict(MANIFEST, (text) => text.replace(/"version":"2026/, '"version":"2025'))).toContainEqual(expect.stringMatching(/Record \d+ is not about /));
});

it('finds objects that the server could not cut out', () => {
  expect(verdict(OBJECTS, (text) => JSON.stringify(JSON.parse(text)))).toEqual([`${OBJECTS}:1 There is not one object on each line.`]);
});
