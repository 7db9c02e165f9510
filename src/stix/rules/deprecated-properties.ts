import type { ObjectRule } from './rule.ts';

/** `objects` of observed data is deprecated (STIX 2.1 §4.14.1). */
export const deprecatedProperties: ObjectRule = {
  id: 'stix/deprecated-properties',
  severity: 'warning',
  spec: '4.14.1',
  oasis: '304',
  types: ['observed-data'],
  *check(object) {
    if (object.type !== 'observed-data' || object.objects === undefined) return;
    yield { path: ['objects'], message: 'The property `objects` is deprecated.', mend: 'Make the observables objects of their own, and name them in `object_refs`.' };
  },
};
