const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/;

/** The last moment that RFC 3339 can write: the end of what has no end. */
export const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/**
 * The moment that lies an ISO 8601 duration of years, months and days after another, in UTC. A day that the month does
 * not have becomes the month's last day.
 */
export function addDuration(moment: string, duration: string): string {
  const [, years = '0', months = '0', days = '0'] = DURATION.exec(duration) ?? [];
  const start = new Date(milliseconds(moment));
  const sum = new Date(start);
  sum.setUTCDate(1);
  sum.setUTCFullYear(start.getUTCFullYear() + Number(years), start.getUTCMonth() + Number(months));
  const lastDay = new Date(Date.UTC(sum.getUTCFullYear(), sum.getUTCMonth() + 1, 0)).getUTCDate();
  sum.setUTCDate(Math.min(start.getUTCDate(), lastDay) + Number(days));
  return sum.getUTCFullYear() <= 9999 ? sum.toISOString() : END_OF_TIME;
}

/** Whether moment `a` is later than moment `b`; both RFC 3339 in UTC, with or without fractions of a second. */
export function isAfter(a: string, b: string): boolean {
  return milliseconds(a) > milliseconds(b);
}

/**
 * Whether a moment lies on a later day, in UTC, than another. A build may judge as of the beginning of its day: what was
 * written this morning must go out this morning.
 */
export function isLaterDay(moment: string, than: string): boolean {
  return moment.slice(0, 10) > than.slice(0, 10);
}

/** The latest of some moments, written with milliseconds as STIX wants them. */
export function latest(moments: Iterable<string>): string {
  let newest = 0;
  for (const moment of moments) newest = Math.max(newest, milliseconds(moment));
  return new Date(newest).toISOString();
}

/** STIX allows a leap second, which `Date` does not know: it counts as the second before. */
function milliseconds(moment: string): number {
  return Date.parse(moment.replace(/:60(?=[.Z])/, ':59'));
}
