/**
 * Form of a timestamp (STIX 2.1 §2.16): RFC 3339, in UTC, with `Z`, any number of fractional digits. The calendar (30
 * February, a leap second in the wrong minute) is the second half of the check, `isTimestamp`.
 */
export const TIMESTAMP_PATTERN =
  '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?Z$';

const form = new RegExp(TIMESTAMP_PATTERN);

/** Whether the text is a timestamp of the standard, on a day that exists (STIX 2.1 §2.16). */
export function isTimestamp(text: string): boolean {
  if (!form.test(text)) return false;
  const second = Number(text.slice(17, 19));
  if (second === 60 && text.slice(11, 16) !== '23:59') return false;
  const day = Number(text.slice(8, 10));
  return day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Order of two timestamps of the standard: negative, zero or positive. Exact for any number of fractional digits, which
 * `Date` is not: `.1234Z` is before `.1235Z`, and `.5Z` equals `.500Z`.
 */
export function compareTimestamps(a: string, b: string): number {
  const left = comparable(a);
  const right = comparable(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The text without `Z` and without trailing zeros of the fraction: these compare by code unit as the times do. */
function comparable(timestamp: string): string {
  let end = timestamp.length - 1;
  if (timestamp.charAt(19) !== '.') return timestamp.slice(0, end);
  while (timestamp.charAt(end - 1) === '0') end -= 1;
  return timestamp.slice(0, timestamp.charAt(end - 1) === '.' ? end - 1 : end);
}
