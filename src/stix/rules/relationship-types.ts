import { COMMON_RELATIONSHIPS, RELATIONSHIPS } from '../relationships.ts';
import { isStixType } from '../objects/index.ts';
import type { ObjectRule } from './rule.ts';

/** A relationship is one that the standard names for its source and target (STIX 2.1 §5.1, Appendix B); others are allowed. */
export const relationshipTypes: ObjectRule = {
  id: 'stix/relationship-types',
  severity: 'warning',
  spec: '5.1',
  oasis: '202',
  types: ['relationship'],
  *check(object) {
    if (object.type !== 'relationship') return;
    const { relationship_type: type, source_ref, target_ref } = object;
    const source = source_ref.slice(0, -38);
    const target = target_ref.slice(0, -38);
    if (COMMON_RELATIONSHIPS.has(type) || !isStixType(source) || !isStixType(target)) return;
    const types = RELATIONSHIPS.get(source);
    const targets = types?.get(type);
    if (targets === undefined) {
      const names = [...(types?.keys() ?? []), ...COMMON_RELATIONSHIPS];
      yield {
        path: ['relationship_type'],
        message: `The standard knows no relationship \`${type}\` from an object of type \`${source}\`.`,
        mend: `It knows ${names.join(', ')}.`,
      };
    } else if (!targets.includes(target)) {
      yield {
        path: ['target_ref'],
        message: `The standard knows no relationship \`${type}\` from \`${source}\` to \`${target}\`.`,
        mend: `It knows it to ${targets.join(', ')}.`,
      };
    }
  },
};
