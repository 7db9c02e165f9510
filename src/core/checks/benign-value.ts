import { benignReason } from '../model/benign-values.ts';
import type { Check } from './check.ts';

/** An indicator points at something reserved, private or needed by everyone, and its author gave no reason for it. */
export const benignValue: Check = {
  id: 'indicators/benign-value',
  severity: 'error',
  run(model, report) {
    for (const { indicators, allow } of model.advisories) {
      for (const { revoked, kind, value, origin } of indicators) {
        const reason = benignReason({ kind, value });
        if (revoked || reason === undefined || allow.some((allowance) => allowance.value === value)) continue;
        report(origin.locate(['pattern']), {
          message: `\`${value}\` ${reason}.`,
          why: 'Partners would block or suspect what is innocent, and trust this feed less.',
          mend: `Correct the value. If it is right, add \`{ value: "${value}", reason: "…" }\` to \`allow\` in \`advisory.yaml\`.`,
        });
      }
    }
  },
};
