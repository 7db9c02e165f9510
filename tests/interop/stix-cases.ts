import fc from 'fast-check';
import { deterministicId, objectSchemas, printPattern, TLP1, TLP2, vocabularies } from '../../src/stix/index.ts';
import { patterns } from '../stix/pattern-trees.ts';

/** What the generator reads of a schema of `src/stix/objects`. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly not?: Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-refers-to'?: readonly string[];
  readonly 'x-refers-not-to'?: readonly string[];
  readonly 'x-vocabulary'?: keyof typeof vocabularies;
  readonly 'x-registry'?: string;
  readonly 'x-section'?: string;
}
export type Values = Record<string, unknown>;

const uuid4 = fc.uuid({ version: 4 });
const EARLY = /^(?:created|account_created|start|.*first.*|.*from|.*started|submitted|start_time)$/;
const time = (name: string) =>
  fc.tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 100, max: 999 })).map(([day, ms]) => `${EARLY.test(name) ? 2025 : 2026}-03-${day}T09:00:00.${ms}Z`);
const hex = (digits: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: digits, maxLength: digits });
const hashed: fc.Arbitrary<Values> = fc.oneof(
  hex(64).map((value) => ({ 'SHA-256': value })), hex(32).map((value) => ({ MD5: value })), hex(40).map((value) => ({ 'SHA-1': value })), hex(64).map((value) => ({ 'SHA3-256': value })),
  hex(70).map((value) => ({ TLSH: value })), hex(64).map((value) => ({ sha256: value })), hex(8).map((value) => ({ x_own: value })), hex(8).map((value) => ({ ['a'.repeat(31)]: value })),
);
const words = fc.constantFrom('example', 'Example text', 'text with ‘quotes’ – é', '1.0');

/** Values of the forms that a schema only names, by the section of the standard. */
const forms: Readonly<Record<string, fc.Arbitrary<string>>> = {
  2.1: fc.constantFrom('YQ==', 'YWJj'),
  2.8: fc.constantFrom('ffd8', '00'),
  5.1: fc.constantFrom('related-to', 'uses', 'own-kind'),
  6: fc.constantFrom('ISO-8859-1', 'windows-1252', 'own-charset'),
  6.1: fc.constantFrom('application/pdf', 'text/html', 'application/vnd.ms-excel'),
  6.4: fc.constantFrom('example.com', '_dmarc.example.org', 'xn--bcher-kva.example'),
  6.5: fc.constantFrom('info@example.org'),
  6.8: fc.constantFrom('192.0.2.1', '198.51.100.0/24'),
  6.9: fc.constantFrom('2001:db8::1', '2001:db8::/32'),
  '6.10': fc.constant('00:00:5e:00:53:01'),
  6.14: fc.constant('cpe:2.3:a:example:product:1.0:*:*:*:*:*:*:*'),
  6.17: fc.constant('HKEY_LOCAL_MACHINE\\System'),
  7.3: fc.constantFrom('own_property', 'rank'),
};
export const EXTENSION = 'extension-definition--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30';
const named: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  lang: fc.constantFrom('en', 'nl', 'en-GB'),
  languages: fc.constant(['en', 'nl']),
  contents: fc.constant({ nl: { name: 'Naam' } }),
  hashes: hashed,
  pattern: fc.constant("[domain-name:value = 'example.com']"),
  pattern_type: fc.constantFrom('stix', 'stix', 'yara', 'own-language'),
  country: fc.constantFrom('NL', 'be', 'XX', 'UK', 'Belgium'),
  objects: fc.constantFrom('0', '12', 'first').map((key) => ({ [key]: { type: 'url', id: 'url--6ccd10ff-4c3f-5062-a19f-b6bd987c6637', value: 'https://example.com/a' } })),
  options: fc.constantFrom({ SO_REUSEADDR: 1 }, { IP_TTL: 1 }, { SO_OWN: 1 }, { SO_ZEROCOPY: 1 }, { IPV_TTL: 1 }),
  document_info_dict: fc.constantFrom({ Title: 'Example' }, { title: 'Example' }, { Own: 'Example' }),
  request_header: fc.constantFrom({ 'User-Agent': ['x'] }, { 'user-agent': ['x'] }, { 'X-Own': ['x'] }, { 'Sec-Fetch-Mode': ['x'] }),
  startup_info: fc.constantFrom({ lpTitle: 'Example' }, { dwX: 5 }, { lptitle: 'Example' }),
  exif_tags: fc.constantFrom({ Make: 'Example', XResolution: 72 }, { make: 'Example' }),
  priority: fc.constantFrom('HIGH_PRIORITY_CLASS', 'high'),
  mime_type: fc.constantFrom('application/pdf', 'text/html', 'application/vnd.ms-excel', 'image/own', 'Text/HTML', 'application/vnd.own.type', 'own/type'),
  time_date_stamp: fc.constant('2026-03-10T09:00:00Z'),
  file_header_hashes: hashed,
  extensions: fc.constant({ [EXTENSION]: { extension_type: 'property-extension', rank: 5 } }),
  definition_type: fc.constantFrom('statement', 'statement', 'own-type', 'Own Type'),
  definition: fc.constant({ statement: 'Copyright of the example organisation.' }),
  granular_markings: fc.constantFrom([{ marking_ref: TLP2.green.id, selectors: ['type'] }]),
  ipfix: fc.constantFrom<Values>({ minimumIpTotalLength: 32 }, { minimumIPTotalLength: 32 }, { own: 'x' }),
  protocols: fc.constantFrom(['tcp'], ['ipv4', 'tcp', 'http'], ['TCP'], ['own'], ['no protocol']),
  external_references: fc.oneof(
    fc.constantFrom<Values[]>([{ source_name: 'example', url: 'https://example.org/' }], [{ source_name: 'cve', external_id: 'CVE-2026-0001' }]),
    hex(64).map((hash): Values[] => [{ source_name: 'example', url: 'https://example.org/', hashes: { 'SHA-256': hash } }]),
  ),
};

