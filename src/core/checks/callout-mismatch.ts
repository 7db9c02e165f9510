import type { Check } from './check.ts';

/** The numbers in a screen are not 1, 2, 3 … from top to bottom, or do not agree with what there is to notice. */
export const calloutMismatch: Check = {
  id: 'screens/callout-mismatch',
  severity: 'error',
  run({ screens }, report) {
    for (const { origin, parts, notice = [] } of screens.values()) {
      let expected = 1;
      for (const [index, { mark }] of parts.entries()) {
        if (mark === undefined) continue;
        if (mark !== expected) {
          report(origin.locate(['parts', index, 'mark']), {
            message: `This part has the number ${mark}; from top to bottom it is ${expected}.`,
            why: 'A reader goes by the numbers from top to bottom.',
            mend: `Write \`mark: ${expected}\`, and put the sentences of \`notice\` in the same order.`,
          });
        } else if (mark > notice.length) {
          report(origin.locate(['parts', index, 'mark']), {
            message: `No sentence of \`notice\` speaks of the number ${mark}.`,
            why: 'A reader would see a number that nothing explains.',
            mend: 'Add the sentence to `notice`, or take the mark out.',
          });
        }
        expected += 1;
      }
      for (let number = expected; number <= notice.length; number += 1) {
        report(origin.locate(['notice', number - 1]), {
          message: `No part of this screen has the number ${number}.`,
          why: 'A reader would look for it in vain.',
          mend: `Write \`mark: ${number}\` at the part of which this sentence speaks.`,
        });
      }
    }
  },
};
