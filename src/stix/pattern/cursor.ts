import { nextToken, type Token } from './lexer.ts';
import type { PatternError } from './pattern-error.ts';

/** Parentheses deeper than this are refused, so that no input can exhaust the stack. */
const MAX_DEPTH = 100;

/** Words that cannot be names (STIX 2.1 §9). They are case-sensitive: `start` is a name. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  'AND', 'OR', 'NOT', 'FOLLOWEDBY', 'LIKE', 'MATCHES', 'ISSUPERSET', 'ISSUBSET', 'EXISTS', 'IN', 'START', 'STOP', 'SECONDS',
  'WITHIN', 'REPEATS', 'TIMES', 'true', 'false',
]);

/** Ends the reading of the current `[ … ]`, or of the pattern. The error is in `Cursor.errors` already. */
export class Stop extends Error {}

/** How deep a place is nested. */
export interface Nesting {
  readonly parentheses: number;
  readonly brackets: number;
}

/** A walk over the tokens of a pattern, one token ahead, that collects errors with their place. */
export class Cursor {
  readonly errors: PatternError[] = [];
  protected token: Token;
  /** Where the last token that was read ends. */
  protected lastEnd = 0;
  private readonly text: string;
  private parentheses = 0;
  private brackets = 0;
  private line = 1;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
    this.token = nextToken(text, 0);
  }

  /** Reads operands as long as the operator stands between them: at least one. */
  protected operands<Operand>(operator: string, read: () => Operand): [Operand, ...Operand[]] {
    const operands: [Operand, ...Operand[]] = [read()];
    while (this.isWord(operator)) {
      this.advance();
      operands.push(read());
    }
    return operands;
  }

  protected advance(): Token {
    const token = this.token;
    if (token.kind === 'symbol') this.brackets += token.value === '[' ? 1 : token.value === ']' ? -1 : 0;
    this.lastEnd = token.end;
    this.token = nextToken(this.text, token.end);
    return token;
  }

  protected isSymbol(value: string): boolean {
    return this.token.kind === 'symbol' && this.token.value === value;
  }

  protected isWord(value: string): boolean {
    return this.token.kind === 'word' && this.token.value === value;
  }

  protected isName(): boolean {
    return this.token.kind === 'word' && !KEYWORDS.has(this.token.value);
  }

  protected keyword(word: string, mend: string): void {
    if (!this.isWord(word)) this.fail([word], mend);
    this.advance();
  }

  protected open(): Token {
    this.parentheses += 1;
    if (this.parentheses > MAX_DEPTH) {
      this.report(this.token, [], `Parentheses are nested more than ${MAX_DEPTH} deep.`, 'Remove parentheses, or split the pattern.');
      throw new Stop();
    }
    return this.advance();
  }

  protected close(expected: readonly string[]): void {
    if (!this.isSymbol(')')) this.fail(expected, 'Each `(` needs its `)`.');
    this.parentheses -= 1;
    this.advance();
  }

  protected nesting(): Nesting {
    return { parentheses: this.parentheses, brackets: this.brackets };
  }

  /** Reads on to behind the bracket that closes what was opened here; false where the pattern ends before. */
  protected skipTo(outside: Nesting): boolean {
    while (this.brackets > outside.brackets) {
      if (this.token.kind === 'end') return false;
      this.advance();
    }
    this.parentheses = outside.parentheses;
    return true;
  }

  /** Reports that the current token cannot stand here, and stops. */
  protected fail(expected: readonly string[], mend: string): never {
    const { fault } = this.token;
    const message = fault?.message ?? `Found ${this.found(this.token)} where ${alternatives(expected)} should stand.`;
    this.report(this.token, expected, message, fault?.mend ?? mend);
    throw new Stop();
  }

  protected report(at: Pick<Token, 'start' | 'end'>, expected: readonly string[], message: string, mend: string): void {
    // Errors come in the order of the text, so that lines are counted once.
    for (let next = this.text.indexOf('\n', this.lineStart); next !== -1 && next < at.start; next = this.text.indexOf('\n', next + 1)) {
      this.line += 1;
      this.lineStart = next + 1;
    }
    const column = at.start - this.lineStart + 1;
    this.errors.push({ offset: at.start, line: this.line, column, found: this.found(at), expected, message, mend });
  }

  private found({ start, end }: Pick<Token, 'start' | 'end'>): string {
    if (start >= this.text.length) return 'the end of the pattern';
    return end - start > 60 ? `${this.text.slice(start, start + 60)}…` : this.text.slice(start, end);
  }
}

function alternatives(expected: readonly string[]): string {
  return expected.length < 2 ? (expected[0] ?? '') : `${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}`;
}
