import { isStixType } from '../objects/index.ts';
import { extensionsOf, propertiesOf, type ObjectRule } from './rule.ts';

const MAKERS = new Set<unknown>(['new-sdo', 'new-sco', 'new-sro']);

/** An object of a type that the standard does not define comes with an extension that defines it (STIX 2.1 §7.3, §11.2). */
export const customObject: ObjectRule = {
  id: 'stix/custom-object',
  severity: 'warning',
  spec: '11.2',
  oasis: '401',
  *check(object) {
    // The reserved type is an error: stix/reserved-names.
    if (isStixType(object.type) || String(propertiesOf(object)['type']) === 'action') return;
    if (Object.values(extensionsOf(object)).some((extension) => MAKERS.has(extension['extension_type']))) return;
    yield {
      path: ['type'],
      message: `The standard has no object type \`${String(propertiesOf(object)['type'])}\`, and no extension here defines it.`,
      mend: 'Correct the type, or add an extension of type new-sdo, new-sco or new-sro.',
    };
  },
};
