import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deterministicId, rules, TLP1, TLP2, validateBundle, validateObject } from '../../src/stix/index.ts';
import { bundle, ids, sample } from './samples.ts';

const uuid4 = '22222222-2222-4222-8222-222222222222';
const uuid5 = '22222222-2222-5222-8222-222222222222';
const indicator = (pattern: string) => sample('indicator', { pattern });
const identity = (changes: object) => sample('identity', { ...changes });
const markingId = (n: number) => `marking-definition--33333333-3333-4333-8333-33333333333${n}`;
const marking = (n: number, marks?: number[]) => sample('marking-definition', { id: markingId(n), object_marking_refs: marks?.map(markingId) });
const withExtension = (type: string, name: string, content: unknown) => sample(type, { extensions: { [name]: content } });

/** Rule → objects in which it finds exactly one thing, at this path. */
const broken: Record<string, [name: string, object: unknown, path: string][]> = {
  'stix/time-order': [
    ['modified before created', identity({ modified: '2026-03-10T08:59:59.999Z' }), 'modified'],
    ['finer than milliseconds', identity({ created: '2026-03-10T09:00:00.0002Z', modified: '2026-03-10T09:00:00.0001Z' }), 'modified'],
    ['valid until it begins', sample('indicator', { valid_until: '2026-03-10T09:00:00.0Z' }), 'valid_until'],
    ['seen last before first', sample('campaign', { first_seen: '2026-02-02T00:00:00Z', last_seen: '2026-02-01T00:00:00Z' }), 'last_seen'],
    ['stopped when started', sample('relationship', { start_time: '2026-02-01T00:00:00Z', stop_time: '2026-02-01T00:00:00Z' }), 'stop_time'],
    ['observed last before first', sample('observed-data', { last_observed: '2026-03-10T08:00:00Z' }), 'last_observed'],
  ],
  'stix/pattern-syntax': [['no brackets', indicator("domain-name:value = 'example.com'"), 'pattern']],
  'stix/pattern-names': [
    ['a property of two letters', indicator("[file:ab = 'x']"), 'pattern'],
    ['a type in capitals', indicator("[File:name = 'x']"), 'pattern'],
  ],
  'stix/pattern-hash': [
    ['too short', indicator("[file:hashes.'SHA-256' = 'f00']"), 'pattern'],
    ['in other spelling', indicator("[file:hashes.sha256 != 'f00']"), 'pattern'],
    ['one of a set', indicator(`[file:hashes.MD5 IN ('${'a'.repeat(32)}', 'b')]`), 'pattern'],
  ],
  'stix/pattern-constants': [
    ['30 February', indicator("[file:ctime = t'2026-02-30T00:00:00Z']"), 'pattern'],
    ['WITHIN 0', indicator("[file:name = 'a'] WITHIN 0 SECONDS"), 'pattern'],
    ['an entry before the first', indicator('[file:own_list[-1] = 1]'), 'pattern'],
    ['STOP before START', indicator("[file:name = 'a'] START t'2026-02-02T00:00:00Z' STOP t'2026-02-01T00:00:00Z'"), 'pattern'],
  ],
  'stix/hash-length': [
    ['of a file', sample('file', { hashes: { MD5: 'a'.repeat(31) } }), 'hashes.MD5'],
    ['of a section', withExtension('file', 'windows-pebinary-ext', { pe_type: 'exe', sections: [{ name: '.text', hashes: { MD5: 'a' } }] }), 'extensions.windows-pebinary-ext.sections.0.hashes.MD5'],
    ['of a reference', identity({ external_references: [{ source_name: 'x', url: 'https://example.org/', hashes: { 'SHA-1': 'z'.repeat(40) } }] }), 'external_references.0.hashes.SHA-1'],
  ],
  'stix/hash-algorithm': [
    ['sha256', sample('file', { hashes: { sha256: 'a'.repeat(64) } }), 'hashes.sha256'],
    ['of a file header', withExtension('file', 'windows-pebinary-ext', { pe_type: 'exe', file_header_hashes: { Md5: 'a'.repeat(32) } }), 'extensions.windows-pebinary-ext.file_header_hashes.Md5'],
    ['of a stream', withExtension('file', 'ntfs-ext', { alternate_data_streams: [{ name: 'a' }, { name: 'b', hashes: { own: 'a' } }] }), 'extensions.ntfs-ext.alternate_data_streams.1.hashes.own'],
  ],
  'stix/registered-name': [
    ['a media type', sample('file', { mime_type: 'image/own' }), 'mime_type'],
    ['a media type of an artifact', sample('artifact', { mime_type: 'application/own' }), 'mime_type'],
    ['no media type at all', sample('file', { mime_type: 'text' }), 'mime_type'],
    ['a protocol in capitals', sample('network-traffic', { protocols: ['ipv4', 'TCP'] }), 'protocols.1'],
    ['a protocol too long', sample('network-traffic', { protocols: ['transmission-control'] }), 'protocols.0'],
    ['an IPFIX element', sample('network-traffic', { ipfix: { minimumIpTotalLength: 32, octetdeltacount: 5 } }), 'ipfix.octetdeltacount'],
    ['a header field in another case', withExtension('network-traffic', 'http-request-ext', { request_method: 'get', request_value: '/', request_header: { 'user-agent': ['x'] } }), 'extensions.http-request-ext.request_header.user-agent'],
    ['a socket option', withExtension('network-traffic', 'socket-ext', { address_family: 'AF_INET', options: { SO_OWN: 1 } }), 'extensions.socket-ext.options.SO_OWN'],
    ['a PDF key in another case', withExtension('file', 'pdf-ext', { document_info_dict: { creationdate: 'x', own: 'x' } }), 'extensions.pdf-ext.document_info_dict.creationdate'],
    ['a country', sample('location', { country: 'XX' }), 'country'],
  ],
  'stix/prescribed-name': [
    ['a character set', sample('file', { name_enc: 'latin' }), 'name_enc'],
    ['a character set in another case', sample('directory', { path_enc: 'iso-8859-1' }), 'path_enc'],
    ['an EXIF tag', withExtension('file', 'raster-image-ext', { exif_tags: { xResolution: 72 } }), 'extensions.raster-image-ext.exif_tags.xResolution'],
    ['a member of STARTUPINFO', withExtension('process', 'windows-process-ext', { startup_info: { lptitle: 'x' } }), 'extensions.windows-process-ext.startup_info.lptitle'],
  ],
  'stix/process-priority': [['without _CLASS', withExtension('process', 'windows-process-ext', { priority: 'high' }), 'extensions.windows-process-ext.priority']],
  'stix/protocol-extension': [
    ['http', withExtension('network-traffic', 'http-request-ext', { request_method: 'get', request_value: '/' }), 'protocols'],
    ['icmp', withExtension('network-traffic', 'icmp-ext', { icmp_type_hex: '08', icmp_code_hex: '00' }), 'protocols'],
  ],
  'stix/administrative-area': [['a name', sample('location', { administrative_area: 'Zuid-Holland' }), 'administrative_area']],
  'stix/dictionary-keys': [
    ['in a custom property', identity({ x_custom: [{ inner: { Key: 1 } }] }), 'x_custom'],
    ['in an extension', identity({ extensions: { [`extension-definition--${uuid4}`]: { extension_type: 'property-extension', rank: { Key: 1 } } } }), `extensions.extension-definition--${uuid4}.rank`],
  ],
  'stix/observable-keys': [['a name', sample('observed-data', { object_refs: undefined, objects: { first: { type: 'url', value: 'https://example.org/' } } }), 'objects.first']],
  'stix/custom-extension': [
    ['without definition', identity({ extensions: { 'some-ext': { rank: 1 } } }), 'extensions.some-ext'],
    ['of another type', withExtension('process', 'pdf-ext', { version: '1.7' }), 'extensions.pdf-ext'],
  ],
  'stix/custom-object-properties': [
    ['a domain object without versions', { type: 'x-thing', id: `x-thing--${uuid4}`, spec_version: '2.1', created: '2026-03-10T09:00:00.000Z', extensions: { [`extension-definition--${uuid4}`]: { extension_type: 'new-sdo' } } }, 'modified'],
    ['created, but of no version of the standard', { type: 'x-thing', id: `x-thing--${uuid4}`, created: '2026-03-10T09:00:00.000Z', modified: '2026-03-10T09:00:00.000Z' }, 'spec_version'],
  ],
  'stix/unchanged-properties': [
    ['made at another time', bundle(sample('identity'), identity({ created: '2026-03-09T09:00:00.000Z', modified: '2026-03-11T09:00:00.000Z' })), 'objects.1.created'],
    ['by another', bundle(identity({ created_by_ref: ids.identity }), identity({ modified: '2026-03-11T09:00:00.000Z' })), 'objects.1.created_by_ref'],
  ],
  'stix/marking-circle': [
    ['of two', bundle(marking(1, [2]), marking(2, [1])), 'objects.0.object_marking_refs'],
    ['of three, behind others', bundle(marking(1, [2]), marking(2), marking(3, [4, 1]), marking(4, [5, 5]), marking(5, [3])), 'objects.2.object_marking_refs'],
  ],
  'stix/revoked-version': [
    ['newer than the end', bundle(identity({ modified: '2026-03-11T09:00:00.000Z', revoked: true }), identity({ modified: '2026-03-12T09:00:00.000Z' }), sample('identity')), 'objects.1.modified'],
  ],
  'stix/relationship-types': [
    ['an unknown type', sample('relationship', { relationship_type: 'uses' }), 'relationship_type'],
    ['an unknown target', sample('relationship', { target_ref: ids.identity }), 'target_ref'],
  ],
  'stix/observable-id': [
    ['UUIDv4', sample('domain-name', { id: `domain-name--${uuid4}` }), 'id'],
    ['UUIDv5 of other properties', sample('domain-name', { value: 'example.net' }), 'id'],
  ],
  'stix/observable-random-id': [
    ['UUIDv5 of nothing', sample('x509-certificate', { id: `x509-certificate--${uuid5}` }), 'id'],
    ['UUIDv5 of a process', sample('process', { id: `process--${uuid5}` }), 'id'],
  ],
  'stix/observed-observable': [['a relationship alone', sample('observed-data', { object_refs: [`relationship--${uuid4}`] }), 'object_refs']],
  'stix/random-id': [['UUIDv5', identity({ id: `identity--${uuid5}` }), 'id']],
  'stix/vocabulary': [
    ['a word', identity({ identity_class: 'company' }), 'identity_class'],
    ['a word in an extension', withExtension('file', 'windows-pebinary-ext', { pe_type: 'own', imphash: 'x' }), 'extensions.windows-pebinary-ext.pe_type'],
    ['a word in a list', sample('indicator', { indicator_types: ['benign', 'bad'] }), 'indicator_types.1'],
  ],
  'stix/vocabulary-form': [
    ['capitals', identity({ identity_class: 'Company' }), 'identity_class'],
    ['spaces', sample('tool', { tool_types: ['remote-access', 'remote control'] }), 'tool_types.1'],
  ],
  'stix/malware-analysis-product': [['capitals', sample('malware-analysis', { product: 'Example AV' }), 'product']],
  'stix/language-tag': [
    ['lang', identity({ lang: 'nederlands_' }), 'lang'],
    ['of software', sample('software', { languages: ['en', 'X Y'] }), 'languages.1'],
    ['key of contents', sample('language-content', { contents: { n: { name: 'x' } } }), 'contents.n'],
    ['in a granular marking', identity({ granular_markings: [{ lang: '-', selectors: ['name'] }] }), 'granular_markings.0.lang'],
  ],
  'stix/selector': [
    ['no such property', identity({ granular_markings: [{ lang: 'en', selectors: ['description'] }] }), 'granular_markings.0.selectors.0'],
    ['no such entry', identity({ labels: ['a'], granular_markings: [{ lang: 'en', selectors: ['name', 'labels.[1]'] }] }), 'granular_markings.0.selectors.1'],
    ['an inherited property', identity({ granular_markings: [{ lang: 'en', selectors: ['constructor'] }] }), 'granular_markings.0.selectors.0'],
  ],
  'stix/indicator-description': [['no name', sample('indicator', { name: undefined }), 'name']],
  'stix/external-reference': [
    ['CVE in capitals', identity({ external_references: [{ source_name: 'CVE', external_id: 'CVE-2026-0001' }] }), 'external_references.0.source_name'],
    ['cve without its id', identity({ external_references: [{ source_name: 'cve', description: 'x' }] }), 'external_references.0.external_id'],
    ['capec with a bad id', identity({ external_references: [{ source_name: 'capec', external_id: 'CAPEC-x' }] }), 'external_references.0.external_id'],
    ['a hash key of its own', identity({ external_references: [{ source_name: 'x', url: 'https://example.org/', hashes: { x_own: 'a' } }] }), 'external_references.0.hashes.x_own'],
  ],
  'stix/external-reference-hashes': [['a bare URL', identity({ external_references: [{ source_name: 'x', url: 'https://example.org/' }] }), 'external_references.0.hashes']],
  'stix/kill-chain-names': [['spaces', sample('tool', { kill_chain_phases: [{ kill_chain_name: 'mitre-attack', phase_name: 'Initial Access' }] }), 'kill_chain_phases.0.phase_name']],
  'stix/custom-properties': [
    ['without extension', identity({ x_custom: 1 }), 'x_custom'],
    ['in a reference', identity({ external_references: [{ source_name: 'x', description: 'y', x_custom: 1 }] }), 'external_references.0.x_custom'],
    ['in an extension of the standard', withExtension('file', 'pdf-ext', { version: '1.7', pages: 3 }), 'extensions.pdf-ext.pages'],
    ['in a part of one', withExtension('file', 'windows-pebinary-ext', { pe_type: 'exe', sections: [{ name: '.text', x_custom: 1 }] }), 'extensions.windows-pebinary-ext.sections.0.x_custom'],
  ],
  'stix/custom-object': [['without extension', { type: 'x-thing', id: `x-thing--${uuid4}` }, 'type']],
  'stix/type-of-id': [['another type', { type: 'x-thing', id: `x-other--${uuid4}`, extensions: { [`extension-definition--${uuid4}`]: { extension_type: 'new-sdo' } } }, 'id']],
  'stix/property-names': [
    ['capitals', identity({ Name: 'x' }), 'Name'],
    ['in an extension', identity({ extensions: { 'some-ext': { a: 1 } } }), 'extensions.some-ext.a'],
    ['in a translation', sample('language-content', { contents: { nl: { Name: 'x' } } }), 'contents.nl.Name'],
  ],
  'stix/reserved-names': [['severity', identity({ severity: 'high' }), 'severity']],
  'stix/custom-values': [
    ['null in a translation', sample('language-content', { contents: { nl: { name: null } } }), 'contents'],
    ['null in a marking', sample('marking-definition', { definition_type: 'own', definition: { rank: null } }), 'definition'],
    ['null', identity({ x_custom: null }), 'x_custom'],
    ['null inside', identity({ x_custom: [{ a: null }] }), 'x_custom'],
    ['null in an extension', identity({ extensions: { [`extension-definition--${uuid4}`]: { extension_type: 'property-extension', rank: null } } }), `extensions.extension-definition--${uuid4}.rank`],
    ['an empty list in an extension', identity({ extensions: { 'some-ext': { rank: [{ own: [] }] } } }), 'extensions.some-ext.rank'],
    ['an empty list', identity({ x_custom: [] }), 'x_custom'],
    ['a key with a space', identity({ x_custom: [{ 'own key': 1 }] }), 'x_custom'],
    ['a reference that is none', identity({ x_custom_ref: 'x' }), 'x_custom_ref'],
    ['bytes that are none', identity({ x_custom_hex: 'x' }), 'x_custom_hex'],
  ],
  'stix/marking-cycle': [['marks itself', sample('marking-definition', { object_marking_refs: [sample('marking-definition')['id']] }), 'object_marking_refs.0']],
  'stix/marking-definition': [
    ['clear in the form of TLP 1', sample('marking-definition', { definition_type: 'tlp', definition: { tlp: 'clear' } }), 'definition_type'],
    ['TLP 2.0 with another date', { ...TLP2.clear, created: '2026-01-01T00:00:00.000Z' }, ''],
    ['TLP 1 with more', { ...TLP1.red, external_references: [{ source_name: 'x', description: 'y' }] }, ''],
    ['a statement without words', sample('marking-definition', { definition: { text: 'x' } }), 'definition.statement'],
  ],
  'stix/marking-definition-type': [['of its own', sample('marking-definition', { definition_type: 'own' }), 'definition_type']],
  'stix/extension-type': [['not said', identity({ extensions: { [`extension-definition--${uuid4}`]: { some_property: 1 } } }), `extensions.extension-definition--${uuid4}.extension_type`]],
  'stix/extension-properties': [['without the type', sample('extension-definition', { extension_properties: ['some_property'] }), 'extension_properties']],
  'stix/extension-description': [['no description', sample('extension-definition', { description: undefined }), 'description']],
  'stix/network-traffic-ports': [['no source port', sample('network-traffic', { src_port: undefined }), 'src_port']],
  'stix/deprecated-properties': [['objects', sample('observed-data', { object_refs: undefined, objects: { 0: { type: 'url', value: 'https://example.org/' } } }), 'objects']],
  'stix/language-target': [
    ['no such property', bundle(sample('identity'), sample('language-content', { contents: { nl: { summary: 'x' } } })), 'objects.1.contents.nl.summary'],
    ['another shape', bundle(sample('identity'), sample('language-content', { contents: { nl: { name: ['x'] } } })), 'objects.1.contents.nl.name'],
    ['not for people', bundle(sample('identity'), sample('language-content', { contents: { nl: { created: 'x' } } })), 'objects.1.contents.nl.created'],
    ['of the newest version', bundle(identity({ modified: '2026-03-11T09:00:00.000Z', description: 'x' }), identity({ roles: ['a'] }), sample('language-content', { object_modified: undefined, contents: { nl: { description: 'x', roles: ['a'] } } })), 'objects.2.contents.nl.roles'],
    ['a list of another length', bundle(identity({ roles: ['a', 'b'] }), sample('language-content', { contents: { nl: { roles: ['x'] } } })), 'objects.1.contents.nl.roles'],
  ],
  'stix/duplicate-version': [['twice', bundle(sample('identity'), sample('identity')), 'objects.1']],
  'stix/bundle-properties': [['spec_version', { ...bundle(sample('identity')), spec_version: '2.1' }, 'spec_version']],
};

