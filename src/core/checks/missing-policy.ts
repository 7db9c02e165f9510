import type { Check } from './check.ts';

/** An indicator states no end, and the publisher has no policy that gives it one. */
export const missingPolicy: Check = {
  id: 'indicators/missing-policy',
  severity: 'error',
  run(model, report) {
    const kinds = new Map(model.advisories.flatMap(({ indicators }) => indicators.map(({ id, kind }) => [id, kind])));
    for (const { object, origin } of model.advisories.flatMap(({ objects }) => objects)) {
      if (object.type !== 'indicator' || object.valid_until !== undefined) continue;
      const kind = kinds.get(object.id);
      report(origin.locate(), {
        message: `This indicator has no \`valid_until\`, and \`publisher.yaml\` does not say how long a \`${kind}\` counts.`,
        why: 'It would stay in block lists for ever, long after its owner has changed.',
        mend: `Add \`valid_until\`, or \`${kind}\` or \`default\` to \`policies.indicator.validFor\` in \`publisher.yaml\`.`,
      });
    }
  },
};
