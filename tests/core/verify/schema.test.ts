import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { schema } from '../../../src/core/verify/schema.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

it('accepts feeds that hold to their schemas', () => expect(schema.verify(releaseOf(SOUND))).toEqual([]));

it('finds a field that the schema does not know, with its line', async () => {
  const release = broken('feeds/indicators.json', (text) => text.replace('"tlp":"clear"', '"tlp":"amber"'));
  expect(said(await schema.verify(release))).toEqual(['feeds/indicators.json:6 /indicators/0/tlp must be equal to constant.']);
});

it('finds JSON that does not parse, and a schema that is not there', async () => {
  expect(said(await schema.verify(broken('nl/feed.json', (text) => text.slice(0, -3))))).toEqual([expect.stringMatching(/^nl\/feed\.json:1 This is not valid JSON: /)]);
  expect(said(await schema.verify(broken('schemas/v1/indicators.json', () => undefined)))).toEqual(['feeds/indicators.json:1 Its schema https://advisories.example.org/schemas/v1/indicators.json is not part of this site.']);
});

it('finds a schema that is none', async () => {
  const release = broken('schemas/v1/page.json', (text) => text.replace('"type": "object"', '"type": "thing"'));
  expect(said(await schema.verify(release))).toEqual([expect.stringMatching(/^schemas\/v1\/page\.json:1 This is not a valid JSON Schema: /)]);
});

/** Feeds that cannot name a schema in their own text, as their standards have no place for it. */
it.each([
  ['nl/feed.json', 'json-feed', (text: string) => [JSON.parse(text) as unknown]],
  ['feeds/indicators.ndjson', 'indicator-row', (text: string) => text.trim().split('\n').map((line) => JSON.parse(line) as unknown)],
])('%s holds to the schema %s', (path, name, documents) => {
  const ajv = new Ajv2020();
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(SOUND[`schemas/v1/${name}.json`] as string));
  for (const document of documents(SOUND[path] as string)) expect(validate(document) || validate.errors).toBe(true);
});
