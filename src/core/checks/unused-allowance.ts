import { benignReason } from '../model/benign-values.ts';
import type { Check } from './check.ts';

/** `allow` names a value that no indicator of the advisory has, or that needs no leave. */
export const unusedAllowance: Check = {
  id: 'indicators/unused-allowance',
  severity: 'warning',
  run(model, report) {
    // An indicator that is broken may be the one that is meant.
    if ([...model.unreadable].some((name) => name.startsWith('indicators/') || name.startsWith('indicator--'))) return;
    for (const { id, allow, indicators, origin } of model.advisories) {
      for (const [index, { value }] of allow.entries()) {
        const matching = indicators.filter((indicator) => indicator.value === value);
        if (matching.some((indicator) => benignReason(indicator) !== undefined)) continue;
        report(origin.locate(['allow', index]), {
          message: matching.length === 0 ? `${id} has no indicator with the value \`${value}\`.` : `\`${value}\` does not look benign, so it needs no entry in \`allow\`.`,
          why: 'A reason that belongs to nothing would later excuse a mistake.',
          mend: 'Take it out, or correct the value: it is compared letter for letter.',
        });
      }
    }
  },
};
