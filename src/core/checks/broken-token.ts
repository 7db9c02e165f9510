import { usedTokens } from '../theme/used-tokens.ts';
import type { Check } from './check.ts';

/** A token of the theme that the styles use points at one that is not there, or back at itself. */
export const brokenToken: Check = {
  id: 'theme/broken-token',
  severity: 'error',
  run({ theme }, report) {
    for (const { outcome } of usedTokens(theme)) {
      if (!('fault' in outcome)) continue;
      const { fault, name, at } = outcome;
      report(at.place, {
        message: fault === 'cycle' ? `\`${at.name}\` asks for \`${name}\`, which in the end asks for \`${at.name}\`.` : `\`${at.name}\` asks for \`${name}\`, which this theme does not set.`,
        why: 'The colour or size would quietly be ours instead of the publisher’s.',
        mend: fault === 'cycle' ? 'Give one of them a value of its own.' : `Set \`${name}\` in this file, or write the value here.`,
      });
    }
  },
};
