import type { Check } from './check.ts';

/** An advisory is withdrawn and does not say by which revision, so that nobody can read when and why. */
export const silentWithdrawal: Check = {
  id: 'advisory/silent-withdrawal',
  severity: 'error',
  run(model, report) {
    for (const { id, status, revisions, withdrawnBy, origin } of model.advisories) {
      if (status !== 'withdrawn') {
        if (withdrawnBy === undefined) continue;
        report(origin.locate(['withdrawnBy'], 'key'), {
          message: `${id} is not withdrawn, yet \`withdrawnBy\` names a revision that withdrew it.`,
          mend: 'Write `status: withdrawn`, or take `withdrawnBy` out.',
        });
      } else if (withdrawnBy === undefined) {
        report(origin.locate(['status']), {
          message: `${id} is withdrawn, but nothing says when and why.`,
          why: 'Readers who followed it must learn what was wrong, and feeds tell them only of a new revision.',
          mend: `Add a revision whose words say why, and name it: \`withdrawnBy: ${revisions.length + 1}\`. \`npm run revise -- ${id} --withdraw\` does both.`,
        });
      } else if (!revisions.some(({ number }) => number === withdrawnBy)) {
        report(origin.locate(['withdrawnBy']), {
          message: `${id} has no revision ${withdrawnBy}.`,
          mend: 'Name the revision that withdrew it; its words say why.',
        });
      }
    }
  },
};
