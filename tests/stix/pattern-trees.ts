import fc from 'fast-check';
import type { ComparisonExpression, Literal, ObservationExpression, Pattern, Qualifier } from '../../src/stix/index.ts';

/** The place of everything in a generated tree, which comes from no text. Chains are flat, and looser chains stand in groups, as in trees of a text. */
export const at = { start: 0, end: 0 };
const word = fc.stringMatching(/^[a-z_][a-z0-9_]{0,8}$/).filter((name) => !['t', 'h', 'b', 'true', 'false'].includes(name));
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.constantFrom("'", '\\', "\\'", '*/', '//', ']', 'AND', '\n'));
const two = (n: number) => String(n).padStart(2, '0');
const time = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 })).map(([m, d, h]) => `2026-${two(m)}-${two(d)}T${two(h)}:00:00Z`);
const bytes = fc.uint8Array({ maxLength: 6 });

const string: fc.Arbitrary<Literal> = anyText.map((value) => ({ ...at, kind: 'string', value }));
const ordered: fc.Arbitrary<Literal> = fc.oneof(
  string,
  fc.bigInt().map((n): Literal => ({ ...at, kind: 'integer', value: String(n) })),
  fc.tuple(fc.integer(), fc.nat()).map(([a, b]): Literal => ({ ...at, kind: 'float', value: `${a}.${b}` })),
  time.map((value): Literal => ({ ...at, kind: 'timestamp', value })),
  bytes.map((b): Literal => ({ ...at, kind: 'hex', value: Buffer.from(b).toString('hex') })),
  bytes.filter((b) => b.length > 0).map((b): Literal => ({ ...at, kind: 'binary', value: Buffer.from(b).toString('base64') })),
);
const literal = fc.oneof(ordered, fc.constantFrom('true', 'false').map((value): Literal => ({ ...at, kind: 'boolean', value })));

const key = fc.oneof(word, anyText).map((name) => ({ ...at, kind: 'key' as const, name }));
const index = fc.oneof(fc.constant('*'), fc.integer().map(String)).map((value) => ({ ...at, kind: 'index' as const, index: value }));
const path = fc.tuple(fc.tuple(word, fc.constantFrom('', '-addr')), key, fc.array(fc.oneof(key, index), { maxLength: 3 })).map(
  ([[name, tail], first, rest]) => ({ ...at, kind: 'path' as const, objectType: name + tail, steps: [first, ...rest] }),
);
const operation = fc.oneof(
  fc.record({ operator: fc.constantFrom('=' as const, '!=' as const), value: literal }),
  fc.record({ operator: fc.constantFrom('<' as const, '>' as const, '<=' as const, '>=' as const), value: ordered }),
  fc.record({ operator: fc.constantFrom('LIKE' as const, 'MATCHES' as const, 'ISSUBSET' as const, 'ISSUPERSET' as const), value: string }),
  fc.record({ operator: fc.constant('IN' as const), value: fc.array(literal, { maxLength: 3 }).map((members) => ({ ...at, kind: 'set' as const, members })) }),
);
/** One comparison or existence test. */
export const comparison = fc.oneof(
  fc.tuple(path, fc.boolean(), operation).map(([p, negated, o]): ComparisonExpression => ({ ...at, kind: 'comparison', path: p, negated, ...o })),
  fc.tuple(path, fc.boolean()).map(([p, negated]): ComparisonExpression => ({ ...at, kind: 'existence', path: p, negated })),
);

type Chain = { kind: 'comparison-chain' | 'observation-chain'; operator: string };
/** A chain of `operator`; operands that bind as loosely are put in a group. */
const chain = <Node extends { kind: string }>(kind: string, group: (node: Node) => Node, binding: Record<string, number>) =>
  (operator: string, operands: Node[]): Node => ({
    ...at, kind, operator,
    operands: operands.map((node) => (node.kind === kind && (binding[(node as unknown as Chain).operator] ?? 0) <= (binding[operator] ?? 0) ? group(node) : node)),
  }) as unknown as Node;

const binding = { AND: 3, OR: 2, FOLLOWEDBY: 1 };
const comparisonGroup = (expression: ComparisonExpression): ComparisonExpression => ({ ...at, kind: 'comparison-group', expression });
const comparisonChain = chain<ComparisonExpression>('comparison-chain', comparisonGroup, binding);
const comparisons = fc.letrec<{ node: ComparisonExpression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    comparison,
    tie('node').map(comparisonGroup),
    fc.tuple(fc.constantFrom('AND', 'OR'), fc.array(tie('node'), { minLength: 2, maxLength: 3 })).map(([o, nodes]) => comparisonChain(o, nodes)),
  ),
})).node;

const qualifier: fc.Arbitrary<Qualifier> = fc.oneof(
  fc.nat().map((n): Qualifier => ({ ...at, kind: 'within', seconds: String(n) })),
  fc.nat().map((n): Qualifier => ({ ...at, kind: 'repeats', times: String(n) })),
  fc.tuple(time, time).map(([startTime, stopTime]): Qualifier => ({ ...at, kind: 'start-stop', startTime, stopTime })),
);
const observationGroup = (expression: ObservationExpression): ObservationExpression => ({ ...at, kind: 'observation-group', expression });
const observationChain = chain<ObservationExpression>('observation-chain', observationGroup, binding);
const observations = fc.letrec<{ node: ObservationExpression }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    comparisons.map((c): ObservationExpression => ({ ...at, kind: 'observation', comparison: c })),
    tie('node').map(observationGroup),
    fc.tuple(tie('node'), fc.uniqueArray(qualifier, { minLength: 1, selector: ({ kind }) => kind })).map(([node, qualifiers]): ObservationExpression => {
      const expression = node.kind === 'observation' || node.kind === 'observation-group' ? node : { ...at, kind: 'observation-group' as const, expression: node };
      return { ...at, kind: 'qualified-observation', expression, qualifiers };
    }),
    fc.tuple(fc.constantFrom('AND', 'OR', 'FOLLOWEDBY'), fc.array(tie('node'), { minLength: 2, maxLength: 3 })).map(([o, nodes]) => observationChain(o, nodes)),
  ),
})).node;
/** Patterns of every operator, qualifier, literal and path. */
export const patterns = observations.map((expression): Pattern => ({ ...at, kind: 'pattern', expression }));
