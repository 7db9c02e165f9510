import type { Attack } from '../model/model.ts';
import type { Path } from '../parse/document.ts';
import type { Check, Report } from './check.ts';

/** A step of an attack names no lane that is there, or two lanes or ways have one id. */
export const wrongLane: Check = {
  id: 'attack/wrong-lane',
  severity: 'error',
  run({ advisories }, report) {
    for (const { attack } of advisories) {
      if (!attack) continue;
      reportTwins(attack, 'lanes', report);
      reportTwins(attack, 'ways', report);
      for (const [index, { steps }] of attack.ways.entries()) {
        for (const [number, step] of steps.entries()) {
          for (const end of ['from', 'to'] as const) reportLost(attack, ['ways', index, 'steps', number, end], step[end], report);
        }
      }
    }
  },
};

function reportTwins(attack: Attack, list: 'lanes' | 'ways', report: Report): void {
  const ids = attack[list].map(({ id }) => id);
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) === index) continue;
    report(attack.origin.locate([list, index, 'id']), {
      message: `The id \`${id}\` stands further up too.`,
      why: list === 'lanes' ? 'All arrows would lead to one of the two.' : 'Two drawings would have one address.',
      mend: 'Choose another id.',
    });
  }
}

function reportLost({ lanes, origin }: Attack, path: Path, lane: string, report: Report): void {
  if (lanes.some(({ id }) => id === lane)) return;
  report(origin.locate(path), {
    message: `There is no lane \`${lane}\`.`,
    why: 'The arrow would begin or end nowhere.',
    mend: `Name one of these: ${lanes.map(({ id }) => `\`${id}\``).join(', ')}; or add it under \`lanes\`.`,
  });
}
