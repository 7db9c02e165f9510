import { Cursor, KEYWORDS, Stop } from './cursor.ts';
import type { TokenKind } from './lexer.ts';
import type { PatternError } from './pattern-error.ts';
import type {
  Comparison, ComparisonExpression, ComparisonOperator, Existence, IndexStep, KeyStep, Literal, ObjectPath, Observation,
  ObservationExpression, ObservationGroup, PathStep, Pattern, Qualifier, SetLiteral,
} from './syntax-tree.ts';

/** Nobody mends more at once. */
const MAX_ERRORS = 20;

const WORD_OPERATORS: ReadonlySet<string> = new Set(['IN', 'LIKE', 'MATCHES', 'ISSUBSET', 'ISSUPERSET']);
const LITERALS: ReadonlySet<TokenKind> = new Set(['string', 'integer', 'float', 'timestamp', 'hex', 'binary']);

/**
 * Reads a pattern of the STIX patterning language (STIX 2.1 §9). Never throws: gives the syntax tree, or what is wrong
 * and where. Errors inside several `[ … ]` are reported together, up to 20; elsewhere reading stops at the first. Time is linear.
 */
export function parsePattern(text: string): { readonly ast: Pattern } | { readonly errors: readonly PatternError[] } {
  const parser = new Parser(text);
  const ast = parser.pattern();
  return ast === undefined || parser.errors.length > 0 ? { errors: parser.errors } : { ast };
}

class Parser extends Cursor {
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
    const first = operand();
    if (!this.isWord(operator)) return first;
    const operands = [first];
    while (this.isWord(operator)) {
      this.advance();
      operands.push(operand());
    }
    return { kind: 'observation-chain', operator, operands, start: first.start, end: this.lastEnd };
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

  // Comparison expressions (§9.6). AND binds tighter than OR.

  private comparisonChain(operator: 'AND' | 'OR'): ComparisonExpression {
    const operand = (): ComparisonExpression => (operator === 'OR' ? this.comparisonChain('AND') : this.comparison());
    const first = operand();
    if (!this.isWord(operator)) return first;
    const operands = [first];
    while (this.isWord(operator)) {
      this.advance();
      operands.push(operand());
    }
    return { kind: 'comparison-chain', operator, operands, start: first.start, end: this.lastEnd };
  }

  private comparison(): ComparisonExpression {
    const { start } = this.token;
    if (this.isSymbol('(')) {
      this.open();
      const expression = this.comparisonChain('OR');
      this.close([')', 'AND, OR']);
      return { kind: 'comparison-group', expression, start, end: this.lastEnd };
    }
    if (this.isWord('EXISTS') || this.isWord('NOT')) return this.existence();
    const path = this.path();
    const negated = this.isWord('NOT');
    if (negated) this.advance();
    const operator = this.operator(negated);
    return { kind: 'comparison', path, negated, operator, value: this.operand(operator), start, end: this.lastEnd } satisfies Comparison;
  }

  private existence(): Existence {
    const { start } = this.token;
    const negated = this.isWord('NOT');
    if (negated) this.advance();
    this.keyword('EXISTS', 'NOT stands behind the path (`a:b NOT = 1`), or before EXISTS.');
    return { kind: 'existence', path: this.path(), negated, start, end: this.lastEnd };
  }

  private operator(negated: boolean): ComparisonOperator {
    const { kind, value } = this.token;
    if (kind === 'operator' || (kind === 'word' && WORD_OPERATORS.has(value))) return this.advance().value as ComparisonOperator;
    const words = ['=, !=, <, >, <=, >=', 'IN, LIKE, MATCHES, ISSUBSET, ISSUPERSET'];
    return this.fail(negated ? words : [...words, 'NOT'], this.mendOperator());
  }

  private operand(operator: ComparisonOperator): Literal | SetLiteral {
    if (operator === 'IN') return this.set();
    if (operator === '=' || operator === '!=') return this.literal(true);
    if (operator === '<' || operator === '>' || operator === '<=' || operator === '>=') return this.literal(false);
    if (this.token.kind !== 'string') this.fail(["a string '…'"], `${operator} takes a quoted string.`);
    return this.literal(false);
  }

