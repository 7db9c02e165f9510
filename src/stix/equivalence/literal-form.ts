import type { Literal } from '../pattern/syntax-tree.ts';

/**
 * The one spelling of a constant that others of equal value share (STIX 2.1 §9.2): numbers without needless zeros and
 * point (`1.0` is `1`; no digit is lost to rounding), instants without trailing zeros, bytes in small hexadecimal digits
 * or in Base64 without stray bits. Strings and truth values stay as they are.
 */
export function literalForm({ kind, value, ...span }: Literal): Literal {
  if (kind === 'integer' || kind === 'float') {
    const number = decimalForm(value);
    return { ...span, kind: number.includes('.') ? 'float' : 'integer', value: number };
  }
  if (kind === 'timestamp') return { ...span, kind, value: instantForm(value) };
  if (kind === 'hex') return { ...span, kind, value: value.toLowerCase() };
  if (kind === 'binary') return { ...span, kind, value: base64Form(value) };
  return { ...span, kind, value };
}

/** The spelling of a decimal number, as the lexer gives it, without needless zeros, point and sign. */
export function decimalForm(text: string): string {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const digits = withFraction(whole.replace(/^0+/, '') || '0', fraction);
  return negative && digits !== '0' ? `-${digits}` : digits;
}

/** The spelling of a timestamp without trailing zeros of its fraction (§2.16). */
export function instantForm(text: string): string {
  const [whole = '', fraction = ''] = text.slice(0, -1).split('.');
  return `${withFraction(whole, fraction)}Z`;
}

function withFraction(whole: string, fraction: string): string {
  let end = fraction.length;
  while (fraction.charAt(end - 1) === '0') end -= 1;
  return end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The last digit before the padding has bits that belong to no byte (RFC 4648 §3.5): they become zero. */
function base64Form(text: string): string {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  if (padding === 0) return text;
  const at = text.length - padding - 1;
  const digit = BASE64.indexOf(text.charAt(at));
  return `${text.slice(0, at)}${BASE64.charAt(digit - (digit % 4 ** padding))}${'='.repeat(padding)}`;
}
