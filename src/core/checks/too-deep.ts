import type { Question } from '../model/model.ts';
import { depths } from '../model/self-check-steps.ts';
import type { Check } from './check.ts';

/** Questions that a frightened reader answers before giving up. */
const MOST = 7;

/** A way through a self-check has more questions than a reader can be asked. */
export const tooDeep: Check = {
  id: 'self-check/too-deep',
  severity: 'error',
  run({ advisories }, report) {
    for (const { selfCheck } of advisories) {
      if (!selfCheck) continue;
      const depth = depths(selfCheck).get(selfCheck.questions[0] as Question) ?? 0;
      if (depth <= MOST) continue;
      report(selfCheck.origin.locate(['questions'], 'key'), {
        message: `One way through this self-check has ${depth} questions; at most ${MOST} fit.`,
        why: 'A reader who needs help gives up before the end.',
        mend: 'Ask first what divides readers most, and put what all must do into the endings.',
      });
    }
  },
};
