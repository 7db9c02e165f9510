import { describe, expect, it } from 'vitest';
import { readByMvt } from '../../../src/core/formats/mvt.ts';
import { build, modelOf, SMALL_SITE } from './built.ts';

describe('MVT', () => {
  it.each([
    "[domain-name:value = 'example.com']",
    "[ipv4-addr:value = '192.0.2.1']",
    "[url:value = 'https://example.com/a?b']",
    `[file:hashes.'SHA-256' = '${'a'.repeat(64)}']`,
    `[file:hashes.MD5 = '${'a'.repeat(32)}']`,
    "[file:path = '/data/local/tmp/x']",
  ])('reads %s', (pattern) => expect(readByMvt({ pattern, patternType: 'stix' })).toBe(true));

  it.each([
    ["[url:value = 'https://example.com/?a=b']", 'stix'],
    ["[domain-name:value = 'example.com' AND domain-name:value = 'example.org']", 'stix'],
    ["[domain-name:value != 'example.com']", 'stix'],
    ["[domain-name:value LIKE 'example.%']", 'stix'],
    ["[file:name = 'it\\'s']", 'stix'],
    ["[file:name = ' x']", 'stix'],
    ["[ipv6-addr:value = '2001:db8::1']", 'stix'],
    ["[user-account:account_login = 'x']", 'stix'],
    ["[domain-name:value = 'example.com']", 'pcre'],
  ])('would misread %s', (pattern, patternType) => expect(readByMvt({ pattern, patternType })).toBe(false));
});

it('holds live indicators alone', async () => {
  const model = await modelOf(SMALL_SITE);
  const live = new Set(model.advisories.filter(({ status }) => status === 'published').flatMap(({ indicators }) => indicators.filter((indicator) => indicator.live).map(({ id }) => id)));
  const { objects } = JSON.parse((await build(model)).get('feeds/stix/mvt.stix2')?.body ?? '') as { objects: { type: string; id: string }[] };
  const found = objects.filter(({ type }) => type === 'indicator');
  expect(found).not.toEqual([]);
  expect(found.filter(({ id }) => !live.has(id))).toEqual([]);
});

it('of a site without indicators holds its marking and its publisher', async () => {
  const model = await modelOf(SMALL_SITE);
  const bare = { ...model, advisories: model.advisories.map((advisory) => ({ ...advisory, indicators: [], objects: [] })) };
  const files = await build(bare);
  const objectsOf = (path: string) => (JSON.parse(files.get(path)?.body ?? '') as { objects: { type: string }[] }).objects;
  const objects = objectsOf('feeds/stix/mvt.stix2');
  expect(objects.map(({ type }) => type)).toEqual(['marking-definition', 'identity']);
  for (const object of objects) expect(objectsOf('feeds/stix/bundle.json')).toContainEqual(object);
});
