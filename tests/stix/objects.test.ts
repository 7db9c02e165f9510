import { describe, expect, test } from 'vitest';
import { objectSchemas, validateObject } from '../../src/stix/index.ts';
import type { Indicator, StixObject } from '../../src/stix/index.ts';
import { ids, sample, samples } from './samples.ts';

const codesAndPaths = (object: unknown) => validateObject(object).map(({ code, path }) => [code, path.join('.')]);
const errors = (object: unknown) => validateObject(object).filter(({ severity }) => severity === 'error');

test('every type of the standard has a sample: 19 domain, 2 relationship, 18 observable and 3 meta objects', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(objectSchemas).sort());
  expect(Object.keys(samples)).toHaveLength(42);
});

describe.each(Object.entries(samples))('%s', (type, { object, required }) => {
  test('the smallest object is valid', () => expect(errors(object)).toEqual([]));

  test.each(['id', ...required])('without `%s` it is not', (property) => {
    expect(codesAndPaths(sample(type, { [property]: undefined }))).toContainEqual(['stix/missing-property', property]);
  });

  test('the id of another type is refused', () => {
    const id = object.id.replace(/^.*--/, type === 'tool' ? 'malware--' : 'tool--');
    expect(codesAndPaths({ ...object, id })).toContainEqual(['stix/identifier', 'id']);
  });

  test('a schema property has a description, for editors and partners', () => {
    const { properties } = objectSchemas[type as keyof typeof objectSchemas];
    for (const [name, schema] of Object.entries(properties)) expect(schema, name).toHaveProperty('description');
  });
});

