import { asOfFrom } from '../../site/as-of.ts';
import { UsageError, type Arguments, type Terminal } from '../command.ts';

export const AS_OF_OPTION = { 'as-of': { type: 'string' } } as const;
export const AS_OF_USAGE = '  --as-of <moment>   judge expiry at this moment (RFC 3339); today when left out';

/** The moment at which expiry is judged, from the option or the environment. */
export function asOfOption(options: Arguments['options'], { environment, now }: Terminal): string {
  const moment = options['as-of'] as string | undefined;
  try {
    const asOf = asOfFrom(moment ? { SEINPOST_AS_OF: moment } : environment, now());
    const day = (moment ?? environment['SEINPOST_AS_OF'])?.slice(0, 10);
    if (!/^\d{4}-/.test(asOf) || (day && !isDay(day))) throw new RangeError(`SEINPOST_AS_OF is not a moment in time: ${day ?? asOf}`);
    return asOf;
  } catch (error) {
    throw new UsageError((error as Error).message.replace('SEINPOST_AS_OF', moment ? '--as-of' : 'SEINPOST_AS_OF'));
  }
}

/** `Date` takes 30 February for 2 March, and years of any length. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