function value(name: string, schema: Schema): fc.Arbitrary<unknown> {
  const own = named[name];
  if (own !== undefined) return schema.properties === undefined ? own : fc.oneof(own, record({ ...schema, anyOf: Object.keys(schema.properties).map((key) => ({ required: [key] })) }));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined && schema.type === undefined) return fc.oneof(...schema.anyOf.map((branch) => value('', branch)));
  switch (schema.type) {
    case 'boolean': return fc.boolean();
    case 'integer': return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000_000 });
    case 'number': return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 }).map((n) => n / 2);
    case 'array': return fc.array(value(name, schema.items ?? {}), { minLength: 1, maxLength: 2 });
    case 'object': return schema.properties === undefined ? fc.record({ 'own-key': value('', schema.additionalProperties as Schema) }) : record(schema);
    case 'string': return text(name, schema);
    default: return words;
  }
}

function text(name: string, schema: Schema): fc.Arbitrary<string> {
  const types = schema['x-refers-to'];
  if (types !== undefined) return fc.tuple(fc.constantFrom(...(types.length === 0 ? ['indicator', 'malware', 'url'] : types)), uuid4).map((parts) => parts.join('--'));
  const barred = schema['x-refers-not-to'];
  if (barred !== undefined) {
    const others = ['identity', 'indicator', 'malware', 'url', 'file', 'relationship'].filter((type) => !barred.includes(type));
    return fc.tuple(fc.constantFrom(...others), uuid4).map((parts) => parts.join('--'));
  }
  if (schema.format === 'stix-timestamp') return time(name);
  if (schema.format === 'uri') return fc.constantFrom('https://example.org/a?b=c#d', 'http://192.0.2.1/');
  const vocabulary = schema['x-vocabulary'];
  if (vocabulary !== undefined) return fc.oneof({ weight: 2, arbitrary: fc.constantFrom<string>(...vocabularies[vocabulary].values) }, { weight: 1, arbitrary: fc.constantFrom('own-word', 'Own Word', 'own_word') });
  const constrained = schema.pattern !== undefined || schema.format !== undefined;
  return (constrained ? forms[schema['x-section'] ?? ''] : undefined) ?? words;
}

