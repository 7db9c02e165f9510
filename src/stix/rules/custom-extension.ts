import { isStixType, objectSchemas } from '../objects/index.ts';
import { propertySchema } from '../property-schema.ts';
import { extensionsOf, type ObjectRule } from './rule.ts';

/** An extension is named by the id of its definition, or has a name that the standard predefines for the type (STIX 2.1 §3.2, §11.3). */
export const customExtension: ObjectRule = {
  id: 'stix/custom-extension',
  severity: 'warning',
  spec: '3.2',
  oasis: '401',
  *check(object) {
    for (const name of Object.keys(extensionsOf(object))) {
      if (name.startsWith('extension-definition--')) continue;
      const home = Object.keys(objectSchemas).find((type) => Object.hasOwn(propertySchema(type, 'extensions')?.properties ?? {}, name));
      if (home !== undefined && home === object.type) continue;
      yield {
        path: ['extensions', name],
        message: `The standard has no extension \`${name.slice(0, 80)}\` for ${isStixType(object.type) ? `\`${object.type}\`` : 'objects of this type'}.`,
        mend: home === undefined ? 'Write an extension-definition, and use its id as the key.' : `This one is for \`${home}\`.`,
      };
    }
  },
};