describe.each(rules)('$id', ({ id, severity, spec, oasis }) => {
  test.each(broken[id] ?? [])('%s', (_name, object, path) => {
    const problems = (object as { type: string }).type === 'bundle' ? validateBundle(object) : validateObject(object);
    const found = problems.filter(({ code }) => code === id);
    expect(found.map((problem) => problem.path.join('.')), JSON.stringify(problems)).toEqual([path]);
    expect(found[0]?.severity).toBe(severity);
    expect(found[0]?.mend, 'a mend').toBeTruthy();
    expect(found[0]?.spec).toMatch(/^[1-9][0-9]*(?:\.[0-9]+)*$/);
  });

  test('has facts of the right form', () => {
    expect(spec).toMatch(/^[1-9][0-9]*(?:\.[0-9]+)*$/);
    expect(oasis ?? '100').toMatch(/^[1-4][0-9]{2}$/);
    expect(broken[id], `add a case for ${id} to the table in this file`).toBeDefined();
  });
});

test('a rule is one file, named after its code, of at most 80 lines', () => {
  const files = readdirSync(new URL('../../src/stix/rules/', import.meta.url)).filter((name) => !['index.ts', 'rule.ts', 'schema-places.ts', 'stix-pattern.ts', 'word-form.ts'].includes(name));
  expect(files.sort()).toEqual(rules.map(({ id }) => `${id.slice('stix/'.length)}.ts`).sort());
});

