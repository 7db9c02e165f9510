import fc from 'fast-check';
import { parsePattern, printPattern, type ComparisonExpression, type ObservationExpression, type Pattern } from '../../src/stix/index.ts';
import { at, patterns } from './pattern-trees.ts';

/** Two patterns, and the laws by which the second was made from the first; or what was changed. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly how: readonly string[];
}

type Node = ObservationExpression | ComparisonExpression;
/** Decisions of the generator, one after the other. */
type Choose = (choices: number) => number;

/** Comparisons per object type; those of one row say the same. `law` names the rows that only a reader of the values knows. */
const ROWS: readonly { readonly type: string; readonly law?: string; readonly texts: readonly [string, ...string[]] }[] = [
  { type: 'file', texts: ["file:name = 'a'"] },
  { type: 'file', texts: ["file:name = 'A'"] },
  { type: 'file', texts: ["file:name LIKE 'a%'"] },
  { type: 'file', texts: ["file:parent_directory_ref.path MATCHES '^C:'"] },
  { type: 'file', law: 'number', texts: ['file:size = 10', 'file:size = 10.0', 'file:size = +10'] },
  { type: 'file', texts: ['file:size > 10'] },
  { type: 'file', texts: ['file:size NOT > 10'] },
  { type: 'file', law: 'instant', texts: ["file:ctime < t'2026-03-10T09:00:00Z'", "file:ctime < t'2026-03-10T09:00:00.000Z'"] },
  { type: 'file', law: 'hash', texts: ["file:hashes.MD5 = 'd41d8cd98f00b204e9800998ecf8427e'", "file:hashes.MD5 = 'D41D8CD98F00B204E9800998ECF8427E'"] },
  { type: 'file', law: 'bytes', texts: ["file:magic_number_hex = h'FFd8'", "file:magic_number_hex = h'ffD8'"] },
  { type: 'file', law: 'set', texts: ["file:name IN ('a', 'b')", "file:name IN ('b', 'a')"] },
  { type: 'file', law: 'set repetition', texts: ["file:name NOT IN ('a', 'b')", "file:name NOT IN ('b', 'a', 'b')"] },
  { type: 'ipv4-addr', law: 'address', texts: ["ipv4-addr:value = '198.51.100.7'", "ipv4-addr:value = '198.51.100.7/32'"] },
  { type: 'ipv4-addr', law: 'address', texts: ["ipv4-addr:value ISSUBSET '198.51.100.0/24'", "ipv4-addr:value ISSUBSET '198.51.100.9/24'"] },
  { type: 'ipv4-addr', texts: ["ipv4-addr:value != '198.51.100.8'", "ipv4-addr:value NOT = '198.51.100.8'"], law: 'NOT =' },
  { type: 'ipv4-addr', texts: ["ipv4-addr:resolves_to_refs[*].value = '00-00-5e-00-53-01'"] },
  { type: 'ipv6-addr', law: 'address', texts: ["ipv6-addr:value = '2001:db8::7'", "ipv6-addr:value = '2001:0DB8:0:0:0:0:0:7/128'"] },
  { type: 'ipv6-addr', law: 'address', texts: ["ipv6-addr:value ISSUPERSET '2001:db8::/33'", "ipv6-addr:value ISSUPERSET '2001:db8:7fff::192.0.2.1/33'"] },
  { type: 'ipv6-addr', texts: ["ipv6-addr:value = '2001:db8::8'"] },
  { type: 'windows-registry-key', law: 'registry', texts: ["windows-registry-key:key = 'HKLM\\\\Software\\\\Example'", "windows-registry-key:key = 'hklm\\\\software\\\\example'"] },
  { type: 'windows-registry-key', law: 'registry', texts: ["windows-registry-key:values[*].name != 'Run'", "windows-registry-key:values[*].name != 'RUN'"] },
  { type: 'windows-registry-key', texts: ["windows-registry-key:values[0].data = 'Run'"] },
];

