import { ComparisonParser } from './comparison-parser.ts';
import { Stop } from './cursor.ts';
import type { TokenKind } from './lexer.ts';
import type { PatternError } from './pattern-error.ts';
import type { Existence, Observation, ObservationExpression, ObservationGroup, Pattern, Qualifier } from './syntax-tree.ts';

/** Nobody mends more at once. */
const MAX_ERRORS = 20;

/**
 * Reads a pattern of the STIX patterning language (STIX 2.1 §9). Never throws: gives the syntax tree, or what is wrong
 * and where. Errors inside several `[ … ]` are reported together, up to 20; elsewhere reading stops at the first. Time is linear.
 */
export function parsePattern(text: string): { readonly ast: Pattern } | { readonly errors: readonly PatternError[] } {
  const parser = new Parser(text);
  const ast = parser.pattern();
  return ast === undefined || parser.errors.length > 0 ? { errors: parser.errors } : { ast };
}

class Parser extends ComparisonParser {
  pattern(): Pattern | undefined {
    try {
      const expression = this.followedBy();
      if (this.token.kind !== 'end') {
        this.fail(['AND, OR, FOLLOWEDBY', 'WITHIN, REPEATS, START', 'the end of the pattern'], this.mendAfterObservation());
      }
      return { kind: 'pattern', expression, start: expression.start, end: expression.end };
    } catch (error) {
      if (error instanceof Stop) return undefined;
      throw error;
    }
  }

  // Observation expressions (§9.5). AND binds tighter than OR, OR tighter than FOLLOWEDBY.

  private followedBy(): ObservationExpression {
    return this.observationChain('FOLLOWEDBY', () =>
      this.observationChain('OR', () => this.observationChain('AND', () => this.qualified())),
    );
  }

  private observationChain(operator: 'AND' | 'OR' | 'FOLLOWEDBY', operand: () => ObservationExpression): ObservationExpression {
    const operands = this.operands(operator, operand);
    const [first] = operands;
    return operands.length === 1 ? first : { kind: 'observation-chain', operator, operands, start: first.start, end: this.lastEnd };
  }

  private qualified(): ObservationExpression {
    const expression = this.isSymbol('(') ? this.observationGroup() : this.observation();
    const qualifiers: Qualifier[] = [];
    for (;;) {
      const word = this.token;
      const qualifier = this.qualifier();
      if (qualifier === undefined) break;
      if (expression.kind === 'observation' && qualifiers.some(({ kind }) => kind === qualifier.kind)) {
        const message = `The qualifier ${word.value} stands twice on one observation.`;
        this.report(word, [], message, 'Keep one of the two, or put parentheses around the first.');
        throw new Stop();
      }
      qualifiers.push(qualifier);
    }
    if (qualifiers.length === 0) return expression;
    return { kind: 'qualified-observation', expression, qualifiers, start: expression.start, end: this.lastEnd };
  }

  private observationGroup(): ObservationGroup {
    const { start } = this.open();
    const expression = this.followedBy();
    this.close([')', 'AND, OR, FOLLOWEDBY', 'WITHIN, REPEATS, START']);
    return { kind: 'observation-group', expression, start, end: this.lastEnd };
  }

  private observation(): Observation {
    const { start } = this.token;
    if (!this.isSymbol('[')) this.fail(['['], this.mendWithoutBracket());
    const outside = this.nesting();
    this.advance();
    try {
      const comparison = this.comparisonChain('OR');
      if (!this.isSymbol(']')) this.fail([']', 'AND, OR'], this.mendAfterComparison());
      this.advance();
      return { kind: 'observation', comparison, start, end: this.lastEnd };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      // Go on behind this observation, so that the errors of the next ones are reported too.
      if (this.errors.length >= MAX_ERRORS || !this.skipTo(outside)) throw error;
      return { kind: 'observation', comparison: { kind: 'comparison-group', expression: NOTHING, start, end: start }, start, end: this.lastEnd };
    }
  }

  // Qualifiers (§9.5.1).

  private qualifier(): Qualifier | undefined {
    const { start } = this.token;
    if (this.isWord('WITHIN')) {
      this.advance();
      const seconds = this.positiveNumber(['integer', 'float'], 'a number of seconds', 'Write `WITHIN 300 SECONDS`.');
      this.keyword('SECONDS', 'Seconds are the only unit: `WITHIN 300 SECONDS`.');
      return { kind: 'within', seconds, start, end: this.lastEnd };
    }
    if (this.isWord('REPEATS')) {
      this.advance();
      const times = this.positiveNumber(['integer'], 'a whole number', 'Write `REPEATS 5 TIMES`.');
      this.keyword('TIMES', 'Write `REPEATS 5 TIMES`.');
      return { kind: 'repeats', times, start, end: this.lastEnd };
    }
    if (this.isWord('START')) {
      const mend = "Write `START t'2026-03-10T09:00:00Z' STOP t'2026-03-11T09:00:00Z'`.";
      this.advance();
      const startTime = this.timestamp(mend);
      this.keyword('STOP', mend);
      return { kind: 'start-stop', startTime, stopTime: this.timestamp(mend), start, end: this.lastEnd };
    }
    return undefined;
  }

  private positiveNumber(kinds: readonly TokenKind[], what: string, mend: string): string {
    if (!kinds.includes(this.token.kind) || this.token.value.startsWith('-')) this.fail([what], mend);
    return this.advance().value;
  }

  private timestamp(mend: string): string {
    if (this.token.kind !== 'timestamp') this.fail(["a timestamp t'…'"], mend);
    return this.advance().value;
  }

  // What to advise.

  private mendWithoutBracket(): string {
    return this.token.kind === 'end' ? 'Write an observation: `[type:property = value]`.' : 'Put each comparison between square brackets: `[type:property = value]`.';
  }

  private mendAfterObservation(): string {
    const keyword = this.keywordInOtherCase();
    if (keyword !== undefined) return `Write ${keyword} in ${keyword === keyword.toUpperCase() ? 'capitals' : 'lower case'}.`;
    return this.isSymbol('[') || this.isSymbol('(') ? 'Put AND, OR or FOLLOWEDBY between two observations.' : 'Remove what stands behind the observation.';
  }

  private mendAfterComparison(): string {
    const keyword = this.keywordInOtherCase();
    if (keyword === 'AND' || keyword === 'OR') return `Write ${keyword} in capitals.`;
    return this.token.kind === 'end' ? 'Close the observation with `]`.' : 'Join comparisons with AND or OR, and close the observation with `]`.';
  }
}

/** Stands where an observation could not be read; never reaches a caller, for then there are errors. */
const NOTHING: Existence = {
  kind: 'existence', negated: false, start: 0, end: 0, path: { kind: 'path', objectType: '', steps: [], start: 0, end: 0 },
};