/** Network traffic with the id that follows from its properties. */
function traffic(protocols: string[], extensions: object): Record<string, unknown> {
  const object = sample('network-traffic', { protocols, extensions });
  return { ...object, id: deterministicId('network-traffic', object) };
}

describe('what the rules leave alone', () => {
  test.each<[string, unknown]>([
    ['equal times of versions', identity({})],
    ['times seen at once', sample('tool', { labels: ['x'] })],
    ['an indicator in another language', sample('indicator', { pattern: 'rule x {}', pattern_type: 'yara' })],
    ['a property that an extension brings', identity({ rank: 1, extensions: { [`extension-definition--${uuid4}`]: { extension_type: 'toplevel-property-extension' } } })],
    ['a type that an extension brings', { type: 'x-thing', id: `x-thing--${uuid4}`, extensions: { [`extension-definition--${uuid4}`]: { extension_type: 'new-sco' } } }],
    ['a language mark on a part', identity({ granular_markings: [{ lang: 'nl', selectors: ['name'] }] })],
    ['a selector into a list', identity({ external_references: [{ source_name: 'cve', external_id: 'CVE-2026-12345' }], granular_markings: [{ lang: 'en', selectors: ['external_references.[0].source_name', 'id'] }] })],
    ['related-to between any two', sample('relationship', { relationship_type: 'related-to', target_ref: ids.identity })],
    ['a custom hash', sample('file', { hashes: { x_own: 'abc' }, id: deterministicId('file', { name: 'a.txt', hashes: { x_own: 'abc' } }) })],
    ['names of registries', sample('file', { id: deterministicId('file', { name: 'a.txt' }), mime_type: 'application/vnd.ms-excel', name_enc: 'windows-1252' })],
    ['a media type in capitals', sample('file', { id: deterministicId('file', { name: 'a.txt' }), mime_type: 'Text/HTML' })],
    ['a country and a part of it', sample('location', { country: 'nl', administrative_area: 'NL-ZH' })],
    ['header fields of HTTP/2, and of its own', traffic(['ipv4', 'tcp', 'https'], { 'http-request-ext': { request_method: 'get', request_value: '/', request_version: 'HTTP/2', request_header: { 'user-agent': ['x'], 'X-Own': ['y'] } } })],
    ['an option of a socket', traffic(['tcp'], { 'socket-ext': { address_family: 'AF_INET', options: { SO_REUSEADDR: 1 } }, 'tcp-ext': { src_flags_hex: '02' } })],
    ['a priority class', withExtension('process', 'windows-process-ext', { priority: 'HIGH_PRIORITY_CLASS', startup_info: { lpTitle: 'x' } })],
    ['MATCHES on a hash', indicator("[file:hashes.MD5 MATCHES '^a']")],
    ['the id property in a pattern', indicator(`[file:id = 'file--${uuid4}']`)],
  ])('%s', (_name, object) => {
    expect(validateObject(object)).toEqual([]);
  });

  test('a bundle that is right, and a translation of an object elsewhere', () => {
    expect(validateBundle(bundle(TLP2.clear, sample('identity'), sample('language-content'), sample('domain-name')))).toEqual([]);
    expect(validateBundle(bundle(sample('language-content')))).toEqual([]);
    const ofAnotherVersion = sample('language-content', { object_modified: '2026-03-09T09:00:00.000Z', contents: { nl: { summary: 'x' } } });
    expect(validateBundle(bundle(sample('identity'), ofAnotherVersion))).toEqual([]);
    expect(validateBundle({ type: 'bundle', id: `bundle--${uuid4}` })).toEqual([]);
    expect(validateBundle(bundle(marking(1, [2, 3]), marking(2, [3]), marking(3, [9])))).toEqual([]);
    expect(validateBundle(bundle(identity({ modified: '2026-03-11T09:00:00.000Z', revoked: true }), identity({ created: '2026-03-10T09:00:00.0000Z' })))).toEqual([]);
  });

  test('an empty bundle has no `objects` at all', () => {
    expect(validateBundle(bundle()).map(({ code, path }) => [code, path.join('.')])).toEqual([['stix/empty-list', 'objects']]);
  });

  test('a broken object does not hide the others', () => {
    const problems = validateBundle(bundle({ type: 'identity' }, 7, sample('domain-name', { x_a_b: 1 })));
    expect(problems.map(({ path }) => path.slice(0, 2).join('.'))).toEqual(expect.arrayContaining(['objects.0', 'objects.1', 'objects.2']));
  });
});
