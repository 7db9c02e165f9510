import type { ObjectRule } from './rule.ts';

/** Property names that nobody may use. */
export const RESERVED: readonly string[] = ['action', 'phone_numbers', 'severity', 'username'];

/** Some names are kept for later versions of the standard (STIX 2.1 §3.8). */
export const reservedNames: ObjectRule = {
  id: 'stix/reserved-names',
  severity: 'error',
  spec: '3.8',
  *check(object) {
    for (const name of RESERVED) {
      if (!Object.hasOwn(object, name)) continue;
      yield { path: [name], message: `The standard reserves the property name \`${name}\`.`, mend: 'Use another name, in an extension.' };
    }
    if (String(object.type) === 'action') {
      yield { path: ['type'], message: 'The standard reserves the object type `action`.', mend: 'Use another type.' };
    }
  },
};
