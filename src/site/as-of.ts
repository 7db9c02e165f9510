/**
 * The moment at which a build judges expiry: `SEINPOST_AS_OF` (RFC 3339), else `SOURCE_DATE_EPOCH` (seconds, as
 * reproducible-builds.org defines it), else the beginning of the present day in UTC. Two builds of one day are equal.
 *
 * Throws a `RangeError` with a sentence for the operator when a variable does not hold a moment.
 */
export function asOfFrom(environment: Readonly<Record<string, string | undefined>>, now: Date): string {
  const { SEINPOST_AS_OF: moment, SOURCE_DATE_EPOCH: epoch } = environment;
  if (moment) return toMoment(moment, Date.parse(moment), 'SEINPOST_AS_OF');
  if (epoch) return toMoment(epoch, Number(epoch) * 1000, 'SOURCE_DATE_EPOCH');
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate())).toISOString();
}

function toMoment(text: string, milliseconds: number, name: string): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) throw new RangeError(`${name} is not a moment in time: ${text}`);
  return date.toISOString();
}