/** Required properties, and about half of the others; choices between properties are made as the schema asks. */
function record(schema: Schema): fc.Arbitrary<Values> {
  const properties = schema.properties ?? {};
  const all = fc.record(Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, value(name, inner)])));
  const names = Object.keys(properties).filter((name) => schema.required?.includes(name) !== true);
  return fc.tuple(all, fc.subarray(names), fc.nat({ max: 9 })).map(([full, chosen, choice]) => {
    const has = new Set([...(schema.required ?? []), ...chosen]);
    const branches = schema.anyOf ?? [];
    if (branches.length > 0 && !branches.some(({ required = [] }) => required.every((name) => has.has(name)))) {
      for (const name of branches[choice % branches.length]?.required ?? []) has.add(name);
    }
    for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) if (has.has(name)) for (const other of needed) has.add(other);
    const barred = schema.not?.required ?? [];
    if (barred.length > 0 && barred.every((name) => has.has(name))) has.delete(barred[choice % barred.length] ?? '');
    for (const [name, needed] of Object.entries(schema.dependentRequired ?? {})) if (needed.some((other) => !has.has(other))) has.delete(name);
    return Object.fromEntries(Object.entries(full).filter(([name]) => has.has(name)));
  });
}

/** What the schemas say with `if`, brought about. */
function settled(object: Values): Values {
  const { is_multipart: multipart, is_active: active, ...rest } = object;
  const drop = object['type'] === 'email-message' ? (multipart === true ? 'body' : 'body_multipart') : active === true ? 'end' : '';
  return { ...rest, ...(multipart === undefined ? {} : { is_multipart: multipart }), ...(active === undefined ? {} : { is_active: active }), [drop]: undefined };
}

/** As JSON has it: without what is undefined. */
export const clean = (object: Values): Values => JSON.parse(JSON.stringify(object)) as Values;

/** Its id as it was drawn (a UUIDv4), the one that follows from its properties, or a UUIDv5 or UUIDv1 of nothing. */
function identified(object: Values, choice: number): Values {
  const type = String(object['type']);
  if (choice < 5) return { ...object, id: deterministicId(type, object) ?? object['id'] };
  return choice < 8 ? object : { ...object, id: `${type}--8f0c5d1e-6a1b-${choice === 8 ? 5 : 1}f37-9c64-5b8f1d2a7e30` };
}

const sound = (type: string, schema: Schema): fc.Arbitrary<Values> => {
  const drawn = fc.tuple(record(schema).map(settled).map(clean), fc.nat({ max: 9 })).map(([object, choice]) => identified(object, choice));
  return type === 'marking-definition' ? fc.oneof({ weight: 4, arbitrary: drawn }, { weight: 1, arbitrary: fc.constantFrom<Values>(...[...Object.values(TLP1), ...Object.values(TLP2)].map(clean)) }) : drawn;
};

/** Every place in an object: the object's properties, and what is in them. */
function places(at: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof at !== 'object' || at === null) return [];
  return Object.entries(at).flatMap(([key, inner]) => {
    const place = [...path, Array.isArray(at) ? Number(key) : key];
    return [place, ...places(inner, place)];
  });
}

