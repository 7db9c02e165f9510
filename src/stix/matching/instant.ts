/**
 * The nanoseconds from 1970 to a timestamp of the standard (STIX 2.1 §2.16), for reckoning with WITHIN; digits behind the
 * ninth are dropped. A leap second is the first second of the next minute.
 */
export function instantOf(timestamp: string): bigint {
  const minute = Date.parse(`${timestamp.slice(0, 16)}:00Z`);
  return BigInt(minute + Number(timestamp.slice(17, 19)) * 1000) * 1_000_000n + nanoseconds(timestamp.slice(20, -1));
}

/** The nanoseconds of a number of seconds as a pattern writes it: `300`, `1800.5`. More than any two times differ is as good as that. */
export function durationOf(seconds: string): bigint {
  const [whole = '', fraction = ''] = seconds.split('.');
  const digits = whole.replace(/^0+/, '');
  return (digits.length > 12 ? 10n ** 12n : BigInt(digits)) * 1_000_000_000n + nanoseconds(fraction);
}

const nanoseconds = (fraction: string): bigint => BigInt(fraction.slice(0, 9).padEnd(9, '0'));
