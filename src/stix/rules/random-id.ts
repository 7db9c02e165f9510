import { ID_CONTRIBUTING_PROPERTIES, parseIdentifier } from '../identifiers.ts';
import { isStixType } from '../objects/index.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

/** The id of any object but an observable is a random UUIDv4 (STIX 2.1 §2.9). */
export const randomId: ObjectRule = {
  id: 'stix/random-id',
  severity: 'warning',
  spec: '2.9',
  oasis: '103',
  *check(object) {
    if (ID_CONTRIBUTING_PROPERTIES.has(object.type)) return;
    // A custom object without versions is an observable.
    if (!isStixType(object.type) && propertiesOf(object)['created'] === undefined) return;
    const version = parseIdentifier(object.id)?.version;
    if (version === 4) return;
    yield {
      path: ['id'],
      message: `The id is a UUIDv${version}; it should be a random UUIDv4.`,
      mend: 'Give the object a random UUID once, and keep it.',
    };
  },
};
