import type { Question } from '../model/model.ts';
import { isConnected, reachableFrom, walk } from '../model/self-check-steps.ts';
import type { Check } from './check.ts';

/** No scenario of a self-check comes to one of its endings, or it has no scenarios at all. */
export const untestedEnding: Check = {
  id: 'self-check/untested-ending',
  severity: 'error',
  run({ advisories, unreadable }, report) {
    for (const { selfCheck } of advisories) {
      if (!selfCheck) continue;
      const { endings, origin, questions, scenarios } = selfCheck;
      const stem = origin.file.replace(/\.ya?ml$/, '.scenarios');
      if ([`${stem}.yaml`, `${stem}.yml`].some((file) => unreadable.has(file))) continue;
      if (!scenarios) {
        report(origin.locate(), {
          message: 'This self-check has no scenarios.',
          why: 'Nobody would notice when a change leads a reader to the wrong ending.',
          mend: 'Write `self-check.scenarios.yaml` beside it, with a reader for each ending.',
        });
        continue;
      }
      if (!isConnected(selfCheck)) continue;
      const reachable = reachableFrom(selfCheck, questions[0] as Question);
      const reached = new Set(scenarios.list.map(({ answers }) => walk(selfCheck, answers).step));
      for (const [index, ending] of endings.entries()) {
        if (reached.has(ending) || !reachable.has(ending)) continue;
        report(origin.locate(['endings', index, 'id']), {
          message: `No scenario comes to the ending \`${ending.id}\`.`,
          why: 'Nobody would notice when a change leads its readers elsewhere.',
          mend: 'Add a reader to `self-check.scenarios.yaml` whose answers end here.',
        });
      }
    }
  },
};
