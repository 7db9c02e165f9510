import type { Check } from './check.ts';

/** The time zone of the publisher is none that `Intl` knows. */
export const unknownTimeZone: Check = {
  id: 'site/unknown-time-zone',
  severity: 'error',
  run({ publisher }, report) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: publisher.timeZone });
    } catch {
      report(publisher.origin.locate(['timeZone']), {
        message: `There is no time zone \`${publisher.timeZone}\`.`,
        why: 'Pages could not show dates and times.',
        mend: 'Write a name of the IANA time zone database, such as `Europe/Amsterdam` or `UTC`.',
      });
    }
  },
};