const WRONG: readonly unknown[] = [
  null, 7, -1, 1.5, true, '', 'x', 'X Y', [], {}, ['x'], { a: 1 }, 'identity--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', 'bundle--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30',
  'marking-definition--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30', 'url--6ccd10ff-4c3f-5062-a19f-b6bd987c6637', '2026-02-30T00:00:00.000Z', '2026-03-10T09:00:00Z', '2026-03-10T09:00:00.000+01:00', '2024-01-01T00:00:00.000Z', 1e9,
];
const ADDED: readonly (readonly [string, unknown])[] = [
  ['x_own', 1], ['Own', 1], ['ab', 1], ['severity', 'high'], ['x_own', null], ['x_own_ref', 'x'], ['lang', 'nederlands'], ['revoked', 'no'], ['labels', []], ['confidence', 101],
  ['granular_markings', [{ lang: 'nl', selectors: ['nothing'] }]], ['granular_markings', [{ lang: 'nl', selectors: ['type'] }]], ['granular_markings', [{ selectors: ['type'] }]],
  ['object_marking_refs', ['identity--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30']], ['extensions', { 'x-own': {} }], ['extensions', { [EXTENSION]: { extension_type: 'other' } }],
  ['external_references', [{ source_name: 'example' }]], ['external_references', [{ source_name: 'CVE', external_id: 'CVE-2026-0001' }]], ['external_references', [{ source_name: 'cve', external_id: '1' }]],
  ['x_own', { Key: 1 }], ['x_own', [{ inner: { Key: 1 } }]], ['x_example_org_own', 1], ['extensions', { 'x-own-ext': { rank: 1 } }],
  ['extensions', { [EXTENSION]: { extension_type: 'property-extension', rank: { Key: 1 } } }], ['extensions', { [EXTENSION]: { extension_type: 'toplevel-property-extension' } }],
  ['spec_version', '2.0'], ['created', '2027-01-01T00:00:00.000Z'], ['created_by_ref', 'tool--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e30'],
];

/** The object with one thing changed: something taken away, replaced, or added. */
function broken(object: Values, way: number, place: number, what: number): Values {
  const copy = clean(object);
  if (way === 0) {
    const [name, added] = ADDED[what % ADDED.length] ?? ['x_own', 1];
    return { ...copy, [name]: added };
  }
  const all = places(copy).filter((path) => path.join() !== 'type');
  const path = all[place % all.length] ?? ['id'];
  let at: Record<string | number, unknown> = copy;
  for (const step of path.slice(0, -1)) at = at[step] as Values;
  const last = path.at(-1) ?? 'id';
  const inner = at[last];
  if (way === 4 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) return Object.assign(inner, { x_own: 'a' }) && copy;
  if (way === 1 && Array.isArray(at)) at.splice(Number(last), 1);
  else if (way === 1) delete at[last];
  else if (way === 2 && typeof at[last] === 'string') at[last] = [`${at[last]} `, at[last].toUpperCase(), at[last].slice(1), `${at[last]}\n`][what % 4];
  else at[last] = WRONG[what % WRONG.length];
  return copy;
}

/** Per type of the standard, `each` objects: one in three as its schema wants it, the others with one thing changed. The same at every run. */
export function stixObjects(each: number): Values[] {
  return Object.entries(objectSchemas).flatMap(([type, schema], number) => {
    const object = sound(type, schema as Schema);
    const case_ = fc.tuple(object, fc.nat({ max: 2 }), fc.nat({ max: 4 }), fc.nat(), fc.nat())
      .map(([whole, chance, way, place, what]) => (chance === 0 ? whole : broken(whole, way, place, what)));
    return fc.sample(case_, { seed: 20_260_310 + number, numRuns: each });
  });
}

const PIECES = ["'", '[', ']', '(', ')', ':', '.', '=', '!', '<', ' ', ' AND ', ' OR ', ' FOLLOWEDBY ', ' NOT ', ' IN ', 'EXISTS ', ' WITHIN 5 SECONDS', ' REPEATS 2 TIMES', ' REPEATS 0 TIMES', '1', '01', '.5', '1.', '-', '+', '\\', '/* c */', '// c\n', "t'", "h'a'", "b'YQ=='", '*', ',', 'true', 'and', '_', '-addr', ';', '"', '\n', 'é'];

/** `count` patterns: half of them as they are generated, half with one piece put in, taken out, or in the place of another. The same at every run. */
export function stixPatterns(count: number): string[] {
  // The tool crashes on every index below zero: the one at the end is enough.
  const small = patterns.map(printPattern).filter((text) => text.length < 200 && !text.includes('[-'));
  const changed = fc.tuple(small, fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...PIECES)).map(([text, place, removed, added]) => {
    const start = place % (text.length + 1);
    return text.slice(0, start) + added + text.slice(start + removed);
  });
  return [...fc.sample(fc.oneof(small, changed), { seed: 20_260_310, numRuns: count - 2 }), '[file:own_list[-1] = 1]', "/* why */ [file:name = 'a']"];
}
