import fc from 'fast-check';

/** A pattern and what was seen: objects of a bundle (2.1), or observed-data objects with a dictionary of their own (2.0). */
export interface MatchingCase {
  readonly version: '2.0' | '2.1';
  readonly pattern: string;
  readonly objects: readonly Readonly<Record<string, unknown>>[];
}
type Values = Readonly<Record<string, unknown>>;

const id = (type: string, number: number): string => `${type}--8f0c5d1e-6a1b-4f37-9c64-5b8f1d2a7e3${number}`;
const at = (second: number): string => `2026-03-10T09:00:0${second}Z`;

/** The small world that patterns and observations are made of. The decomposed letter in a name is meant. */
const WORLD: readonly Values[] = [
  {
    type: 'file', id: id('file', 0), name: 'setup.exe', size: 25_536, hashes: { MD5: '22a0fb8f3879fb569f8a3ff65850a82e', 'SHA-256': 'a'.repeat(64) }, magic_number_hex: 'ffd8',
    ctime: at(5), parent_directory_ref: id('directory', 0), contains_refs: [id('file', 1), id('url', 0)],
    extensions: { 'archive-ext': { contains_refs: [id('file', 1), id('file', 0)], comment: 'packed' } },
  },
  { type: 'file', id: id('file', 1), name: 'A\u0308rger.txt', size: 10, x_payload_bin: 'YWxpY2U=', x_list: [1, 2.5, 'three', true, [1, 2]], x_flag: true, ctime: at(2) },
  { type: 'file', id: id('file', 2), name: 'a\nb', size: 0, x_float: 1, x_exact: 2.5, x_below: -3, x_flag: false, x_dictionary: { 'own key': 7, a_b: 'x' }, x_wide: '\u{1f600}', x_high: '\uffee', x_null: null },
  { type: 'directory', id: id('directory', 0), path: 'C:\\Users\\it\'s', path_enc: 'utf-8' },
  { type: 'url', id: id('url', 0), value: 'https://example.com/a?b=%20_c' },
  { type: 'ipv4-addr', id: id('ipv4-addr', 0), value: '198.51.100.3', resolves_to_refs: [id('mac-addr', 0)] },
  { type: 'ipv4-addr', id: id('ipv4-addr', 1), value: '198.51.100.0/25' },
  { type: 'mac-addr', id: id('mac-addr', 0), value: '00:00:5e:00:53:01' },
  { type: 'network-traffic', id: id('network-traffic', 0), src_ref: id('ipv4-addr', 0), dst_ref: id('ipv4-addr', 1), src_port: 49_152, protocols: ['ipv4', 'tcp', 'http'], src_payload_bin: '4Q==', is_active: false },
  { type: 'email-message', id: id('email-message', 0), subject: 'Änderung', to_refs: [id('email-addr', 0), id('email-addr', 1)], is_multipart: false },
  { type: 'email-addr', id: id('email-addr', 0), value: 'info@example.org' },
  { type: 'email-addr', id: id('email-addr', 1), value: 'Example@example.com' },
];

const PATHS = [
  'file:name', 'file:size', 'file:hashes.MD5', "file:hashes.'SHA-256'", 'file:magic_number_hex', 'file:ctime', 'file:parent_directory_ref.path', 'file:contains_refs[0].name', 'file:contains_refs[1].value',
  'file:contains_refs[*].name', 'file:contains_refs[*].size', "file:extensions.'archive-ext'.comment", "file:extensions.'archive-ext'.contains_refs[*].size", "file:extensions.'archive-ext'.contains_refs[*].contains_refs[*].name",
  'file:x_payload_bin', 'file:x_list[*]', 'file:x_list[0]', 'file:x_list[1]', 'file:x_list[2]', 'file:x_list[3]', 'file:x_list[4][1]', 'file:x_list[*][*]', 'file:x_list[9]', 'file:x_list', 'file:x_flag', 'file:x_float',
  'file:x_exact', 'file:x_below', "file:x_dictionary.'own key'", 'file:x_dictionary.a_b', 'file:x_dictionary', 'file:x_wide', 'file:x_high', 'file:x_null', 'file:x_nothing', 'file:name.inner', 'file:name[0]', 'file:id',
  'directory:path', 'url:value', 'ipv4-addr:value', 'ipv4-addr:resolves_to_refs[*].value', 'network-traffic:src_ref.value', 'network-traffic:src_ref.resolves_to_refs[0].value', 'network-traffic:src_port',
  'network-traffic:protocols[*]', 'network-traffic:protocols[1]', 'network-traffic:src_payload_bin', 'network-traffic:is_active', 'email-message:to_refs[*].value', 'email-message:to_refs[1].value', 'email-message:subject', 'email-addr:value', 'mutex:name',
] as const;

