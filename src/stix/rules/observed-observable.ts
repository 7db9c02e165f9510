import type { ObjectRule } from './rule.ts';

/** What was observed is an observable at least; relationships may stand beside it (STIX 2.1 §4.14.1). */
export const observedObservable: ObjectRule = {
  id: 'stix/observed-observable',
  severity: 'error',
  spec: '4.14.1',
  types: ['observed-data'],
  *check(object) {
    if (object.type !== 'observed-data' || object.object_refs === undefined) return;
    if (!object.object_refs.every((id) => /^(?:relationship|sighting)--/.test(id))) return;
    yield { path: ['object_refs'], message: 'No observable is among the references.', mend: 'Add the id of what was observed.' };
  },
};