describe('one thing broken', () => {
  const identity = (changes: object) => sample('identity', { ...changes });
  test.each<[string, unknown, string, string]>([
    ['no object', 'text', 'stix/not-an-object', ''],
    ['a list', [], 'stix/not-an-object', ''],
    ['no type', { id: ids.identity }, 'stix/missing-property', 'type'],
    ['a bundle', { type: 'bundle', id: 'bundle--11111111-1111-4111-8111-111111111111' }, 'stix/bundle', 'type'],
    ['spec_version 2.0', identity({ spec_version: '2.0' }), 'stix/unknown-value', 'spec_version'],
    ['created without milliseconds', identity({ created: '2026-03-10T09:00:00Z' }), 'stix/timestamp', 'created'],
    ['modified on 30 February', identity({ modified: '2026-02-30T09:00:00.000Z' }), 'stix/timestamp', 'modified'],
    ['a time zone', identity({ modified: '2026-03-10T09:00:00.000+01:00' }), 'stix/timestamp', 'modified'],
    ['an id without a UUID', identity({ id: 'identity--1' }), 'stix/identifier', 'id'],
    ['a nil UUID', identity({ id: 'identity--00000000-0000-0000-0000-000000000000' }), 'stix/identifier', 'id'],
    ['a creator that is no identity', identity({ created_by_ref: ids.indicator }), 'stix/reference-type', 'created_by_ref'],
    ['a marking that is none', identity({ object_marking_refs: [ids.identity] }), 'stix/reference-type', 'object_marking_refs.0'],
    ['an empty list', identity({ labels: [] }), 'stix/empty-list', 'labels'],
    ['confidence above 100', identity({ confidence: 101 }), 'stix/out-of-range', 'confidence'],
    ['confidence in halves', identity({ confidence: 50.5 }), 'stix/wrong-type', 'confidence'],
    ['a name that is a number', identity({ name: 1 }), 'stix/wrong-type', 'name'],
    ['null', identity({ description: null }), 'stix/wrong-type', 'description'],
    ['a reference to nothing', identity({ external_references: [{ source_name: 'x' }] }), 'stix/missing-property', 'external_references.0'],
    ['a reference that is no URL', identity({ external_references: [{ source_name: 'x', url: 'no url' }] }), 'stix/wrong-form', 'external_references.0.url'],
    ['a granular marking without marking', identity({ granular_markings: [{ selectors: ['name'] }] }), 'stix/missing-property', 'granular_markings.0'],
    ['an extension key of no form', identity({ extensions: { bad: { a_b: 1 } } }), 'stix/key', 'extensions'],
    ['an empty extension', identity({ extensions: { 'some-ext': {} } }), 'stix/empty-object', 'extensions.some-ext'],
    ['an unknown word of a closed list', sample('opinion', { opinion: 'maybe' }), 'stix/unknown-value', 'opinion'],
    ['a family without a name', sample('malware', { is_family: true }), 'stix/missing-property', 'name'],
    ['a location that is nowhere', sample('location', { country: undefined }), 'stix/missing-property', ''],
    ['half of a coordinate', sample('location', { latitude: 1 }), 'stix/missing-property', ''],
    ['a report on nothing', sample('report', { object_refs: [] }), 'stix/empty-list', 'object_refs'],
    ['a relationship from a relationship', sample('relationship', { source_ref: 'relationship--11111111-1111-4111-8111-111111111111' }), 'stix/reference-type', 'source_ref'],
    ['a sighting seen by malware', sample('sighting', { where_sighted_refs: ['malware--11111111-1111-4111-8111-111111111111'] }), 'stix/reference-type', 'where_sighted_refs.0'],
    ['a sighting of an observable', sample('sighting', { sighting_of_ref: ids.domain }), 'stix/reference-type', 'sighting_of_ref'],
    ['observed data of a marking', sample('observed-data', { object_refs: ['marking-definition--11111111-1111-4111-8111-111111111111'] }), 'stix/reference-type', 'object_refs.0'],
    ['observed data of a campaign', sample('observed-data', { object_refs: ['campaign--11111111-1111-4111-8111-111111111111'] }), 'stix/reference-type', 'object_refs.0'],
    ['observed data of an id for a type', sample('observed-data', { object_refs: undefined, objects: { 0: { type: ids.domain } } }), 'stix/wrong-form', 'objects.0.type'],
    ['observed data of nothing', sample('observed-data', { object_refs: undefined }), 'stix/missing-property', ''],
    ['a file that is nothing', sample('file', { name: undefined }), 'stix/missing-property', ''],
    ['an artifact here and elsewhere', sample('artifact', { payload_bin: 'YQ==' }), 'stix/conflicting-properties', ''],
    ['an artifact elsewhere, without hashes', sample('artifact', { hashes: undefined }), 'stix/missing-property', ''],
    ['a media type and more', sample('artifact', { mime_type: 'text/html x' }), 'stix/wrong-form', 'mime_type'],
    ['bytes that are no Base64', sample('artifact', { url: undefined, payload_bin: 'YQ=' }), 'stix/wrong-form', 'payload_bin'],
    ['active traffic that ended', sample('network-traffic', { is_active: true, end: '2026-03-10T09:00:00Z' }), 'stix/conflicting-properties', ''],
    ['a port above 65535', sample('network-traffic', { dst_port: 65_536 }), 'stix/out-of-range', 'dst_port'],
    ['a certificate with an unknown extension only', sample('x509-certificate', { x509_v3_extensions: { own: 'x' } }), 'stix/missing-property', 'x509_v3_extensions'],
    ['a registry hive in short', sample('windows-registry-key', { key: 'HKLM\\System' }), 'stix/wrong-form', 'key'],
    ['a marking of nothing', sample('marking-definition', { definition: undefined, definition_type: undefined }), 'stix/missing-property', ''],
    ['a translation of a bundle', sample('language-content', { object_ref: 'bundle--11111111-1111-4111-8111-111111111111' }), 'stix/reference-type', 'object_ref'],
  ])('%s', (_name, object, code, path) => {
    expect(codesAndPaths(object)).toEqual([[code, path]]);
  });

  test('each fault of several is said once', () => {
    const problems = codesAndPaths(identity({ name: undefined, created: 'x', labels: [] }));
    expect(problems.sort()).toEqual([['stix/empty-list', 'labels'], ['stix/missing-property', 'name'], ['stix/timestamp', 'created']]);
  });

  test('a problem has words, a mend and a section', () => {
    expect(validateObject(identity({ created_by_ref: ids.indicator }))).toEqual([
      {
        code: 'stix/reference-type',
        severity: 'error',
        path: ['created_by_ref'],
        message: '`created_by_ref` cannot refer to an object of type `indicator`.',
        mend: 'Refer to `identity`.',
        spec: '2.9',
      },
    ]);
  });
});

describe('values of observables', () => {
  test.each<[string, string, boolean]>([
    ['ipv4-addr', '198.51.100.0/24', true],
    ['ipv4-addr', '198.51.100.256', false],
    ['ipv4-addr', '198.51.100.0/33', false],
    ['ipv4-addr', '198.51.100', false],
    ['ipv4-addr', '198.51.100.01', false],
    ['ipv6-addr', '2001:db8::/32', true],
    ['ipv6-addr', '::', true],
    ['ipv6-addr', '::ffff:192.0.2.1', true],
    ['ipv6-addr', '1:2:3:4:5:6:7:8', true],
    ['ipv6-addr', '1:2:3:4:5:6:7::', true],
    ['ipv6-addr', '1:2:3:4:5:6:7:8::', false],
    ['ipv6-addr', '2001:db8::1::2', false],
    ['ipv6-addr', '2001:db8:::1', false],
    ['ipv6-addr', '1:2:3:4:5:6:7', false],
    ['ipv6-addr', '2001:db8::/129', false],
    ['ipv6-addr', '2001:db8::g', false],
    ['domain-name', 'sub.example.org', true],
    ['domain-name', 'example.org.', true],
    ['domain-name', '_dmarc.example.org', true],
    ['domain-name', 'xn--bcher-kva.example', true],
    ['domain-name', 'https://example.org', false],
    ['domain-name', 'example..org', false],
    ['domain-name', `${'a'.repeat(64)}.example`, false],
    ['domain-name', '', false],
    ['email-addr', 'info@example.org', true],
    ['email-addr', 'Info <info@example.org>', false],
    ['email-addr', 'info', false],
    ['url', 'https://example.org/a?b#c', true],
    ['url', 'example.org/a', false],
    ['mac-addr', '00:00:5E:00:53:01', false],
  ])('%s %s: %s', (type, value, valid) => {
    expect(errors(sample(type, { value })).map(({ path }) => path.join('.'))).toEqual(valid ? [] : ['value']);
  });
});

