import type { Check } from './check.ts';

/** An advisory is withdrawn, but one of its indicators is not revoked. */
export const notWithdrawn: Check = {
  id: 'indicators/not-withdrawn',
  severity: 'error',
  run(model, report) {
    for (const { id, status, indicators } of model.advisories) {
      if (status !== 'withdrawn') continue;
      for (const { revoked, origin } of indicators) {
        if (revoked) continue;
        report(origin.locate(), {
          message: `${id} is withdrawn, but this indicator is not revoked.`,
          why: 'Partners who have it would go on blocking: only `revoked` reaches their tools.',
          mend: 'Add `"revoked": true` and a newer `modified`. If the indicator still holds, move it to an advisory that stands.',
        });
      }
    }
  },
};