function read(text: string): Pattern {
  const result = parsePattern(text);
  if ('errors' in result) throw new Error(text);
  return result.ast;
}
const test = (text: string): ComparisonExpression => {
  const { expression } = read(`[${text}]`);
  return expression.kind === 'observation' ? expression.comparison : test('');
};
const textOf = (node: Node): string =>
  printPattern({ ...at, kind: 'pattern', expression: isObservation(node) ? node : { ...at, kind: 'observation', comparison: node } });
const isObservation = (node: Node): node is ObservationExpression => node.kind.includes('observation');

/** The tree with comparisons of the rows, of one type per observation, so that some stand in it more than once. */
function labelled(node: ObservationExpression, choose: Choose): ObservationExpression {
  if (node.kind === 'observation') {
    const type = ROWS[choose(ROWS.length)]?.type ?? '';
    return { ...node, comparison: labelledComparison(node.comparison, ROWS.filter((row) => row.type === type), choose) };
  }
  if (node.kind === 'observation-chain') return { ...node, operands: node.operands.map((operand) => labelled(operand, choose)) };
  if (node.kind === 'observation-group') return { ...node, expression: labelled(node.expression, choose) };
  const expression = labelled(node.expression, choose);
  const qualifiers = node.qualifiers.map((qualifier) => (qualifier.kind === 'start-stop' ? { ...qualifier, startTime: '2026-01-01T00:00:00Z', stopTime: `2026-0${2 + choose(7)}-01T00:00:00Z` } : qualifier.kind === 'within' ? { ...qualifier, seconds: String(1 + choose(9)) } : { ...qualifier, times: String(2 + choose(3)) }));
  return { ...node, expression: expression.kind === 'observation' ? expression : group(expression) as typeof node.expression, qualifiers };
}
function labelledComparison(node: ComparisonExpression, rows: typeof ROWS, choose: Choose): ComparisonExpression {
  if (node.kind === 'comparison-chain') return { ...node, operands: node.operands.map((operand) => labelledComparison(operand, rows, choose)) };
  if (node.kind === 'comparison-group') return { ...node, expression: labelledComparison(node.expression, rows, choose) };
  const texts = rows[choose(rows.length)]?.texts ?? [''];
  return test(texts[choose(texts.length)] ?? '');
}

// Putting trees together. What is itself a chain goes into a group.

const group = (node: Node): Node => (isObservation(node) ? { ...at, kind: 'observation-group', expression: node } : { ...at, kind: 'comparison-group', expression: node });
const chain = (like: Node, operator: string, operands: readonly Node[]): Node => {
  const grouped = operands.map((node) => (node.kind.endsWith('-chain') ? group(node) : node));
  return { ...at, kind: isObservation(like) ? 'observation-chain' : 'comparison-chain', operator, operands: grouped } as Node;
};
const inside = (node: Node): Node => (node.kind === 'comparison-group' || node.kind === 'observation-group' ? inside(node.expression) : node);
const rotated = <Item>(items: readonly Item[]): Item[] => [...items.slice(1), ...items.slice(0, 1)];

type Law = (node: Node, choose: Choose) => Node | undefined;
const ofChain = (law: (operator: string, operands: readonly Node[], node: Node, choose: Choose) => Node | undefined): Law => (node, choose) =>
  node.kind === 'comparison-chain' || node.kind === 'observation-chain' ? law(node.operator, node.operands, node, choose) : undefined;
const another = (node: Node, choose: Choose): Node => {
  const type = /[a-z0-9-]+(?=:)/.exec(textOf(node))?.[0];
  const rows = ROWS.filter((row) => row.type === type);
  const comparison = test(rows[choose(rows.length)]?.texts[0] ?? '');
  return isObservation(node) ? { ...at, kind: 'observation', comparison } : comparison;
};

