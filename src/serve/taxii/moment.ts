const FORM = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?Z$/;

/**
 * A timestamp with six digits behind the point, as TAXII 2.1 §2 writes it, so that two of them compare as texts. Clients send
 * fewer digits, and STIX allows more: those behind the sixth are cut. Undefined where it is no moment in UTC.
 */
export function toMicroseconds(text: string): string | undefined {
  const [, seconds, fraction = ''] = FORM.exec(text) ?? [];
  return seconds !== undefined && exists(seconds) ? `${seconds}.${fraction.padEnd(6, '0').slice(0, 6)}Z` : undefined;
}

/** `Date` takes 30 February for 1 or 2 March, and knows no leap second. */
function exists(seconds: string): boolean {
  const known = seconds.replace(/:60$/, ':59');
  const date = new Date(`${known}Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(known);
}
