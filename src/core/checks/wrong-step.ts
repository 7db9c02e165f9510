import type { Place } from '../diagnostic.ts';
import type { SelfCheck } from '../model/model.ts';
import { nextStep, stepsOf } from '../model/self-check-steps.ts';
import type { Path } from '../parse/document.ts';
import type { Check, Report } from './check.ts';

/** An answer of a self-check leads to no step or back up, or two steps or answers have one id. */
export const wrongStep: Check = {
  id: 'self-check/wrong-step',
  severity: 'error',
  run({ advisories }, report) {
    for (const { selfCheck } of advisories) {
      if (!selfCheck) continue;
      reportTwins(selfCheck, report);
      reportLost(selfCheck, report);
    }
  },
};

function reportTwins(selfCheck: SelfCheck, report: Report): void {
  const seen = new Set<string>();
  for (const [index, { id }] of stepsOf(selfCheck).entries()) {
    const inList = index - selfCheck.questions.length;
    const path: Path = inList < 0 ? ['questions', index, 'id'] : ['endings', inList, 'id'];
    if (seen.has(id)) tellTwin(selfCheck.origin.locate(path), `The id \`${id}\` stands on an earlier step too.`, report);
    seen.add(id);
  }
  for (const [index, { answers }] of selfCheck.questions.entries()) {
    for (const [number, { id }] of answers.entries()) {
      if (answers.findIndex((answer) => answer.id === id) === number) continue;
      tellTwin(selfCheck.origin.locate(['questions', index, 'answers', number, 'id']), `An earlier answer to this question has the id \`${id}\` too.`, report);
    }
  }
}

function tellTwin(place: Place, message: string, report: Report): void {
  report(place, { message, why: 'Links and scenarios would come to the first of the two.', mend: 'Choose another id.' });
}

function reportLost(selfCheck: SelfCheck, report: Report): void {
  const ids = new Set(stepsOf(selfCheck).map(({ id }) => id));
  for (const [index, question] of selfCheck.questions.entries()) {
    for (const [number, answer] of question.answers.entries()) {
      if (nextStep(selfCheck, question, answer)) continue;
      report(selfCheck.origin.locate(['questions', index, 'answers', number, 'to']), ids.has(answer.to)
        ? {
          message: `This answer leads back, to \`${answer.to}\`.`,
          why: 'A reader could go round in circles, and on paper has to turn back.',
          mend: 'Lead to a question further down or to an ending; move that question down if it belongs there.',
        }
        : {
          message: `There is no question and no ending \`${answer.to}\`.`,
          why: 'A reader who gives this answer stands before a dead end.',
          mend: 'Correct the id, or write the step that you mean.',
        });
    }
  }
}
