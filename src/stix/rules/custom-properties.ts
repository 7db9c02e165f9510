import { isStixType } from '../objects/index.ts';
import { RESERVED } from './reserved-names.ts';
import { extensionsOf, isRecord, type ObjectRule } from './rule.ts';

/**
 * Properties that the standard does not define come with an extension (STIX 2.1 §7.3, §11.1). They are allowed without. An
 * extension brings properties of the object itself, not of what is nested in it.
 */
export const customProperties: ObjectRule = {
  id: 'stix/custom-properties',
  severity: 'warning',
  spec: '11.1',
  oasis: '401',
  *check(object, places) {
    if (!isStixType(object.type)) return;
    const brought = Object.values(extensionsOf(object)).some((extension) => extension['extension_type'] === 'toplevel-property-extension');
    for (const { path, value, schema } of places) {
      const { properties } = schema;
      // Dictionaries have keys of their authors, and names of predefined extensions stand beside ids.
      if (properties === undefined || schema.additionalProperties !== undefined || !isRecord(value)) continue;
      if (path.length === 0 && brought) continue;
      for (const property of Object.keys(value)) {
        if (Object.hasOwn(properties, property) || (path.length === 0 && RESERVED.includes(property))) continue;
        const owner = path.length === 0 ? object.type : String(path.findLast((step) => typeof step === 'string'));
        yield {
          path: [...path, property],
          message: `The standard has no property \`${property.slice(0, 80)}\` for \`${owner}\`.`,
          mend: 'Correct the name, or carry it in an extension.',
        };
      }
    }
  },
};