const ORDERED = [
  "'setup.exe'", "'Ärger.txt'", "'A\u0308rger.txt'", "'alice'", "'a\nb'", "'three'", "'tcp'", "'http'", "'packed'", "'198.51.100.3'", "'C:\\\\Users\\\\it\\'s'", "'info@example.org'", "'22a0fb8f3879fb569f8a3ff65850a82e'", "'x'", "''",
  "'\u{1f600}'", "'\uffee'", "'\u0103lice'", "'á'", '1', '1.0', '2.5', '10', '0', '-3', '-3.0', '7', '2', '25536', '49152', '+5', '9007199254740993',
  `t'${at(5)}'`, `t'${at(2)}'`, "t'2026-03-10T09:00:05.000Z'", "h'ffd8'", "h'FFD8'", "b'/9g='", "b'YWxpY2U='", "h'616c696365'", "h'e1'", "h''", "t'2026-02-30T00:00:00Z'",
];
const SETS = ["('setup.exe', 'tcp', 'alice')", '(1, 2.5, 7)', '(0, 10)', '(true)', "(h'ffd8', b'YWxpY2U=')", `(t'${at(5)}', t'${at(2)}')`, '()', "(1, 'a')", "('info@example.org')", '(true, false)', "('setup.exe')", '(-3.0, 25536.0)'];
const LIKES = ["'setup%'", "'%.exe'", "'_etup.ex_'", "'%'", "''", "'%e%e%'", "'a%b'", "'a_b'", "'Ärger%'", "'_rger.txt'", "'A\u0308%'", "'%example.%'", "'https://example.com/a?b=\\%20_c'", "'198.51.100._'", "'_'", "'[a-z]%'", "'al_ce'", "'\u0103%'", "'%\\\\Users%'"];
const EXPRESSIONS = [
  "'^setup'", "'exe$'", "'e.*e'", "''", "'^$'", "'(?i)SETUP'", "'[0-9]{1,3}(\\\\.[0-9]{1,3}){3}'", "'^.$'", "'Ä'", "'A\u0308'", "'^(a|s)'", "'\\\\d+'", "'a.b'", "'a\\\\nb'", "'t(u|c)p'", "'\\\\x61li[c\\\\x01]e'", "'\\\\bexample\\\\b'",
  "'a(?=l)'", "'(.)\\\\1'", "'('", "'[[:alpha:]]'", "'(?P<name>e)x'", "'a$'", "'a\\\\Z'", "'\\\\w+@'", "'^\\\\W'", "'\u0103'", "'(a*)*b'", "'e{2,1}'",
];
const RANGES = ["'198.51.100.0/24'", "'198.51.100.0/26'", "'198.51.100.3/32'", "'198.51.100.3'", "'203.0.113.0/24'", "'2001:db8::/32'", "'198.51.100.0/33'", "'0.0.0.0/0'", "'example'", "'198.51.100.128/25'"];

