import type { Comparison, ComparisonExpression, Existence, ObservationExpression, Pattern, Qualifier } from './syntax-tree.ts';

/** Every comparison and existence test of a pattern, in the order of the text. */
export function* comparisonsOf(pattern: Pattern): Generator<Comparison | Existence> {
  yield* inObservation(pattern.expression);
}

/** Every qualifier of a pattern, in the order of the text. */
export function* qualifiersOf(pattern: Pattern): Generator<Qualifier> {
  yield* qualifiersIn(pattern.expression);
}

function* inObservation(node: ObservationExpression): Generator<Comparison | Existence> {
  if (node.kind === 'observation') yield* inComparison(node.comparison);
  else if (node.kind === 'observation-chain') for (const operand of node.operands) yield* inObservation(operand);
  else yield* inObservation(node.expression);
}

function* inComparison(node: ComparisonExpression): Generator<Comparison | Existence> {
  if (node.kind === 'comparison-chain') for (const operand of node.operands) yield* inComparison(operand);
  else if (node.kind === 'comparison-group') yield* inComparison(node.expression);
  else yield node;
}

function* qualifiersIn(node: ObservationExpression): Generator<Qualifier> {
  if (node.kind === 'observation') return;
  if (node.kind === 'observation-chain') for (const operand of node.operands) yield* qualifiersIn(operand);
  else yield* qualifiersIn(node.expression);
  if (node.kind === 'qualified-observation') yield* node.qualifiers;
}
