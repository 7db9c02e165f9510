import type { Literal } from '../pattern/syntax-tree.ts';
import { compareTimestamps, isTimestamp } from '../timestamps.ts';
import { Bytes } from './bytes.ts';

/**
 * A constant of a pattern, ready to be compared: the order of a value to it is negative, zero or positive, and undefined
 * where their types do not compare (STIX 2.1 §9.2, §9.6.1). Numbers compare exactly, text by code points, bytes with text
 * of characters up to U+00FF, a timestamp with text that is one. Of truth values only zero has a meaning: they are the same.
 */
export function orderTo({ kind, value: constant }: Literal): (value: unknown) => number | undefined {
  switch (kind) {
    case 'integer': {
      // Beyond the range of a double the digits decide nothing more.
      const number = constant.length > 320 ? Number(constant) : BigInt(constant);
      return (value) => (typeof value === 'number' ? signum(value, number) : undefined);
    }
    case 'float': {
      const number = Number(constant);
      return (value) => (typeof value === 'number' ? signum(value, number) : undefined);
    }
    case 'boolean': return (value) => (typeof value === 'boolean' ? Number(value) - Number(constant === 'true') : undefined);
    case 'timestamp': return (value) => (typeof value === 'string' && isTimestamp(value) ? compareTimestamps(value, constant) : undefined);
    case 'string': return (value) => (typeof value === 'string' ? textOrder(value, constant) : value instanceof Bytes && isBytes(constant) ? textOrder(value.text, constant) : undefined);
    case 'hex':
    case 'binary': {
      const { text } = (kind === 'hex' ? Bytes.ofHex(constant) : Bytes.ofBase64(constant)) ?? new Bytes('');
      return (value) => (value instanceof Bytes ? textOrder(value.text, text) : typeof value === 'string' && isBytes(value) ? textOrder(value, text) : undefined);
    }
  }
}

/** Whether each character of the text can stand for a byte. */
export const isBytes = (text: string): boolean => !/[^\0-\xff]/.test(text);

const signum = (a: number, b: number | bigint): number => (a < b ? -1 : a > b ? 1 : 0);

function textOrder(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
  }
  return a.length - b.length;
}

/** Halves of surrogate pairs stand for characters behind all others. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit > 0xdfff ? unit - 0x800 : unit + 0x2000);
