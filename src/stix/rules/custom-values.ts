import { isIdentifier } from '../identifiers.ts';
import { propertySchema } from '../property-schema.ts';
import { propertiesOf, type ObjectRule } from './rule.ts';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{4}|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{2}==)$/;
const HEX = /^(?:[0-9a-fA-F]{2})+$/;

/** Custom values keep to the data types, and to what their name promises: `_ref` an id, `_bin` Base64, `_hex` digits (STIX 2.1 §2, §3.1). */
export const customValues: ObjectRule = {
  id: 'stix/custom-values',
  severity: 'error',
  spec: '3.1',
  *check(object) {
    for (const [name, value] of Object.entries(propertiesOf(object))) {
      if (propertySchema(object.type, name) !== undefined) continue;
      const wrong = fault(name, value);
      if (wrong !== undefined) yield { path: [name], ...wrong };
    }
  },
};

function fault(name: string, value: unknown): { message: string; mend: string; spec: string } | undefined {
  const remove = 'Remove the property, or give it a value.';
  if (value === null) return { message: `\`${name}\` is null, which the standard does not have.`, mend: remove, spec: '2' };
  if (Array.isArray(value) && value.length === 0) return { message: `\`${name}\` is an empty list.`, mend: remove, spec: '2.12' };
  if (name.endsWith('_ref') && !isIdentifier(value)) {
    return { message: `\`${name}\` must be an identifier, as its name says.`, mend: 'Write the id of an object, or choose another name.', spec: '2.9' };
  }
  if (name.endsWith('_refs') && !(Array.isArray(value) && value.every((entry) => isIdentifier(entry)))) {
    return { message: `\`${name}\` must be a list of identifiers, as its name says.`, mend: 'Write ids of objects, or choose another name.', spec: '2.9' };
  }
  if (name.endsWith('_bin') && !(typeof value === 'string' && BASE64.test(value))) {
    return { message: `\`${name}\` must be Base64, as its name says.`, mend: 'Encode the bytes, or choose another name.', spec: '2.1' };
  }
  if (name.endsWith('_hex') && !(typeof value === 'string' && HEX.test(value))) {
    return { message: `\`${name}\` must be hexadecimal, as its name says.`, mend: 'Encode the bytes, or choose another name.', spec: '2.8' };
  }
  return undefined;
}
