import { expect, it } from 'vitest';
import { stix } from '../../../src/core/verify/stix.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const BUNDLE = 'feeds/stix/EX-2026-0001.json';

it('accepts bundles that hold to the standard', () => expect(stix.verify(releaseOf(SOUND))).toEqual([]));

it('finds an object that the standard refuses, with its line', async () => {
  const found = await stix.verify(broken(BUNDLE, (text) => text.replace(/"type":"report","spec_version":"2\.1"/, '"type":"report","spec_version":"2.2"')));
  expect(found.map(({ file, line, code, why }) => ({ file, line, code, why }))).toContainEqual({ file: BUNDLE, line: 9, code: 'release/stix', why: expect.stringMatching(/^STIX 2\.1, section 3\.2\.$/) });
});

it('finds an object that stands twice', async () => {
  const found = await stix.verify(broken(BUNDLE, (text) => text.replace(/(\n {4}\{"type":"report".*?\},)(?=\n)/, '$1$1')));
  expect(said(found)).toContainEqual(expect.stringMatching(/:10 report--\S+ stands in this bundle twice\.$/));
});

it('finds a marking above TLP:CLEAR', async () => {
  const found = await stix.verify(broken(BUNDLE, (text) => text.replace(/("type":"report".*?"object_marking_refs":\[")[^"]*/, '$1marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1')));
  expect(said(found)).toContainEqual(expect.stringMatching(/:9 report--\S+ is marked TLP:RED\.$/));
});

it('finds an empty bundle and a bundle of STIX 2.0', async () => {
  const empty = await stix.verify(broken(BUNDLE, () => '{"type":"bundle","id":"bundle--c1e98120-cfc7-43ac-bae5-a1c765a309dd","objects":[]}'));
  expect(said(empty)).toContainEqual(`${BUNDLE}:1 This bundle is empty.`);
  const old = await stix.verify(broken(BUNDLE, (text) => text.replace('"type": "bundle",', '"type": "bundle",\n  "spec_version": "2.0",')));
  expect(said(old)).toContainEqual(`${BUNDLE}:3 A bundle of STIX 2.1 has no \`spec_version\`.`);
});
