import type { ComparisonExpression } from '../pattern/syntax-tree.ts';
import type { Budget } from './budget.ts';
import { valueTest } from './comparison.ts';
import type { Report } from './constant-fault.ts';
import { valuesAt } from './object-path.ts';
import type { Observable, Seen } from './observation.ts';

/** Whether one observable of an observation is what the expression describes. */
type ObservableTest = (root: Observable, seen: Seen, budget: Budget) => boolean;

/**
 * Makes a test of what stands between `[` and `]` (STIX 2.1 §9.6): an observation fits when one of its observables does, and
 * all comparisons start at that one. A comparison is true when any of the values that its path points to fits; `NOT EXISTS`
 * is true of an observable of the type that the path names, where the path leads to nothing.
 */
export function observationTest(expression: ComparisonExpression, report: Report, budget: Budget): (seen: Seen) => boolean {
  const test = observableTest(expression, report, budget);
  return (seen) => seen.observables.some((root) => test(root, seen, budget));
}

function observableTest(node: ComparisonExpression, report: Report, budget: Budget): ObservableTest {
  if (node.kind === 'comparison-group') return observableTest(node.expression, report, budget);
  if (node.kind === 'comparison-chain') {
    const tests = node.operands.map((operand) => observableTest(operand, report, budget));
    if (node.operator === 'AND') return (...where) => tests.every((test) => test(...where));
    return (...where) => tests.some((test) => test(...where));
  }
  const { path } = node;
  const fits = node.kind === 'existence' ? undefined : valueTest(node, report, budget);
  const negated = node.kind === 'existence' && node.negated;
  return (root, seen, spent) => {
    spent.spend();
    if (!Object.hasOwn(root, 'type') || root['type'] !== path.objectType) return false;
    const values = valuesAt(path, root, seen, spent);
    return fits === undefined ? values.length > 0 !== negated : values.some((value) => fits(value, spent));
  };
}