/** Ways to say the same otherwise (STIX 2.1 §9.5, §9.6). */
const LAWS: Readonly<Record<string, Law>> = {
  order: ofChain((operator, operands, node) => (operator === 'FOLLOWEDBY' ? undefined : chain(node, operator, rotated(operands)))),
  repetition: (node) => chain(node, 'OR', [node, node]),
  'repetition in AND': (node) => (isObservation(node) ? undefined : chain(node, 'AND', [node, node])),
  'absorption by OR': (node, choose) => chain(node, 'OR', [node, chain(node, isObservation(node) && choose(2) === 1 ? 'FOLLOWEDBY' : 'AND', [[node, another(node, choose)], [another(node, choose), node]][choose(2)] ?? [])]),
  'absorption by AND': (node, choose) => (isObservation(node) ? undefined : chain(node, 'AND', [node, chain(node, 'OR', [node, another(node, choose)])])),
  parentheses: (node) => group(group(node)),
  association: ofChain((operator, [first, ...rest], node) => (first === undefined || rest.length < 2 ? undefined : chain(node, operator, [first, chain(node, operator, rest)]))),
  distribution: ofChain((operator, operands, node) => {
    const place = operands.map(inside).findIndex((operand) => operand.kind.endsWith('-chain') && 'operator' in operand && operand.operator === 'OR');
    const or = operands[place] === undefined ? undefined : inside(operands[place]);
    if (operator === 'OR' || or === undefined || !('operands' in or)) return undefined;
    return chain(node, 'OR', or.operands.map((one) => chain(node, operator, operands.map((operand, index) => (index === place ? one : operand)))));
  }),
  joining: (node) => {
    if (node.kind !== 'observation' || node.comparison.kind !== 'comparison-chain' || node.comparison.operator !== 'OR') return undefined;
    return chain(node, 'OR', node.comparison.operands.map((comparison) => ({ ...at, kind: 'observation', comparison })));
  },
  'IN as OR': (node) => {
    if (node.kind !== 'comparison' || node.negated || node.value.kind !== 'set') return undefined;
    return chain(node, 'OR', node.value.members.map((value) => ({ ...node, operator: '=', value })));
  },
  'IN of one': (node) => (node.kind === 'comparison' && node.operator === '=' && node.value.kind !== 'set' ? { ...node, operator: 'IN', value: { ...at, kind: 'set', members: [node.value] } } : undefined),
  'NOT !=': (node) => (node.kind === 'comparison' && node.operator === '=' && !node.negated && !textOf(node).includes('[*]') ? { ...node, operator: '!=', negated: true } : undefined),
  'REPEATS 1': (node, choose) => (isObservation(node) && choose(4) === 0 ? { ...at, kind: 'qualified-observation', expression: group(node), qualifiers: [{ ...at, kind: 'repeats', times: '1' }] } as Node : undefined),
  'order of filters': (node) => {
    if (node.kind !== 'qualified-observation' || node.qualifiers.length < 2 || node.qualifiers.some(({ kind }) => kind === 'repeats')) return undefined;
    return { ...node, qualifiers: rotated(node.qualifiers) };
  },
};

/** Changes that say something else, wherever the place counts at all. */
const CHANGES: Readonly<Record<string, Law>> = {
  'another comparison': (node, choose) => (node.kind === 'comparison' ? another(node, choose) : undefined),
  'the other operator': ofChain((operator, operands, node) => chain(node, operator === 'OR' ? 'AND' : 'OR', operands)),
  'AND for FOLLOWEDBY': ofChain((operator, operands, node) => (operator === 'FOLLOWEDBY' ? chain(node, 'AND', operands) : undefined)),
  'order of FOLLOWEDBY': ofChain((operator, operands, node) => (operator === 'FOLLOWEDBY' ? chain(node, operator, rotated(operands)) : undefined)),
  'repetition of an observation': (node) => (isObservation(node) ? chain(node, 'AND', [node, node]) : undefined),
  'one less': ofChain((operator, operands, node) => chain(node, operator, operands.length > 2 ? operands.slice(1) : [...operands.slice(1), ...operands.slice(1)])),
  negation: (node) => (node.kind === 'comparison' ? { ...node, negated: !node.negated } : undefined),
  'another qualifier': (node) => (node.kind !== 'qualified-observation' ? undefined : { ...node, qualifiers: node.qualifiers.map((qualifier) => (qualifier.kind === 'within' ? { ...qualifier, seconds: `${qualifier.seconds}0` } : qualifier.kind === 'repeats' ? { ...qualifier, times: `${qualifier.times}0` } : { ...qualifier, stopTime: '2026-12-01T00:00:00Z' })) }),
};

