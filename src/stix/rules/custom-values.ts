import { BASE64_PATTERN, HEX_PATTERN } from '../byte-forms.ts';
import { isIdentifier } from '../identifiers.ts';
import { propertySchema } from '../property-schema.ts';
import { extensionsOf, propertiesOf, type ObjectRule } from './rule.ts';

const BASE64 = new RegExp(BASE64_PATTERN);
const HEX = new RegExp(HEX_PATTERN);
const KEY = /^[a-zA-Z0-9_-]{1,250}$/;

/** Properties of the standard whose content is its author's. */
const OPEN: ReadonlyMap<string, string> = new Map([['language-content', 'contents'], ['marking-definition', 'definition']]);

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
    const open = OPEN.get(object.type);
    const hollow = open === undefined ? undefined : hollowIn(open, propertiesOf(object)[open]);
    if (open !== undefined && hollow !== undefined) yield { path: [open], ...hollow };
    for (const [extension, content] of Object.entries(extensionsOf(object))) {
      for (const [name, value] of Object.entries(content)) {
        const inside = hollowIn(name, value);
        if (inside !== undefined) yield { path: ['extensions', extension, name], ...inside };
      }
    }
  },
};

interface Fault {
  readonly message: string;
  readonly mend: string;
  readonly spec: string;
}

/** Null, an empty list or an impossible key, anywhere in a value. No recursion: values may be nested deeper than the stack, or in a circle. */
function hollowIn(name: string, value: unknown): Fault | undefined {
  const shown = name.slice(0, 80);
  const mend = 'Remove the property, or give it a value.';
  const seen = new Set<object>();
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (next === null) return { message: `\`${shown}\` holds null, which the standard does not have.`, mend, spec: '2' };
    if (Array.isArray(next) && next.length === 0) return { message: `\`${shown}\` holds an empty list.`, mend, spec: '2.12' };
    if (typeof next !== 'object' || seen.has(next)) continue;
    seen.add(next);
    const key = Array.isArray(next) ? undefined : Object.keys(next).find((each) => !KEY.test(each));
    if (key !== undefined) return { message: `In \`${shown}\`, \`${key.slice(0, 80)}\` cannot be a key.`, mend: 'Use up to 250 of a to z, digits, hyphens and underscores.', spec: '2.3' };
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return undefined;
}

function fault(name: string, value: unknown): Fault | undefined {
  const hollow = hollowIn(name, value);
  if (hollow !== undefined) return hollow;
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
