import { isStixType } from '../objects/index.ts';
import { propertySchema } from '../property-schema.ts';
import { extensionsOf, propertiesOf, type ObjectRule } from './rule.ts';

/** Properties that the standard does not define come with an extension (STIX 2.1 §7.3, §11.1). They are allowed without. */
export const customProperties: ObjectRule = {
  id: 'stix/custom-properties',
  severity: 'warning',
  spec: '11.1',
  oasis: '401',
  *check(object) {
    if (!isStixType(object.type)) return;
    const extensions = Object.values(extensionsOf(object));
    if (extensions.some((extension) => extension['extension_type'] === 'toplevel-property-extension')) return;
    for (const property of Object.keys(propertiesOf(object))) {
      if (propertySchema(object.type, property) !== undefined) continue;
      yield {
        path: [property],
        message: `The standard has no property \`${property.slice(0, 80)}\` for \`${object.type}\`.`,
        mend: 'Correct the name, or carry it in an extension.',
      };
    }
  },
};
