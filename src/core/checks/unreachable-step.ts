import type { Question } from '../model/model.ts';
import { isConnected, isQuestion, reachableFrom, stepsOf } from '../model/self-check-steps.ts';
import type { Check } from './check.ts';

/** No answer leads to a question or an ending of a self-check. */
export const unreachableStep: Check = {
  id: 'self-check/unreachable-step',
  severity: 'error',
  run({ advisories }, report) {
    for (const { selfCheck } of advisories) {
      if (!selfCheck || !isConnected(selfCheck)) continue;
      const { endings, origin, questions } = selfCheck;
      const reached = reachableFrom(selfCheck, questions[0] as Question);
      const steps = stepsOf(selfCheck);
      for (const step of steps) {
        // Of two steps with one id the second cannot be reached: self-check/wrong-step speaks of it.
        if (reached.has(step) || steps.find(({ id }) => id === step.id) !== step) continue;
        const place = isQuestion(step) ? ['questions', questions.indexOf(step), 'id'] : ['endings', endings.indexOf(step), 'id'];
        report(origin.locate(place), {
          message: `No way through the questions comes to \`${step.id}\`.`,
          why: 'Nobody would see it, or its answers lead readers where they were not meant to come.',
          mend: 'Let an answer lead there, or take it out. The first question is the start.',
        });
      }
    }
  },
};