  private literal(booleans: boolean): Literal {
    const { kind, value, start, end } = this.token;
    if (LITERALS.has(kind)) {
      this.advance();
      return { kind: kind as Literal['kind'], value, start, end };
    }
    if (kind === 'word' && (value === 'true' || value === 'false') && booleans) {
      this.advance();
      return { kind: 'boolean', value, start, end };
    }
    const expected = ["a string '…'", 'a number', "a timestamp t'…'", "bytes h'…', b'…'"];
    return this.fail(booleans ? [...expected, 'true, false'] : expected, this.mendLiteral(booleans));
  }

  private set(): SetLiteral {
    const { start } = this.token;
    const mend = "Write the values between parentheses: `IN ('a', 'b')`.";
    if (!this.isSymbol('(')) this.fail(['('], mend);
    this.advance();
    const members: Literal[] = [];
    if (!this.isSymbol(')')) {
      members.push(this.literal(true));
      while (this.isSymbol(',')) {
        this.advance();
        members.push(this.literal(true));
      }
    }
    if (!this.isSymbol(')')) this.fail([',', ')'], mend);
    this.advance();
    return { kind: 'set', members, start, end: this.lastEnd };
  }

  // Object paths (§9.7).

  private path(): ObjectPath {
    const { start } = this.token;
    const mend = "Write a comparison such as `domain-name:value = 'example.com'`.";
    if (!this.isName()) this.fail(['an object type', '('], mend);
    const objectType = this.advance().value;
    if (!this.isSymbol(':')) this.fail([':'], 'A colon stands between the object type and the property: `file:name`.');
    this.advance();
    const steps: PathStep[] = [this.key()];
    for (;;) {
      if (this.isSymbol('.')) {
        this.advance();
        steps.push(this.key());
      } else if (this.isSymbol('[')) {
        steps.push(this.index());
      } else {
        return { kind: 'path', objectType, steps, start, end: this.lastEnd };
      }
    }
  }

  private key(): KeyStep {
    const { kind, value, start, end } = this.token;
    if (kind !== 'string' && !this.isName()) this.fail(['a property name'], "Write the name of a property; quote a name with other characters: 'SHA-256'.");
    if (kind === 'word' && value.includes('-')) {
      this.fail(['a property name without hyphens'], `Quote a name with a hyphen: '${value}'.`);
    }
    this.advance();
    return { kind: 'key', name: value, start, end };
  }

  private index(): IndexStep {
    const { start } = this.advance();
    if (this.token.kind !== 'integer' && !this.isSymbol('*')) this.fail(['a whole number', '*'], 'Write `[0]` for the first element, `[*]` for any.');
    const index = this.advance().value;
    if (!this.isSymbol(']')) this.fail([']'], 'Close the index with `]`.');
    this.advance();
    return { kind: 'index', index, start, end: this.lastEnd };
  }

  // What to advise.

  private keywordInOtherCase(): string | undefined {
    if (this.token.kind !== 'word') return undefined;
    const upper = this.token.value.toUpperCase();
    const lower = this.token.value.toLowerCase();
    return KEYWORDS.has(upper) ? upper : KEYWORDS.has(lower) ? lower : undefined;
  }

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

  private mendOperator(): string {
    const keyword = this.keywordInOtherCase();
    if (keyword !== undefined && keyword !== this.token.value) return `Write ${keyword} in capitals.`;
    return this.isSymbol(':') ? 'A path has one colon; go on with a point: `file:hashes.MD5`.' : 'Put an operator between the path and the value.';
  }

  private mendLiteral(booleans: boolean): string {
    const keyword = this.keywordInOtherCase();
    if (keyword === 'true' || keyword === 'false') return booleans ? `Write ${keyword} in lower case.` : 'Compare true and false with = or != only.';
    return this.token.kind === 'word' ? `Put text between single quotes: '${this.token.value}'.` : 'Write a value behind the operator.';
  }
}

/** Stands where an observation could not be read; never reaches a caller, for then there are errors. */
const NOTHING: Existence = {
  kind: 'existence', negated: false, start: 0, end: 0, path: { kind: 'path', objectType: '', steps: [], start: 0, end: 0 },
};
