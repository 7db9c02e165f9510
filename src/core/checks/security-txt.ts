import { addDuration, isAfter } from '../model/time.ts';
import type { Check } from './check.ts';

/** `security.txt` expires too soon or too late (RFC 9116, section 2.5.5). A warning: an urgent advisory must not wait for it. */
export const securityTxt: Check = {
  id: 'site/security-txt',
  severity: 'warning',
  run({ publisher, asOf }, report) {
    const { expires } = publisher.securityTxt;
    const place = publisher.origin.locate(['securityTxt', 'expires']);
    const mend = 'Check that the addresses in it still work, then set `expires` to a day between one and eleven months from now.';
    if (!isAfter(expires, addDuration(asOf, 'P30D'))) {
      const over = !isAfter(expires, asOf);
      report(place, {
        message: over ? `\`security.txt\` expired on ${expires}.` : `\`security.txt\` expires on ${expires}, within 30 days.`,
        why: 'Who finds a weakness in this site may not trust the address in an expired file.',
        mend,
      });
    } else if (isAfter(expires, addDuration(asOf, 'P1Y'))) {
      report(place, {
        message: `\`security.txt\` expires on ${expires}, more than a year from now.`,
        why: 'RFC 9116 recommends less than a year, so that old addresses do not live on.',
        mend,
      });
    }
  },
};
