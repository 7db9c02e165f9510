import { unregistered } from './registered-name.ts';
import type { ObjectRule } from './rule.ts';

/** Names that the standard takes from registries are in them, where it says MUST (STIX 2.1 §6.3.1, §6.7.5, §6.13.2). */
export const prescribedName: ObjectRule = {
  id: 'stix/prescribed-name',
  severity: 'error',
  spec: '6',
  check: (object, places) => unregistered(object, places, true),
};
