import { isIpv4, isIpv6 } from '../addresses.ts';

/** A range of IPv4 or IPv6 addresses: those whose first `length` of `bits` bits are those of `address`. */
export interface AddressRange {
  readonly bits: 32 | 128;
  readonly address: bigint;
  readonly length: number;
}

/** Reads an address or a range in CIDR notation (STIX 2.1 §6.8, §6.9); undefined where the text is neither. */
export function addressRange(text: string): AddressRange | undefined {
  const bits = isIpv4(text) ? 32 : isIpv6(text) ? 128 : undefined;
  if (bits === undefined) return undefined;
  const [address = '', length = String(bits)] = text.split('/');
  return { bits, address: bits === 32 ? ipv4(address) : ipv6(address), length: Number(length) };
}

/** Whether all addresses of the first are in the second (ISSUBSET, §9.6.1). */
export function isWithin(inner: AddressRange, outer: AddressRange): boolean {
  const rest = BigInt(outer.bits - outer.length);
  return inner.bits === outer.bits && inner.length >= outer.length && inner.address >> rest === outer.address >> rest;
}

const ipv4 = (text: string): bigint => text.split('.').reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n);

function ipv6(text: string): bigint {
  const [head = [], tail = []] = text.split('::').map(groups);
  const zeros = Array<bigint>(8 - head.length - tail.length).fill(0n);
  return [...head, ...zeros, ...tail].reduce((sum, group) => (sum << 16n) | group, 0n);
}

function groups(text: string): bigint[] {
  return text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? [ipv4(group) >> 16n, ipv4(group) & 0xffffn] : [BigInt(`0x${group}`)]));
}
