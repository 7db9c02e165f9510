import { describe, expect, test } from 'vitest';
import { compareTimestamps, deterministicId, isIdentifier, isTimestamp, parseIdentifier } from '../../src/stix/index.ts';

describe('deterministic ids (§3.4), computed with two other implementations', () => {
  test.each<[string, object, string]>([
    ['domain-name', { value: 'example.com' }, 'bedb4899-d24b-5401-bc86-8f6b4cc18ec7'],
    ['ipv4-addr', { value: '198.51.100.3' }, '28bb3599-77cd-5a82-a950-b5bc3caf07c4'],
    ['url', { value: 'https://example.com/a' }, '6ccd10ff-4c3f-5062-a19f-b6bd987c6637'],
    ['file', { hashes: { 'SHA-256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' } }, '22f8ff52-8f62-5f03-a53a-6f50f54fd74c'],
    ['directory', { path: 'C:\\' }, 'ab82f84a-5afc-5ea7-8d98-9fcbc277eda6'],
  ])('%s %j', (type, properties, uuid) => expect(deterministicId(type, properties)).toBe(`${type}--${uuid}`));

  test('only contributing properties count, in any order', () => {
    const id = deterministicId('file', { name: 'a', hashes: { MD5: 'b' } });
    expect(deterministicId('file', { hashes: { MD5: 'b' }, size: 5, name: 'a', id: 'x' })).toBe(id);
    expect(deterministicId('file', { hashes: { MD5: 'b' }, name: 'c' })).not.toBe(id);
  });

  test('of several hashes the first of MD5, SHA-1, SHA-256, SHA-512 counts, else the first given', () => {
    const id = deterministicId('file', { hashes: { 'SHA-1': 'one' } });
    expect(deterministicId('file', { hashes: { 'SHA-512': 'x', 'SHA-1': 'one', 'SHA-256': 'y' } })).toBe(id);
    expect(deterministicId('file', { hashes: { TLSH: 'x', SSDEEP: 'y' } })).toBe(deterministicId('file', { hashes: { TLSH: 'x' } }));
  });

  test.each<[string, string, object]>([
    ['nothing contributes', 'user-account', { display_name: 'x' }],
    ['a process', 'process', { pid: 1 }],
    ['a domain object', 'indicator', { name: 'x' }],
    ['a type from the prototype', 'constructor', { value: 'x' }],
    ['a property from the prototype', 'url', Object.create({ value: 'https://example.org/' }) as object],
    ['a lone surrogate', 'url', { value: '\ud800' }],
    ['nesting beyond any stack', 'file', { extensions: JSON.parse(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`) as object }],
  ])('none: %s', (_name, type, properties) => expect(deterministicId(type, properties)).toBeUndefined());
});

test('identifiers', () => {
  const uuid = '8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30';
  expect(parseIdentifier(`attack-pattern--${uuid}`)).toEqual({ type: 'attack-pattern', uuid, version: 4 });
  expect(isIdentifier(`identity--${uuid}`, 'identity')).toBe(true);
  expect(isIdentifier(`identity--${uuid}`, 'tool')).toBe(false);
  expect(isIdentifier(`identity--${uuid.toUpperCase()}`)).toBe(true);
  for (const text of [uuid, `identity-${uuid}`, `Identity--${uuid}`, `own--type--${uuid}`, `id--${uuid}`, `identity--${uuid} `, `identity--${uuid.replace('4f37', '6f37')}`, '', 7, null]) {
    expect(isIdentifier(text), String(text)).toBe(false);
  }
});

test('timestamps', () => {
  for (const text of ['2026-03-10T09:00:00Z', '2024-02-29T23:59:59.123456789Z', '2016-12-31T23:59:60Z']) expect(isTimestamp(text), text).toBe(true);
  for (const text of ['2026-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '1900-02-29T00:00:00Z', '2026-03-10T24:00:00Z', '2026-03-10T09:00:60Z', '2026-03-10 09:00:00Z', '2026-03-10T09:00:00.Z', '2026-03-10T09:00:00']) {
    expect(isTimestamp(text), text).toBe(false);
  }
  expect(compareTimestamps('2026-03-10T09:00:00Z', '2026-03-10T09:00:00.000Z')).toBe(0);
  expect(compareTimestamps('2026-03-10T09:00:00.5Z', '2026-03-10T09:00:00.4999999Z')).toBe(1);
  expect(compareTimestamps('2026-03-10T09:00:00.123456789Z', '2026-03-10T09:00:00.12345679Z')).toBe(-1);
});
