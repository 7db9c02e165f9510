import { deterministicId, ID_CONTRIBUTING_PROPERTIES, OBSERVABLE_TYPES, parseIdentifier } from '../identifiers.ts';
import type { ObjectRule } from './rule.ts';

/** An observable without properties that make its id, and every process, has a random UUIDv4 (STIX 2.1 §2.9, §6.13). */
export const observableRandomId: ObjectRule = {
  id: 'stix/observable-random-id',
  severity: 'error',
  spec: '2.9',
  types: OBSERVABLE_TYPES,
  *check(object) {
    if (parseIdentifier(object.id)?.version === 4 || deterministicId(object.type, object) !== undefined) return;
    const names = ID_CONTRIBUTING_PROPERTIES.get(object.type) ?? [];
    // With such properties present, it was their content that has no canonical form.
    if (names.some((name) => Object.hasOwn(object, name))) return;
    yield {
      path: ['id'],
      message: 'This observable has none of the properties that make a UUIDv5, so its id must be a UUIDv4.',
      mend: names.length === 0 ? 'Give it a random UUID.' : `Give it a random UUID, or add ${names.join(' or ')}.`,
    };
  },
};