/** Comparisons that hold of some of the world, or would if types did not matter. */
const APT: readonly (readonly [path: string, operator: string, value: string])[] = [
  ['file:name', '=', "'setup.exe'"], ['file:name', 'LIKE', "'a%b'"], ['file:name', 'LIKE', "'a_b'"], ['file:name', 'LIKE', "'_rger.txt'"], ['file:name', 'MATCHES', "'^Ä'"], ['file:name', 'MATCHES', "'^\\\\W'"], ['file:name', 'MATCHES', "'a.b'"],
  ['file:size', 'IN', '(0, 10)'], ['file:size', '>=', '10'], ['file:size', '=', '25536.0'], ['file:size', '<', '0.5'], ['file:magic_number_hex', '=', "h'FFD8'"], ['file:magic_number_hex', '>', "b'/9c='"], ['file:magic_number_hex', 'IN', "(h'ffd8', b'YWxpY2U=')"],
  ['file:x_payload_bin', '=', "'alice'"], ['file:x_payload_bin', 'IN', "('alice')"], ['file:x_payload_bin', '<', "'bob'"], ['file:x_payload_bin', 'LIKE', "'al%'"], ['file:x_payload_bin', 'MATCHES', "'l.c'"], ['file:x_payload_bin', '>', "'\u0103lice'"],
  ['file:ctime', '=', `t'${at(5)}'`], ['file:ctime', '<', "t'2026-03-10T09:00:02.5Z'"], ['file:ctime', 'IN', `(t'${at(5)}', t'${at(2)}')`], ['file:ctime', '=', `'${at(5)}'`], ['file:x_flag', '=', 'true'], ['file:x_flag', 'IN', '(1)'], ['file:x_flag', '=', '0'],
  ['file:x_float', '=', '1'], ['file:x_float', 'IN', '(true, false)'], ['file:x_list[*]', 'IN', '(1, 2.5, 7)'], ['file:x_list[*]', '=', "'three'"], ['file:x_list[3]', '=', 'true'], ['file:x_list[*][*]', '=', '2'], ['file:x_below', '<=', '-3'],
  ['file:x_wide', '>', "'\uffee'"], ['file:x_high', '<', "'\u{1f600}'"], ['file:contains_refs[*].name', 'LIKE', "'%.txt'"], ['file:contains_refs[0].size', '=', '10'], ['file:contains_refs[1].value', 'LIKE', "'https:%'"],
  ["file:extensions.'archive-ext'.contains_refs[*].contains_refs[*].value", 'MATCHES', "'^https'"], ['file:parent_directory_ref.path', 'MATCHES', "'Users.it\\'s$'"], ["file:x_dictionary.'own key'", '=', '7'], ['url:value', 'LIKE', "'%/a?b=_20\\_c'"], ['url:value', 'LIKE', "'%20__'"],
  ['ipv4-addr:value', 'ISSUBSET', "'198.51.100.0/24'"], ['network-traffic:dst_ref.value', 'ISSUPERSET', "'198.51.100.64/26'"], ['network-traffic:src_ref.value', 'ISSUBSET', "'198.51.100.0/30'"], ['network-traffic:protocols[*]', 'IN', "('setup.exe', 'tcp', 'alice')"],
  ['network-traffic:src_payload_bin', '=', "'á'"], ['network-traffic:src_payload_bin', 'LIKE', "'á'"], ['network-traffic:src_port', '>', '49151.5'], ['email-message:to_refs[*].value', 'LIKE', "'%@example.org'"], ['email-message:to_refs[1].value', 'MATCHES', "'(?i)^example@'"], ['email-addr:value', '!=', "'info@example.org'"],
];

