import type { ObjectRule } from './rule.ts';

/** Keys of the deprecated container of observables are whole numbers (STIX 2.1 §2.13). */
export const observableKeys: ObjectRule = {
  id: 'stix/observable-keys',
  severity: 'warning',
  spec: '2.13',
  oasis: '141',
  types: ['observed-data'],
  *check(object) {
    if (object.type !== 'observed-data') return;
    for (const key of Object.keys(object.objects ?? {})) {
      if (/^[0-9]+$/.test(key)) continue;
      yield { path: ['objects', key], message: `The key \`${key.slice(0, 80)}\` should be a whole number.`, mend: 'Number the observables: `0`, `1`, `2`.' };
    }
  },
};
