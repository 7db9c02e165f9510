import type { Answer, Question, SelfCheck } from '../model/model.ts';
import { isQuestion, nextStep, reachableFrom, type Step } from '../model/self-check-steps.ts';
import type { Check } from './check.ts';

/** From an answer that proves nothing, or by not knowing, a reader comes to an ending that says no sign was found. */
export const falseCalm: Check = {
  id: 'self-check/false-calm',
  severity: 'error',
  run({ advisories }, report) {
    for (const { selfCheck } of advisories) {
      for (const [index, question] of selfCheck?.questions.entries() ?? []) {
        for (const [number, answer] of question.answers.entries()) {
          const found = calmAfter(selfCheck as SelfCheck, question, answer);
          if (!found) continue;
          report((selfCheck as SelfCheck).origin.locate(['questions', index, 'answers', number]), {
            message: answer.neverCalm
              ? `From this answer, marked \`neverCalm\`, a reader can come to the calm ending \`${found.id}\`.`
              : `Who does not know comes from here straight to the calm ending \`${found.id}\`.`,
            why: 'Somebody whose account or device is in other hands would think that all is well.',
            mend: answer.neverCalm
              ? 'Lead on to steps from which no calm ending can be reached.'
              : 'Lead on to another question, or to an ending with something to do today.',
          });
        }
      }
    }
  },
};

/** The calm ending to which an answer must not lead, if it does. */
function calmAfter(selfCheck: SelfCheck, question: Question, answer: Answer): Step | undefined {
  const next = nextStep(selfCheck, question, answer);
  if (!next || !(answer.neverCalm || answer.unsure)) return undefined;
  return answer.neverCalm ? [...reachableFrom(selfCheck, next)].find(isCalm) : isCalm(next) ? next : undefined;
}

function isCalm(step: Step): boolean {
  return !isQuestion(step) && step.level === 'calm';
}
