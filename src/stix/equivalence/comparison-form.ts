import { printPattern } from '../pattern/printer.ts';
import type { Comparison, ComparisonExpression, Existence, Literal } from '../pattern/syntax-tree.ts';
import { chainOf, type ComparisonTerm } from './comparison-term.ts';
import { valueForm } from './value-form.ts';

/**
 * The normal form of what stands in one `[ … ]` (STIX 2.1 §9.6). `ceiling` is the number of alternatives up to which AND is
 * distributed over OR; 1 distributes nothing.
 */
export function comparisonForm(node: ComparisonExpression, ceiling: number): ComparisonTerm {
  if (node.kind === 'comparison-group') return comparisonForm(node.expression, ceiling);
  if (node.kind === 'comparison-chain') return chainOf(node.operator, node.operands.map((operand) => comparisonForm(operand, ceiling)), ceiling);
  return node.kind === 'existence' ? test(node) : ofComparison(node);
}

/** `IN` is an OR of `=`. `NOT IN` is no AND of `!=`: of a path with `[*]` one element may satisfy the one, and another the next. */
function ofComparison({ value, ...node }: Comparison): ComparisonTerm {
  if (value.kind !== 'set') return single(node, valueForm(node.path, node.operator, value));
  const byText = new Map<string, Literal>();
  for (const member of value.members) {
    const literal = valueForm(node.path, 'IN', member);
    byText.set(literalText(literal), literal);
  }
  const members = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, literal]) => literal);
  const [first] = members;
  if (first === undefined) return test({ ...node, value });
  if (!node.negated) return chainOf('OR', members.map((member) => single({ ...node, operator: '=' }, member)), 1);
  return members.length === 1 ? single({ ...node, operator: '=' }, first) : test({ ...node, value: { ...value, members } });
}

/**
 * `NOT =` is `!=`, and `NOT !=` is `=`, where the path has no `[*]`: there NOT may be of each element, or of all. The
 * operators of order have no such twin: of values that have no order, `<` and `>=` are both false (§9.6.1).
 */
function single(node: Omit<Comparison, 'value'>, value: Literal): ComparisonTerm {
  const any = node.path.steps.some((step) => step.kind === 'index' && step.index === '*');
  const twin = node.operator === '=' ? '!=' : node.operator === '!=' ? '=' : undefined;
  const plain: Comparison = node.negated && twin !== undefined && !any ? { ...node, negated: false, operator: twin, value } : { ...node, value };
  if (plain.negated || plain.operator !== '=') return test(plain);
  const literal = literalText(value);
  const term = test(plain);
  return { ...term, equality: { path: term.text.slice(0, -` = ${literal}`.length), kind: value.kind, literal } };
}

const test = (node: Comparison | Existence): ComparisonTerm => ({ operands: [], text: comparisonText(node), parts: 1, size: 1, pure: true });

const at = { start: 0, end: 0 };

function comparisonText(comparison: Comparison | Existence): string {
  return printPattern({ ...at, kind: 'pattern', expression: { ...at, kind: 'observation', comparison } }).slice(1, -1);
}

const ANY_PATH = { ...at, kind: 'path' as const, objectType: 'a', steps: [{ ...at, kind: 'key' as const, name: 'b' }] };

/** The constant as the printer writes it. */
function literalText(value: Literal): string {
  return comparisonText({ ...at, kind: 'comparison', path: ANY_PATH, negated: false, operator: '=', value }).slice('a:b = '.length);
}
