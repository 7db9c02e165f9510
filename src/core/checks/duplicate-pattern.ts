import type { Indicator } from '../model/model.ts';
import { oldestFirst } from '../model/publication.ts';
import type { Check } from './check.ts';

/** Two indicators that stand have the same pattern. */
export const duplicatePattern: Check = {
  id: 'indicators/duplicate-pattern',
  severity: 'warning',
  run(model, report) {
    const holders = new Map<string, Indicator>();
    const byNumber = oldestFirst(model.advisories);
    for (const indicator of byNumber.flatMap(({ indicators }) => indicators)) {
      if (indicator.revoked) continue;
      const key = `${indicator.patternType} ${indicator.pattern}`;
      const first = holders.get(key);
      if (!first || first.id === indicator.id) holders.set(key, indicator);
      else {
        report(indicator.origin.locate(['pattern']), {
          message: `${first.advisory} has an indicator with this pattern: \`${first.id}\`.`,
          why: 'Partners would raise two alerts for one thing, with two names and two dates.',
          mend: 'Keep one of the two, or revoke the older one; a relationship can name an indicator of another advisory.',
        });
      }
    }
  },
};
