import { isIpv4, isIpv6 } from '../addresses.ts';

/**
 * The one spelling of an IPv4 address or range: bits behind the prefix are zero, `/32` is left out. A text that is no
 * address (STIX 2.1 §6.8) stays as it is, also one with leading zeros, which programs read as octal or as decimal.
 */
export function ipv4Form(text: string): string {
  if (!isIpv4(text)) return text;
  const [address = '', prefix = '32'] = text.split('/');
  return withPrefix(masked(address.split('.').map(Number), 8, Number(prefix)).join('.'), Number(prefix), 32);
}

/** The one spelling of an IPv6 address or range (STIX 2.1 §6.9), in the form of RFC 5952; a text that is none stays as it is. */
export function ipv6Form(text: string): string {
  if (!isIpv6(text)) return text;
  const [address = '', prefix = '128'] = text.split('/');
  return withPrefix(compressed(masked(groupsOf(address), 16, Number(prefix))), Number(prefix), 128);
}

const withPrefix = (address: string, prefix: number, bits: number): string => (prefix === bits ? address : `${address}/${prefix}`);

function masked(parts: readonly number[], width: number, prefix: number): number[] {
  return parts.map((part, place) => {
    const dropped = width - Math.min(width, Math.max(0, prefix - place * width));
    return part - (part % 2 ** dropped);
  });
}

function groupsOf(address: string): number[] {
  const [head = [], tail] = address.split('::').map((half) => (half === '' ? [] : half.split(':').flatMap(groupOf)));
  return tail === undefined ? head : [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => 0), ...tail];
}

function groupOf(part: string): number[] {
  if (!part.includes('.')) return [Number.parseInt(part, 16)];
  const [a = 0, b = 0, c = 0, d = 0] = part.split('.').map(Number);
  return [a * 256 + b, c * 256 + d];
}

/** `::` stands for the first of the longest runs of two zero groups or more (RFC 5952 §4.2). */
function compressed(groups: readonly number[]): string {
  let [from, length] = [0, 1];
  for (let start = 0; start < groups.length; start += 1) {
    let end = start;
    while (groups[end] === 0) end += 1;
    if (end - start > length) [from, length] = [start, end - start];
  }
  const written = groups.map((group) => group.toString(16));
  if (length < 2) return written.join(':');
  return `${written.slice(0, from).join(':')}::${written.slice(from + length).join(':')}`;
}
