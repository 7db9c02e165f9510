import { TLP1, TLP2 } from '../markings.ts';
import { sameJson } from '../same-json.ts';
import type { ObjectRule } from './rule.ts';

const fixed = new Map([...Object.values(TLP1), ...Object.values(TLP2)].map((marking) => [marking.id, marking]));

/** A statement has its text, and a TLP marking is exactly the object that was published with its fixed id (STIX 2.1 §7.2.1.3, §7.2.1.4). */
export const markingDefinition: ObjectRule = {
  id: 'stix/marking-definition',
  severity: 'error',
  spec: '7.2.1',
  types: ['marking-definition'],
  *check(object) {
    if (object.type !== 'marking-definition') return;
    const published = fixed.get(object.id);
    if (published !== undefined && !sameJson(published, object)) {
      yield {
        path: [],
        message: `This is the fixed id of ${published.name}, but the object differs from the published one.`,
        mend: 'Take over the published object unchanged.',
        spec: '7.2.1.4',
      };
    } else if (published === undefined && object.definition_type === 'tlp') {
      yield {
        path: ['definition_type'],
        message: 'Only the four TLP markings of the standard are of type `tlp`, with their fixed ids.',
        mend: 'Use a published TLP 1 or TLP 2.0 marking, or another definition type.',
        spec: '7.2.1.4',
      };
    }
    if (object.definition_type === 'statement' && typeof object.definition?.['statement'] !== 'string') {
      yield { path: object.definition === undefined ? ['definition'] : ['definition', 'statement'], message: 'A statement marking needs its `statement`.', mend: 'Add the text.', spec: '7.2.1.3' };
    }
  },
};
