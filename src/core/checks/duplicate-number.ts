import type { Advisory } from '../model/model.ts';
import { oldestFirst } from '../model/publication.ts';
import type { Check } from './check.ts';

/** Two folders hold an advisory with the same number. */
export const duplicateNumber: Check = {
  id: 'advisory/duplicate-number',
  severity: 'error',
  run(model, report) {
    const holders = new Map<string, Advisory>();
    for (const advisory of oldestFirst(model.advisories)) {
      const first = holders.get(advisory.id);
      if (!first) holders.set(advisory.id, advisory);
      else {
        report(advisory.origin.locate(['id']), {
          message: `The number ${advisory.id} is taken by ${first.origin.file}.`,
          why: 'Readers and feeds know an advisory by its number: one of the two would overwrite the other.',
          mend: 'Give this advisory the next free number, and its folder the same name.',
        });
      }
    }
  },
};
