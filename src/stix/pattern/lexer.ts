import { BASE64_PATTERN } from '../byte-forms.ts';
import { TIMESTAMP_PATTERN } from '../timestamps.ts';

/** One piece of a pattern. `value` is the meaning of strings, and the normal spelling of all other tokens. */
export interface Token {
  readonly kind: TokenKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Only of an `invalid` token: what is wrong with it, and what to do about it. */
  readonly fault?: Fault;
}

export type TokenKind =
  | 'symbol' | 'operator' | 'word' | 'string' | 'integer' | 'float' | 'timestamp' | 'hex' | 'binary' | 'invalid' | 'end';

export interface Fault {
  readonly message: string;
  readonly mend: string;
}

const TIMESTAMP = new RegExp(TIMESTAMP_PATTERN);
const HEX = /^(?:[0-9a-fA-F]{2})*$/;
const BASE64 = new RegExp(BASE64_PATTERN);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
const isWordPart = (code: number): boolean => isWordStart(code) || isDigit(code) || code === 45;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0x85 || code === 0xa0 || code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000;

/**
 * The token that starts at or after `offset`, past white space and comments (STIX 2.1 §9). Reads each character once;
 * a character that fits nowhere becomes an `invalid` token that says why, and reading can go on behind it.
 */
export function nextToken(text: string, offset: number): Token {
  const start = skipSpace(text, offset);
  if (start >= text.length) return { kind: 'end', value: '', start: text.length, end: text.length };
  const code = text.charCodeAt(start);
  const char = text.charAt(start);
  if (text.startsWith('/*', start)) {
    return invalid(text, start, text.length, 'The comment that starts here has no end.', 'Close it with `*/`.');
  }
  if (char === "'") return stringToken(text, start);
  if (isWordStart(code)) return wordToken(text, start);
  if (isDigit(code) || ((char === '+' || char === '-' || char === '.') && startsNumber(text, start))) return numberToken(text, start);
  if ('[]():.,*'.includes(char)) return { kind: 'symbol', value: char, start, end: start + 1 };
  if ('=!<>'.includes(char)) return operatorToken(text, start);
  return invalidCharacter(text, start);
}

function skipSpace(text: string, offset: number): number {
  let at = offset;
  for (;;) {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
    if (text.startsWith('//', at)) {
      while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at += 1;
    } else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      if (close === -1) return at;
      at = close + 2;
    } else {
      return at;
    }
  }
}

function invalid(text: string, start: number, end: number, message: string, mend: string): Token {
  return { kind: 'invalid', value: text.slice(start, end), start, end, fault: { message, mend } };
}

function invalidCharacter(text: string, start: number): Token {
  const char = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const mend =
    char === '"' ? "Write text between single quotes: 'text'." :
    char === '\\' ? 'A backslash belongs inside a quoted string only.' :
    char === '-' || char === '+' ? 'Put the sign directly before its number.' :
    'Remove it, or put the text that it belongs to between single quotes.';
  return invalid(text, start, start + char.length, `The character \`${char}\` cannot stand here.`, mend);
}

/** `'…'`, in which only `\'` and `\\` are escapes. */
function stringToken(text: string, start: number): Token {
  let value = '';
  let from = start + 1;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 39) return { kind: 'string', value: value + text.slice(from, at), start, end: at + 1 };
    if (code !== 92) continue;
    const next = text.charCodeAt(at + 1);
    if (next !== 39 && next !== 92) {
      const message = `The escape \`${text.slice(at, at + 2)}\` does not exist; only \\' and \\\\ do.`;
      return invalid(text, at, Math.min(at + 2, text.length), message, 'Write a backslash twice: `\\\\`.');
    }
    value += text.slice(from, at) + text.charAt(at + 1);
    at += 1;
    from = at + 1;
  }
  return invalid(text, start, text.length, 'The string that starts here has no closing quote.', "Close it with ', and write a ' inside it as \\'.");
}

/** A name, a keyword, or the letter before the quotes of a `t'…'`, `h'…'` or `b'…'` constant. */
function wordToken(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isWordPart(text.charCodeAt(end))) end += 1;
  const value = text.slice(start, end);
  const quoted = text.charAt(end) === "'";
  if (quoted && value === 't') return constant(text, start, 'timestamp', TIMESTAMP, 'a timestamp', "Write it as t'2026-03-10T09:00:00Z'.");
  if (quoted && value === 'h') return constant(text, start, 'hex', HEX, 'hexadecimal', 'Write an even number of the digits 0-9 and a-f.');
  if (quoted && value === 'b') return constant(text, start, 'binary', BASE64, 'Base64', 'Write Base64 with its padding, without spaces.');
  return { kind: 'word', value, start, end };
}

function constant(
  text: string, start: number, kind: 'timestamp' | 'hex' | 'binary', form: RegExp, what: string, mend: string,
): Token {
  const close = text.indexOf("'", start + 2);
  if (close === -1) return invalid(text, start, text.length, 'The constant that starts here has no closing quote.', "Close it with '.");
  const value = text.slice(start + 2, close);
  const end = close + 1;
  if (!form.test(value)) return invalid(text, start, end, `The text between the quotes is not ${what}.`, mend);
  return { kind, value, start, end };
}

function startsNumber(text: string, start: number): boolean {
  const at = text.charAt(start) === '.' ? start : start + 1;
  return isDigit(text.charCodeAt(at)) || (text.charAt(at) === '.' && isDigit(text.charCodeAt(at + 1)));
}

/** `[+-]` digits, or digits with a point and digits behind it. A plus sign is dropped. */
function numberToken(text: string, start: number): Token {
  const first = text.charAt(start);
  const digits = first === '+' || first === '-' ? start + 1 : start;
  let end = digits;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const whole = end;
  if (text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
  }
  const value = text.slice(first === '+' ? digits : start, end);
  if (end === whole && whole > digits + 1 && text.charAt(digits) === '0') {
    return invalid(text, start, end, 'A whole number cannot start with a zero.', 'Remove the leading zeros, or quote the text.');
  }
  return { kind: end === whole ? 'integer' : 'float', value, start, end };
}

/** `==` and `<>` are other spellings of `=` and `!=`. */
function operatorToken(text: string, start: number): Token {
  const two = text.slice(start, start + 2);
  if (two === '==' || two === '<>') return { kind: 'operator', value: two === '==' ? '=' : '!=', start, end: start + 2 };
  if (two === '!=' || two === '<=' || two === '>=') return { kind: 'operator', value: two, start, end: start + 2 };
  if (text.charAt(start) === '!') {
    return invalid(text, start, start + 1, 'The character `!` cannot stand alone.', 'Write `!=`, or the word NOT.');
  }
  return { kind: 'operator', value: text.charAt(start), start, end: start + 1 };
}
