import type { ObjectRule } from './rule.ts';

/** Only an extension that adds properties at the top lists them (STIX 2.1 §7.3.1). */
export const extensionProperties: ObjectRule = {
  id: 'stix/extension-properties',
  severity: 'error',
  spec: '7.3.1',
  types: ['extension-definition'],
  *check(object) {
    if (object.type !== 'extension-definition' || object.extension_properties === undefined) return;
    if (object.extension_types.includes('toplevel-property-extension')) return;
    yield {
      path: ['extension_properties'],
      message: '`extension_properties` stands only in an extension of type `toplevel-property-extension`.',
      mend: 'Remove it, or add that type to `extension_types`.',
    };
  },
};