describe('predefined extensions', () => {
  const within = (type: string, name: string, content: unknown) => sample(type, { extensions: { [name]: content } });
  test.each<[string, string, unknown]>([
    ['file', 'archive-ext', { contains_refs: ['file--11111111-1111-4111-8111-111111111111'], comment: 'x' }],
    ['file', 'ntfs-ext', { alternate_data_streams: [{ name: 'second', size: 5 }] }],
    ['file', 'pdf-ext', { version: '1.7', document_info_dict: { Title: 'x' } }],
    ['file', 'raster-image-ext', { exif_tags: { Make: 'x', XResolution: 72 } }],
    ['file', 'windows-pebinary-ext', { pe_type: 'exe', time_date_stamp: '2026-03-10T09:00:00Z', optional_header: { magic_hex: '010b' }, sections: [{ name: '.text', entropy: 0.06 }] }],
    ['network-traffic', 'http-request-ext', { request_method: 'get', request_value: '/', request_header: { Host: ['example.org'] } }],
    ['network-traffic', 'icmp-ext', { icmp_type_hex: '08', icmp_code_hex: '00' }],
    ['network-traffic', 'socket-ext', { address_family: 'AF_INET', socket_type: 'SOCK_STREAM', options: { SO_REUSEADDR: 1 } }],
    ['network-traffic', 'tcp-ext', { src_flags_hex: '02' }],
    ['process', 'windows-process-ext', { integrity_level: 'low', startup_info: { lpTitle: 'x' } }],
    ['process', 'windows-service-ext', { service_name: 'x', start_type: 'SERVICE_AUTO_START' }],
    ['user-account', 'unix-account-ext', { gid: 1001, groups: ['wheel'] }],
  ])('%s: %s', (type, name, content) => {
    expect(errors(within(type, name, content))).toEqual([]);
    expect(errors(within(type, name, { own: 'x' })).length, 'none of its properties').toBeGreaterThan(0);
    // Elsewhere the name has no meaning of the standard.
    expect(errors(within('identity', name, { own: 'x' }))).toEqual([]);
  });

  test.each<[string, string, unknown, string, string]>([
    ['file', 'archive-ext', { contains_refs: [ids.domain] }, 'stix/reference-type', 'contains_refs.0'],
    ['file', 'windows-pebinary-ext', { pe_type: 'exe' }, 'stix/missing-property', ''],
    ['file', 'windows-pebinary-ext', { pe_type: 'exe', time_date_stamp: '2026-03-10T09:00:00.000Z' }, 'stix/wrong-form', 'time_date_stamp'],
    ['file', 'windows-pebinary-ext', { pe_type: 'exe', optional_header: { magic_hex: '1' } }, 'stix/wrong-form', 'optional_header.magic_hex'],
    ['network-traffic', 'http-request-ext', { request_method: 'get' }, 'stix/missing-property', 'request_value'],
    ['network-traffic', 'socket-ext', { address_family: 'AF_X' }, 'stix/unknown-value', 'address_family'],
    ['network-traffic', 'socket-ext', { address_family: 'AF_INET', options: { REUSE: 1 } }, 'stix/key', 'options'],
    ['process', 'windows-service-ext', { service_status: 'running' }, 'stix/unknown-value', 'service_status'],
    ['user-account', 'unix-account-ext', { gid: '1001' }, 'stix/wrong-type', 'gid'],
  ])('%s: %s %j', (type, name, content, code, path) => {
    expect(codesAndPaths(within(type, name, content))).toContainEqual([code, ['extensions', name, path].filter(Boolean).join('.')]);
  });
});

test('the union narrows on `type`, and the types are those of the schemas', () => {
  const read = (object: StixObject): string => (object.type === 'indicator' ? object.pattern : object.id);
  const indicator: Indicator = {
    type: 'indicator', spec_version: '2.1', id: ids.indicator, created: '2026-03-10T09:00:00.000Z', modified: '2026-03-10T09:00:00.000Z',
    pattern: "[url:value = 'https://example.org/']", pattern_type: 'stix', valid_from: '2026-03-10T09:00:00Z',
  };
  expect(read(indicator)).toBe("[url:value = 'https://example.org/']");
  // @ts-expect-error an indicator needs a pattern
  const broken: Indicator = { ...indicator, pattern: undefined };
  expect(errors(broken)).toHaveLength(1);
});
