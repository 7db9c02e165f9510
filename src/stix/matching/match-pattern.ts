import { parsePattern } from '../pattern/parser.ts';
import type { PatternError } from '../pattern/pattern-error.ts';
import type { Pattern } from '../pattern/syntax-tree.ts';
import type { Problem } from '../problem.ts';
import { bind } from './binding.ts';
import { Budget, TooComplex } from './budget.ts';
import type { ConstantFault } from './constant-fault.ts';
import type { Demand } from './demand.ts';
import { demandOf } from './observation-expression.ts';
import { readObservations, type Observation } from './observation.ts';
import { timelineOf } from './timeline.ts';

/** How to match. */
export interface MatchOptions {
  /** Where a match is given up as too complex; 50 million if left out, which is about a second. */
  readonly maxSteps?: number;
}

/** The answer to whether a pattern matches, or why there is none. */
export type MatchResult =
  | {
      readonly matched: boolean;
      /** The observations by which it matches, in the order given: those of one binding, of which there may be more. */
      readonly observations: readonly Observation[];
    }
  | { readonly errors: readonly Problem[] };

const MAX_STEPS = 50_000_000;

/**
 * Whether a pattern matches what was seen (STIX 2.1 §9). Knows the whole language; regular expressions are those of RE2, which
 * are matched in linear time. Errors are: a pattern that cannot be read (`stix/pattern-syntax`), constants that make no sense
 * (`stix/pattern-constants`), a regular expression that is wrong or beyond RE2 (`stix/pattern-regex`), an observed-data
 * object without its times and number (`stix/observation`), and a match that takes more than `maxSteps` (`stix/too-complex`).
 */
export function matchPattern(pattern: Pattern | string, observations: readonly Observation[], { maxSteps = MAX_STEPS }: MatchOptions = {}): MatchResult {
  const result = typeof pattern === 'string' ? parsePattern(pattern) : { ast: pattern };
  if ('errors' in result) return { errors: result.errors.map(syntaxProblem) };
  const problems: Problem[] = [];
  try {
    const seen = readObservations(observations, problems);
    const timeline = timelineOf(seen);
    const budget = new Budget(maxSteps);
    const report = (fault: ConstantFault): number => problems.push({ ...fault, severity: 'error', path: ['pattern'] });
    const demand: Demand = demandOf(result.ast.expression, { observations: seen, timeline, report, budget });
    if (problems.length > 0) return { errors: problems };
    const binding = bind(demand, timeline, budget);
    return { matched: binding !== undefined, observations: observations.filter((_observation, index) => binding?.has(index)) };
  } catch (error) {
    if (error instanceof TooComplex) return { errors: [...problems, TOO_COMPLEX] };
    throw error;
  }
}

function syntaxProblem({ line, column, message, mend }: PatternError): Problem {
  const place = line === 1 ? `column ${column}` : `line ${line}, column ${column}`;
  return { code: 'stix/pattern-syntax', severity: 'error', path: ['pattern'], message: `At ${place} of the pattern: ${message}`, mend, spec: '9' };
}

const TOO_COMPLEX: Problem = {
  code: 'stix/too-complex', severity: 'error', path: ['pattern'], spec: '9.5',
  message: 'To match this pattern with these observations takes more steps than are allowed.',
  mend: 'Split the pattern, match fewer observations at once, or raise `maxSteps`.',
};
