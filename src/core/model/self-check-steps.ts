import type { Answer, Ending, Question, SelfCheck } from './model.ts';

/** A question or an ending. */
export type Step = Question | Ending;

/** Every step in reading order: the questions, then the endings. */
export function stepsOf({ questions, endings }: SelfCheck): readonly Step[] {
  return [...questions, ...endings];
}

export function isQuestion(step: Step): step is Question {
  return 'answers' in step;
}

/** The id on the page of a step, the same in every language. */
export function stepAnchor({ id }: Pick<Step, 'id'>): string {
  return `step-${id}`;
}

/**
 * The step to which an answer of a question leads, if it stands further down. An answer that leads back or nowhere has
 * none, so that no way through a self-check, however broken, is without an end.
 */
export function nextStep(selfCheck: SelfCheck, question: Question, { to }: Pick<Answer, 'to'>): Step | undefined {
  const next = selfCheck.questions.slice(selfCheck.questions.indexOf(question) + 1).find(({ id }) => id === to);
  return next ?? selfCheck.endings.find(({ id }) => id === to);
}

/** Whether every answer leads on; until then nothing can be said of the ways through the questions. */
export function isConnected(selfCheck: SelfCheck): boolean {
  return selfCheck.questions.every((question) => question.answers.every((answer) => nextStep(selfCheck, question, answer) !== undefined));
}

/** Every step that can be reached from one, itself among them. */
export function reachableFrom(selfCheck: SelfCheck, start: Step): ReadonlySet<Step> {
  const reached = new Set([start]);
  // Answers lead down only: when a question has its turn, every way to it has been seen.
  for (const question of selfCheck.questions) {
    if (!reached.has(question)) continue;
    for (const answer of question.answers) {
      const next = nextStep(selfCheck, question, answer);
      if (next) reached.add(next);
    }
  }
  return reached;
}

/** For each question, the most questions that a reader answers from there to an ending, itself counted. */
export function depths(selfCheck: SelfCheck): ReadonlyMap<Step, number> {
  const found = new Map<Step, number>();
  for (const question of selfCheck.questions.toReversed()) {
    const below = question.answers.map((answer) => {
      const next = nextStep(selfCheck, question, answer);
      return (next && found.get(next)) ?? 0;
    });
    found.set(question, 1 + Math.max(...below));
  }
  return found;
}

function stepAfter(selfCheck: SelfCheck, step: Step, given: string): Step | undefined {
  const answer = isQuestion(step) ? step.answers.find(({ id }) => id === given) : undefined;
  return answer && nextStep(selfCheck, step as Question, answer);
}

/** Where the answers of a scenario lead. */
export interface Walk {
  readonly step: Step;
  /** Index of the answer that cannot be given at that step, if there is one. */
  readonly stoppedAt?: number;
}

/** Gives the answers of a scenario one after the other, from the first question. */
export function walk(selfCheck: SelfCheck, answers: readonly Readonly<Record<string, string>>[]): Walk {
  let step: Step = selfCheck.questions[0] as Question;
  for (const [index, entry] of answers.entries()) {
    const [question, given] = Object.entries(entry)[0] as [string, string];
    const next: Step | undefined = step.id === question ? stepAfter(selfCheck, step, given) : undefined;
    if (!next) return { step, stoppedAt: index };
    step = next;
  }
  return { step };
}
