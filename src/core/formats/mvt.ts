import type { Indicator } from '../model/model.ts';

/**
 * What MVT (2026.4.28 and newer) compares with the traces on a telephone. It reads a host in an address as a domain, whether that is a
 * name or an IPv4 address.
 */
const PATTERN = /^\[(?:domain-name:value|ipv4-addr:value|url:value|email-addr:value|process:name|file:name|file:path|file:hashes\.(?:MD5|'SHA-1'|'SHA-256')) = '([^=]*)'\]$/;

/**
 * Whether MVT takes an indicator in as it was meant. It cuts a pattern in two at the equals sign, so that a second one stops it,
 * and takes quotes away without undoing what is escaped.
 */
export function readByMvt({ pattern, patternType }: Pick<Indicator, 'pattern' | 'patternType'>): boolean {
  const value = patternType === 'stix' ? PATTERN.exec(pattern)?.[1] : undefined;
  return value !== undefined && value.trim() === value && !/['\\]/.test(value);
}
