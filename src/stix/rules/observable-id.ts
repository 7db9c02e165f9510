import { deterministicId, OBSERVABLE_TYPES, parseIdentifier } from '../identifiers.ts';
import type { ObjectRule } from './rule.ts';

/** The id of a cyber-observable object is the UUIDv5 that follows from its properties (STIX 2.1 §2.9, §3.4). */
export const observableId: ObjectRule = {
  id: 'stix/observable-id',
  severity: 'warning',
  spec: '3.4',
  oasis: '103',
  types: OBSERVABLE_TYPES,
  *check(object) {
    const expected = deterministicId(object.type, object);
    if (expected === undefined || expected === object.id.toLowerCase()) return;
    const version = parseIdentifier(object.id)?.version;
    yield {
      path: ['id'],
      message:
        version === 5
          ? 'The id is a UUIDv5, but not the one that follows from the properties.'
          : `The id is a UUIDv${version}; that of an observable should be the UUIDv5 that follows from its properties.`,
      mend: `Write \`${expected}\`.`,
    };
  },
};
