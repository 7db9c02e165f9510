import { isHighSurrogate, isLowSurrogate, isNoncharacter } from './characters.ts';

/** A string as it stands in a JSON text, quotes included. */
export interface StringToken {
  /** Behind the closing quote. */
  readonly end: number;
  readonly value: string;
  /** The first character in it that I-JSON does not allow (RFC 7493 §2.1). */
  readonly forbidden?: { readonly offset: number; readonly code: number };
}

/** Where and why the text is no JSON string. */
export interface BrokenString {
  readonly offset: number;
  readonly message: string;
  readonly mend: string;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'], ['\\', '\\'], ['/', '/'], ['b', '\b'], ['f', '\f'], ['n', '\n'], ['r', '\r'], ['t', '\t'],
]);
const HEX = /[0-9a-fA-F]{4}/y;

/** Reads the string whose opening quote stands at `start` (RFC 8259 §7). */
export function readString(text: string, start: number): StringToken | BrokenString {
  let value = '';
  let forbidden: StringToken['forbidden'];
  // A surrogate that opens a pair is judged when the next character is known.
  let high: { readonly offset: number; readonly code: number } | undefined;
  let from = start + 1;
  for (let at = from; at < text.length;) {
    const offset = at;
    let code = text.charCodeAt(at);
    if (code === 0x22) {
      forbidden ??= high;
      return { end: at + 1, value: value + text.slice(from, at), ...(forbidden === undefined ? {} : { forbidden }) };
    }
    if (code < 0x20) {
      const mend = code === 0x0a || code === 0x0d ? 'Close the string with `"`, or write a line break in it as `\\n`.' : 'Write it as an escape, such as `\\t`.';
      return { offset, message: 'A control character cannot stand in a string.', mend };
    }
    at += 1;
    if (code === 0x5c) {
      const escape = readEscape(text, offset);
      if (escape === undefined) {
        return { offset, message: `The escape \`${text.slice(offset, offset + 2)}\` does not exist.`, mend: 'Write a backslash twice: `\\\\`; a character by number has four hexadecimal digits: `\\u00e9`.' };
      }
      value += text.slice(from, offset) + escape.value;
      code = escape.value.charCodeAt(0);
      at = from = escape.end;
    }
    if (high !== undefined && isLowSurrogate(code)) {
      const point = 0x10000 + ((high.code - 0xd800) << 10) + (code - 0xdc00);
      if (isNoncharacter(point)) forbidden ??= { offset: high.offset, code: point };
      high = undefined;
      continue;
    }
    forbidden ??= high;
    high = isHighSurrogate(code) ? { offset, code } : undefined;
    if (isLowSurrogate(code) || isNoncharacter(code)) forbidden ??= { offset, code };
  }
  return { offset: start, message: 'The string that starts here has no closing quote.', mend: 'Close it with `"`, and write a quote inside it as `\\"`.' };
}

function readEscape(text: string, offset: number): { value: string; end: number } | undefined {
  const letter = text.charAt(offset + 1);
  const value = ESCAPES.get(letter);
  if (value !== undefined) return { value, end: offset + 2 };
  HEX.lastIndex = offset + 2;
  if (letter !== 'u' || !HEX.test(text)) return undefined;
  return { value: String.fromCharCode(Number.parseInt(text.slice(offset + 2, offset + 6), 16)), end: offset + 6 };
}
