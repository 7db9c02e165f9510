import { asOfFrom } from '../../site/as-of.ts';
import { UsageError, type Arguments, type Terminal } from '../command.ts';

export const AS_OF_OPTION = { 'as-of': { type: 'string' } } as const;
export const AS_OF_USAGE = '  --as-of <moment>   judge expiry at this moment (RFC 3339); today when left out';

/** The moment at which expiry is judged, from the option or the environment. */
export function asOfOption(options: Arguments['options'], { environment, now }: Terminal): string {
  const moment = options['as-of'] as string | undefined;
  try {
    return asOfFrom(moment ? { SEINPOST_AS_OF: moment } : environment, now());
  } catch (error) {
    throw new UsageError((error as Error).message.replace('SEINPOST_AS_OF', moment ? '--as-of' : 'SEINPOST_AS_OF'));
  }
}
