import type { ObjectRule } from './rule.ts';

/** The id of an object starts with its type (STIX 2.1 §2.9). The schemas see to it for the types of the standard. */
export const typeOfId: ObjectRule = {
  id: 'stix/type-of-id',
  severity: 'error',
  spec: '2.9',
  *check({ type, id }) {
    if (id.slice(0, -38) === type) return;
    yield { path: ['id'], message: `The id does not start with \`${type}--\`.`, mend: 'Write the type of the object before the UUID.' };
  },
};
