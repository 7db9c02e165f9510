import type { Check } from './check.ts';

/** The identity that `publisher.yaml` names does not stand in `indicators/publisher.*`. */
export const wrongPublisher: Check = {
  id: 'indicators/wrong-publisher',
  severity: 'error',
  run({ publisher, shared, unreadable }, report) {
    const broken = [...unreadable].some((name) => name === publisher.identity || name.startsWith('indicators/publisher.'));
    if (broken || shared.some(({ object }) => object.type === 'identity' && object.id === publisher.identity)) return;
    report(publisher.origin.locate(['identity']), {
      message: `\`indicators/publisher.json\` has no identity \`${publisher.identity}\`.`,
      why: 'Every object names it as its author: partners could not tell who publishes.',
      mend: 'Add the identity object to `indicators/publisher.json`, or correct `identity`. An identity that was published never changes.',
    });
  },
};
