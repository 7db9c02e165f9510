import type { SelfCheck } from '../model/model.ts';
import { isConnected, isQuestion, stepsOf, walk } from '../model/self-check-steps.ts';
import type { Check, Report } from './check.ts';

/** A scenario of a self-check gives an answer that is not there, stops before an ending, or comes to another one. */
export const failedScenario: Check = {
  id: 'self-check/failed-scenario',
  severity: 'error',
  run({ advisories }, report) {
    for (const { selfCheck } of advisories) if (selfCheck && isConnected(selfCheck)) judge(selfCheck, report);
  },
};

function judge(selfCheck: SelfCheck, report: Report): void {
  const ids = stepsOf(selfCheck).map(({ id }) => id);
  for (const [index, { answers, ends, name }] of selfCheck.scenarios?.list.entries() ?? []) {
    const locate = (...path: (string | number)[]) => (selfCheck.scenarios as NonNullable<SelfCheck['scenarios']>).origin.locate([index, ...path]);
    const end = walk(selfCheck, answers);
    const why = `Either “${name}” is not led where its author meant, or the scenario is out of date.`;
    if (end.stoppedAt !== undefined) {
      const [question, answer] = Object.entries(answers[end.stoppedAt] as Record<string, string>)[0] as [string, string];
      report(locate('answers', end.stoppedAt), {
        message: isQuestion(end.step)
          ? end.step.id === question ? `The question \`${question}\` has no answer \`${answer}\` that leads on.` : `Here the question is \`${end.step.id}\`, not \`${question}\`.`
          : `The ending \`${end.step.id}\` has been reached already.`,
        why,
        mend: 'Follow the answers from the first question, and correct the scenario or the self-check.',
      });
    } else if (end.step.id !== ends || isQuestion(end.step)) {
      report(locate('ends'), {
        message: `These answers lead to ${isQuestion(end.step) ? 'the question' : 'the ending'} \`${end.step.id}\`, not to \`${ends}\`${ids.includes(ends) ? '' : ', which is not there'}.`,
        why,
        mend: isQuestion(end.step) ? 'Add the answers that are still to be given, or correct `ends`.' : 'Correct the answers that lead astray, or `ends`.',
      });
    }
  }
}
