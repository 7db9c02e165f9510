import type { ObjectRule } from './rule.ts';

/** An extension definition says what it is for (STIX 2.1 §7.3.1). */
export const extensionDescription: ObjectRule = {
  id: 'stix/extension-description',
  severity: 'warning',
  spec: '7.3.1',
  oasis: '305',
  types: ['extension-definition'],
  *check(object) {
    if (object.type !== 'extension-definition') return;
    if (object.description === undefined) {
      yield { path: ['description'], message: 'The extension definition has no `description`.', mend: 'Add what the extension is for.' };
    }
    if (object.extension_types.includes('toplevel-property-extension') && object.extension_properties === undefined) {
      yield { path: ['extension_properties'], message: 'The extension does not list the properties that it adds.', mend: 'Add `extension_properties`.', oasis: '306' };
    }
  },
};
