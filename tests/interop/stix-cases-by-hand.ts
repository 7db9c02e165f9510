import { objectSchemas } from '../../src/stix/index.ts';
import { clean, EXTENSION, type Values } from './stix-cases.ts';

const VERSION = { spec_version: '2.1', created: '2026-03-10T09:00:00.000Z', modified: '2026-03-10T09:00:00.000Z' };
const brings = (kind: string): Values => ({ extensions: { [EXTENSION]: { extension_type: kind } } });

/** Objects of types that the standard does not define. */
export const customObjects: readonly Values[] = ['own-thing', 'x-thing', 'x-example-com-thing', 'x_thing', 'x', 'action'].flatMap((type) => [
  ...[brings('new-sdo'), brings('new-sco'), brings('new-sro'), brings('property-extension'), {}].flatMap((extension) =>
    [VERSION, {}].map((version) => ({ type, id: `${type}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`, ...version, ...extension }))),
  { type, id: `${type}--8f0c5d1e-6a1b-5f37-9c64-5b8f1d2a7e30`, ...VERSION },
  { type, id: `${type}--8f0c5d1e-6a1b-5f37-9c64-5b8f1d2a7e30`, ...brings('new-sco') },
  { type, id: `${type}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`, ...VERSION, modified: undefined },
  { type, id: `${type}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`, ...VERSION, spec_version: undefined },
  { type, id: `${type}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`, ...VERSION, labels: [] },
  { type, id: `${type}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`, ...VERSION, own_ref: 'x', a: 1 },
]).map(clean);

const TOOL: Values = { type: 'tool', id: 'tool--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', ...VERSION, name: 'Example' };
const LATER: Values = { ...TOOL, modified: '2026-03-11T09:00:00.000Z' };

const ADDRESS = 'ipv4-addr--28bb3599-77cd-5a82-a950-b5bc3caf07c4';
const TRAFFIC: Values = { type: 'network-traffic', id: 'network-traffic--8f0c5d1e-6a1b-5f37-9c64-5b8f1d2a7e30', dst_ref: ADDRESS, protocols: ['tcp', 'http'], src_port: 1, dst_port: 80 };
const FILE: Values = { type: 'file', id: 'file--8f0c5d1e-6a1b-5f37-9c64-5b8f1d2a7e30', name: 'a.pdf' };

/** Objects that chance makes too seldom. */
export const rareObjects: readonly Values[] = [
  ...[{ SO_REUSEADDR: 1 }, { SO_OWN: 1 }, { so_reuseaddr: 1 }, { SO_ZEROCOPY: 1 }].map((options) => ({ ...TRAFFIC, extensions: { 'socket-ext': { address_family: 'AF_INET', options } } })),
  ...[{ 'User-Agent': ['x'] }, { 'user-agent': ['x'] }, { 'X-Own': ['x'] }].map((header) => ({ ...TRAFFIC, extensions: { 'http-request-ext': { request_method: 'get', request_value: '/', request_header: header } } })),
  { ...TRAFFIC, extensions: { 'http-request-ext': { request_method: 'get', request_value: '/', request_version: 'http/2', request_header: { 'user-agent': ['x'] } } } },
  { ...TRAFFIC, src_byte_count: -1 },
  ...[{ Title: 'x' }, { title: 'x' }, { Own: 'x' }].map((keys) => ({ ...FILE, extensions: { 'pdf-ext': { document_info_dict: keys } } })),
  ...['a.b', 'A', 'é', 'a b', 'a_b', ''].map((product) => ({ ...TOOL, type: 'malware-analysis', id: 'malware-analysis--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', result: 'benign', product })),
  ...['cpe:2.3:a:example:product\\!:1.0:*:*:*:*:*:*:*', 'cpe:2.3:a:example:product', 'cpe:/a:example:product', 'cpe:2.3:a:ex ample:product:1.0:*:*:*:*:*:*:*', 'cpe:2.3:x:example:product:1.0:*:*:*:*:*:*:*', 'cpe:2.3:o:example:*:-:*:*:nl-NL:*:*:*:*'].map((cpe) => ({ type: 'software', id: 'software--8f0c5d1e-6a1b-5f37-9c64-5b8f1d2a7e30', name: 'Example', cpe })),
  { type: 'process', id: 'process--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', created_time: '2026-03-10T09:00:00.000Z' },
  { type: 'process', id: 'process--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', extensions: { 'windows-process-ext': { startup_info: { dwFlags: 1 } } } },
  { ...TOOL, lang: 'NL' },
  { ...TOOL, tool_types: ['own-word\n'] },
  { ...FILE, extensions: { 'ntfs-ext': { alternate_data_streams: ['x'] } } },
  ...[{}, { Name: 'x' }, { name: 'x' }].map((contents) => ({ ...TOOL, type: 'language-content', id: 'language-content--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', object_ref: TOOL['id'], contents: { nl: contents } })),
  { type: 'marking-definition', id: 'marking-definition--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', spec_version: '2.1', created: '2026-03-10T09:00:00Z', definition_type: 'statement', definition: { statement: 'x' } },
];

const LINKS = [
  'analysis-of', 'attributed-to', 'authored-by', 'based-on', 'beacons-to', 'belongs-to', 'characterizes', 'communicates-with', 'compromises', 'consists-of', 'controls', 'delivers',
  'derived-from', 'downloads', 'drops', 'dynamic-analysis-of', 'exfiltrates-to', 'exploits', 'has', 'hosts', 'impacts', 'impersonates', 'indicates', 'investigates', 'located-at', 'mitigates',
  'originates-from', 'owns', 'remediates', 'resolves-to', 'static-analysis-of', 'targets', 'uses', 'variant-of',
];

/** Every relationship type from every other type of object, each to a type that changes from case to case. */
export const relationships: readonly Values[] = (() => {
  const ends = Object.keys(objectSchemas).filter((type) => !['relationship', 'sighting', 'language-content', 'marking-definition', 'extension-definition'].includes(type));
  const named = ends.flatMap((source, index) => LINKS.filter((_link, place) => (place + index) % 2 === 0).map((link) => [source, link] as const));
  return named.map(([source, relationship_type], number): Values => ({
    ...TOOL, type: 'relationship', id: 'relationship--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', name: undefined, relationship_type,
    source_ref: `${source}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`, target_ref: `${ends[(number * 7) % ends.length] ?? ''}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30`,
  })).map(clean);
})();

/** Bundles: what can be wrong of objects beside each other. */
export const bundles: readonly Values[] = [
  [TOOL], [TOOL, TOOL], [TOOL, LATER], [LATER, TOOL, LATER], [TOOL, { ...LATER, created: '2026-03-09T09:00:00.000Z' }],
  [TOOL, { ...LATER, created_by_ref: 'identity--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30' }], [{ ...TOOL, revoked: true }, LATER], [TOOL, { ...LATER, revoked: true }],
].map((objects) => ({ type: 'bundle', id: 'bundle--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', objects }));