/** One of the laws applied somewhere in the tree, or in the place of a comparison another of its row. */
function applied(node: Node, laws: Readonly<Record<string, Law>>, choose: Choose, how: string[]): Node {
  const children: readonly Node[] = 'operands' in node ? node.operands : 'expression' in node ? [node.expression] : node.kind === 'observation' ? [node.comparison] : [];
  if (children.length > 0 && choose(3) > 0) {
    const place = choose(children.length);
    const made = children.map((child, index) => (index === place ? applied(child, laws, choose, how) : child));
    if ('operands' in node) return chain(node, node.operator, made);
    const [first] = made;
    if (first === undefined) return node;
    if (node.kind === 'observation') return { ...node, comparison: first } as Node;
    return { ...node, expression: node.kind === 'qualified-observation' && first.kind !== 'observation' ? group(first) : first } as Node;
  }
  const row = laws === LAWS && choose(2) === 0 ? ROWS.find(({ texts }) => texts.some((text) => textOf(test(text)) === textOf(node) && !isObservation(node))) : undefined;
  if (row?.law !== undefined) {
    how.push(row.law);
    return test(row.texts.find((text) => textOf(test(text)) !== textOf(node)) ?? row.texts[0]);
  }
  const fitting = Object.entries(laws).flatMap(([name, law]) => {
    const made = law(node, choose);
    return made === undefined ? [] : [{ name, made }];
  });
  // Laws that fit few trees go first as often as not, that there are enough of each.
  const rare = fitting.filter(({ name }) => RARE.has(name));
  const chosen = rare.length > 0 && choose(2) === 0 ? rare[choose(rare.length)] : fitting[choose(fitting.length)];
  if (chosen === undefined) return node;
  how.push(chosen.name);
  return chosen.made.kind.endsWith('-chain') ? group(chosen.made) : chosen.made;
}

const RARE: ReadonlySet<string> = new Set(['association', 'distribution', 'joining', 'order of filters', 'IN as OR', 'AND for FOLLOWEDBY', 'order of FOLLOWEDBY']);

const trees = patterns.filter(({ expression }) => expression.kind !== 'observation' && textOf(expression).length < 250);
const pairs = (laws: Readonly<Record<string, Law>>, times: number): fc.Arbitrary<Pair> =>
  fc.tuple(trees, fc.integer({ min: 1, max: times }), fc.array(fc.nat(), { minLength: 40, maxLength: 80 })).map(([tree, steps, decisions]) => {
    let next = 0;
    const choose: Choose = (choices) => (decisions[next++ % decisions.length] ?? 0) % choices;
    const first = labelled(tree.expression, choose);
    const how: string[] = [];
    let second: Node = first;
    // What absorption added comes last: distributed or taken apart, it need not be found again, here or by others.
    for (let step = 0; step < steps && !how.includes('absorption by OR'); step += 1) second = applied(second, laws, choose, how);
    return { a: textOf(first), b: textOf(second), how };
  }).filter(({ how, b }) => how.length > 0 && b.length < 700);

/** Pairs that say the same: the second is the first, rewritten by up to three laws. */
export const rewritten = pairs(LAWS, 3);
/** Pairs of which the second is the first with one thing changed. A few say the same, where the place does not count. */
export const changed = pairs(CHANGES, 1);