const operation = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('=', '!=', '==', '<>'), fc.constantFrom(...ORDERED, 'true', 'false')) },
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom('<', '>', '<=', '>='), fc.constantFrom(...ORDERED)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('IN'), fc.constantFrom(...SETS)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('LIKE'), fc.constantFrom(...LIKES)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('MATCHES'), fc.constantFrom(...EXPRESSIONS)) },
);
const comparison = fc.oneof(
  { weight: 10, arbitrary: fc.tuple(fc.constantFrom(...APT), fc.constantFrom('', '', 'NOT ')).map(([[path, operator, value], not]) => `${path} ${not}${operator} ${value}`) },
  { weight: 12, arbitrary: fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom('', '', 'NOT '), operation).map(([path, not, [operator, value]]) => `${path} ${not}${operator} ${value}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('ipv4-addr:value', 'network-traffic:src_ref.value', 'network-traffic:src_port', 'mutex:name', 'file:name'), fc.constantFrom('', 'NOT '), fc.constantFrom('ISSUBSET', 'ISSUPERSET'), fc.constantFrom(...RANGES))
      .map((words) => `${words[0]} ${words[1]}${words[2]} ${words[3]}`),
  },
);
const comparisons = fc.oneof(
  { weight: 4, arbitrary: comparison },
  { weight: 2, arbitrary: fc.tuple(comparison, fc.constantFrom('AND', 'OR'), comparison).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.tuple(comparison, comparison, fc.constantFrom('AND', 'OR'), comparison).map(([a, b, operator, c]) => `(${a} OR ${b}) ${operator} ${c}`) },
);
/** The tool knows no NOT before EXISTS, and EXISTS only by itself. */
const existence = fc.tuple(fc.constantFrom('', '', '', 'NOT '), fc.constantFrom(...PATHS)).map((words) => `[${words[0]}EXISTS ${words[1]}]`);

/** Observations that are told apart by one number; several patterns fit some of them. */
const simple = fc.tuple(fc.constantFrom('=', '=', '<', '>', '!='), fc.nat({ max: 4 })).map(([operator, size]) => `[file:size ${operator} ${size}]`);
const moments = fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 })).map(([a, b]) => `START t'${at(Math.min(a, b))}' STOP t'${at(Math.max(a, b))}'`);
const within = fc.constantFrom('0', '1', '1', '2', '2', '3', '5', '0.5', '2.0').map((seconds) => `WITHIN ${seconds} SECONDS`);
const repeats = fc.constantFrom('1', '2', '2', '2', '3', '3', '4', '0').map((times) => `REPEATS ${times} TIMES`);
const qualifier = fc.oneof({ weight: 3, arbitrary: within }, { weight: 3, arbitrary: repeats }, { weight: 1, arbitrary: moments });
const structure = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'medium' },
    { weight: 2, arbitrary: simple },
    { weight: 1, arbitrary: fc.tuple(simple, qualifier).map((words) => words.join(' ')) },
    { weight: 1, arbitrary: fc.tuple(simple, repeats, fc.oneof(within, moments)).map((words) => words.join(' ')) },
    { weight: 3, arbitrary: fc.tuple(tie('node'), fc.constantFrom(' AND ', ' OR ', ' FOLLOWEDBY ', ' FOLLOWEDBY '), tie('node')).map((words) => words.join('')) },
    { weight: 3, arbitrary: fc.tuple(tie('node'), qualifier).map(([node, words]) => `(${node}) ${words}`) },
    { weight: 1, arbitrary: tie('node').map((node) => `(${node})`) },
  ),
})).node.filter((text) => text.split('[').length <= 6);

const times = fc.tuple(fc.nat({ max: 9 }), fc.constantFrom(0, 0, 0, 1, 2)).map(([first, length]) => ({ first_observed: at(first), last_observed: at(Math.min(9, first + length)) }));
const observedData = (number: number) => ({ type: 'observed-data', spec_version: '2.1', id: id('observed-data', number), created: at(0), modified: at(0) });

/** One observation of some of the world: what is not seen cannot be referred to. */
const glimpse = fc.subarray([...WORLD], { minLength: 9 }).map((seen) => [...seen, { ...observedData(0), first_observed: at(0), last_observed: at(0), number_observed: 1, object_refs: seen.map((object) => object['id']) }]);
const sequence = fc.array(fc.tuple(times, fc.constantFrom(1, 1, 1, 2, 3), fc.nat({ max: 4 })), { minLength: 1, maxLength: 5 }).map((seen) =>
  seen.flatMap(([when, count, size], number): Values[] => [
    { type: 'file', id: id('file', number), name: 'a', size },
    { ...observedData(number), ...when, number_observed: count, object_refs: [id('file', number)] },
  ]));
const LOCAL = { 0: { type: 'file', name: 'a.zip', size: 3, contains_refs: ['1', '2'], parent_directory_ref: '3' }, 1: { type: 'file', name: 'b', size: 1, x_own_hex: '00ff' }, 2: { type: 'url', value: 'https://example.org/' }, 3: { type: 'directory', path: '/tmp' } };
const local = fc.constantFrom(
  "[file:name = 'a.zip']", '[file:size > 2]', "[file:contains_refs[0].name = 'b']", "[file:contains_refs[*].value LIKE 'https:%']", "[file:contains_refs[*].value NOT LIKE 'https:%']", "[file:parent_directory_ref.path = '/tmp']", "[file:parent_directory_ref.path = '/']",
  "[file:x_own_hex = h'00ff']", '[file:size = 1 AND file:x_own_hex = h\'00ff\']', '[file:size = 3 AND file:x_own_hex = h\'00ff\']', '[file:size = 1] AND [file:size = 3]', '[file:size = 1] REPEATS 2 TIMES', '[file:size = 1] FOLLOWEDBY [file:size = 3]',
);
const dictionary = fc.array(fc.tuple(times, fc.constantFrom(1, 2), fc.subarray(Object.entries(LOCAL), { minLength: 2 })), { minLength: 1, maxLength: 2 }).map((seen) =>
  seen.map(([when, count, entries], number): Values => ({ ...observedData(number), ...when, number_observed: count, objects: Object.fromEntries(entries) })));

const of = (version: MatchingCase['version'], pattern: fc.Arbitrary<string>, objects: fc.Arbitrary<readonly Values[]>): fc.Arbitrary<MatchingCase> => fc.record({ version: fc.constant(version), pattern, objects });

/** Patterns with observations, the same at every run: of comparisons, of EXISTS, of how observations are joined and qualified, and of the deprecated dictionary. */
export function matchingCases(): MatchingCase[] {
  const draw = (cases: fc.Arbitrary<MatchingCase>, numRuns: number, seed: number) => fc.sample(cases, { seed, numRuns });
  return [
    ...draw(of('2.1', comparisons.map((text) => `[${text}]`), glimpse), 2500, 20_260_310),
    ...draw(of('2.1', existence, glimpse), 150, 20_260_311),
    ...draw(of('2.1', structure, sequence), 3000, 20_260_312),
    ...draw(of('2.0', local, dictionary), 150, 20_260_313),
  ];
}
