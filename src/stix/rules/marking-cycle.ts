import type { ObjectRule } from './rule.ts';

/** A marking does not mark itself (STIX 2.1 §7.2.1). */
export const markingCycle: ObjectRule = {
  id: 'stix/marking-cycle',
  severity: 'error',
  spec: '7.2.1',
  types: ['marking-definition'],
  *check(object) {
    for (const [index, id] of (object.object_marking_refs ?? []).entries()) {
      if (id === object.id) yield { path: ['object_marking_refs', index], message: 'The marking marks itself.', mend: 'Remove this reference.' };
    }
    for (const [index, marking] of (object.granular_markings ?? []).entries()) {
      if (marking.marking_ref === object.id) {
        yield { path: ['granular_markings', index, 'marking_ref'], message: 'The marking marks a part of itself.', mend: 'Remove this reference.' };
      }
    }
  },
};
