import { Cursor, KEYWORDS } from './cursor.ts';
import type { TokenKind } from './lexer.ts';
import type {
  Comparison, ComparisonExpression, ComparisonOperator, Existence, IndexStep, KeyStep, Literal, ObjectPath, PathStep, SetLiteral,
} from './syntax-tree.ts';

const WORD_OPERATORS: ReadonlySet<string> = new Set(['IN', 'LIKE', 'MATCHES', 'ISSUBSET', 'ISSUPERSET']);
const LITERALS: ReadonlySet<TokenKind> = new Set(['string', 'integer', 'float', 'timestamp', 'hex', 'binary']);

/** Reads what stands between the square brackets of an observation: comparisons, object paths and literals (STIX 2.1 §9.6, §9.7). */
export class ComparisonParser extends Cursor {
  // Comparison expressions (§9.6). AND binds tighter than OR.

  protected comparisonChain(operator: 'AND' | 'OR'): ComparisonExpression {
    const operands = this.operands(operator, () => (operator === 'OR' ? this.comparisonChain('AND') : this.comparison()));
    const [first] = operands;
    return operands.length === 1 ? first : { kind: 'comparison-chain', operator, operands, start: first.start, end: this.lastEnd };
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

  /** The keyword that somebody wrote in small letters, or `true` in capitals. */
  protected keywordInOtherCase(): string | undefined {
    if (this.token.kind !== 'word') return undefined;
    const upper = this.token.value.toUpperCase();
    const lower = this.token.value.toLowerCase();
    return KEYWORDS.has(upper) ? upper : KEYWORDS.has(lower) ? lower : undefined;
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
