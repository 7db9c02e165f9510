import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleSchema, objectSchemas, validateObject, vocabularies } from '../../src/stix/index.ts';

const root = new URL('../../src/stix/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');

test('an object type is one file, and one line in the registry', () => {
  const types = files.filter((name) => /^objects\/[^/]+$/.test(name)).map((name) => name.slice('objects/'.length, -3));
  expect(types.filter((name) => !['common', 'custom-object', 'index', 'bundle'].includes(name)).sort()).toEqual(Object.keys(objectSchemas).sort());
  for (const [type, schema] of Object.entries(objectSchemas)) expect(schema.properties.type.const, 'add the type at its own name').toBe(type);
  expect(bundleSchema.properties.type.const).toBe('bundle');
});

test('a predefined extension is one file, named as in the standard, and belongs to one type', () => {
  const names = files.filter((name) => name.startsWith('objects/extensions/')).map((name) => name.slice('objects/extensions/'.length, -3));
  const used = Object.values(objectSchemas).flatMap(({ properties }) => Object.keys((properties as { extensions?: { properties?: object } }).extensions?.properties ?? {}));
  expect(names.sort()).toEqual(used.sort());
  expect(names).toHaveLength(12);
});

test('the library stands alone: it imports itself, node:crypto and six packages', () => {
  const allowed = /^(?:\.|node:crypto$|typebox$|ajv$|ajv\/dist\/2020\.js$|ajv-formats\/|canonicalize$|re2js$|uuid$)/;
  for (const name of files) {
    for (const [, from = ''] of read(name).matchAll(/from '([^']+)'/g)) {
      expect(from, name).toMatch(allowed);
      if (from.startsWith('.')) expect(new URL(from, new URL(name, root)).href.startsWith(root.href), `${name} leaves src/stix`).toBe(true);
    }
  }
});

test('sizes: a rule has at most 80 lines, a file at most 310', () => {
  for (const name of files) {
    const limit = name.startsWith('rules/') && name !== 'rules/index.ts' ? 80 : 310;
    expect(read(name).split('\n').length, name).toBeLessThanOrEqual(limit);
  }
});

test('a vocabulary has no word twice', () => {
  for (const [name, { values }] of Object.entries(vocabularies)) expect(new Set(values).size, name).toBe(values.length);
});

test.each([
  ['of hashes', { type: 'file', id: 'file--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', hashes: { MD: 'ab' } }, '`SHA-256`'],
  ['of socket options', {
    type: 'network-traffic', id: 'network-traffic--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', protocols: ['tcp'], src_port: 1, dst_port: 2,
    src_ref: 'ipv4-addr--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', extensions: { 'socket-ext': { address_family: 'AF_INET', options: { REUSE: 1 } } },
  }, '`SO_REUSEADDR`'],
  ['of extensions', { type: 'url', id: 'url--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', value: 'https://example.com/', extensions: { own: { a_b: 1 } } }, '`-ext`'],
  ['of a dictionary', { type: 'process', id: 'process--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', environment_variables: { 'a b': 'c' } }, 'up to 250'],
])('the mend for a key %s says what can be one there', (_where, object, words) => {
  const problem = validateObject(object).find(({ code }) => code === 'stix/key');
  expect(problem?.mend).toContain(words);
});
