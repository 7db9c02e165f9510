import type { ObservationExpression, Qualifier } from '../pattern/syntax-tree.ts';
import { comparisonForm } from './comparison-form.ts';
import { decimalForm, instantForm } from './literal-form.ts';
import { allOf, anyOf, observationOf, qualified, sequenceOf, type ObservationTerm, type QualifierText } from './observation-term.ts';

/**
 * The normal form of an observation expression (STIX 2.1 §9.5). `ceiling` is the number of alternatives up to which AND and
 * FOLLOWEDBY are distributed over OR; 1 distributes nothing.
 */
export function observationForm(node: ObservationExpression, ceiling: number): ObservationTerm {
  if (node.kind === 'observation') return observationOf(comparisonForm(node.comparison, ceiling));
  if (node.kind === 'observation-group') return observationForm(node.expression, ceiling);
  if (node.kind === 'qualified-observation') return qualified(observationForm(node.expression, ceiling), node.qualifiers.flatMap(qualifierText));
  const operands = node.operands.map((operand) => observationForm(operand, ceiling));
  if (node.operator === 'OR') return anyOf(operands);
  return node.operator === 'AND' ? allOf(operands, ceiling) : sequenceOf(operands, ceiling);
}

/** `REPEATS 1 TIMES` asks for nothing (§9.5.1). */
function qualifierText(qualifier: Qualifier): QualifierText[] {
  const { kind } = qualifier;
  if (kind === 'within') return [{ kind, text: `WITHIN ${decimalForm(qualifier.seconds)} SECONDS` }];
  if (kind === 'start-stop') return [{ kind, text: `START t'${instantForm(qualifier.startTime)}' STOP t'${instantForm(qualifier.stopTime)}'` }];
  return qualifier.times === '1' ? [] : [{ kind, text: `REPEATS ${qualifier.times} TIMES` }];
}
