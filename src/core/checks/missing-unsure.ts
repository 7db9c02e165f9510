import type { Check } from './check.ts';

/** A question of a self-check has no answer for a reader who does not know, or more than one. */
export const missingUnsure: Check = {
  id: 'self-check/missing-unsure',
  severity: 'error',
  run({ advisories }, report) {
    for (const { selfCheck } of advisories) {
      for (const [index, { answers, id }] of selfCheck?.questions.entries() ?? []) {
        const count = answers.filter(({ unsure }) => unsure).length;
        if (count === 1) continue;
        report((selfCheck as NonNullable<typeof selfCheck>).origin.locate(['questions', index, 'answers'], 'key'), {
          message: count === 0 ? `The question \`${id}\` has no answer marked \`unsure: true\`.` : `The question \`${id}\` has ${count} answers marked \`unsure: true\`.`,
          why: 'Who does not know guesses, or gives up; and the guess is often “nothing is wrong”.',
          mend: 'Give each question one answer such as “I do not know”, marked `unsure: true`, that leads on as if the worst were true.',
        });
      }
    }
  },
};
