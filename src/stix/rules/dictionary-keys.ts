import { isStixType, type StixObject } from '../objects/index.ts';
import { propertySchema } from '../property-schema.ts';
import { extensionsOf, isRecord, propertiesOf, type ObjectRule } from './rule.ts';

/** Keys of dictionaries that authors made are lower case (STIX 2.1 §2.3). Those of the standard have the case of their subject. */
export const dictionaryKeys: ObjectRule = {
  id: 'stix/dictionary-keys',
  severity: 'warning',
  spec: '2.3',
  oasis: '142',
  *check(object) {
    for (const [path, value] of ownValues(object)) {
      const key = capitalKeyIn(value);
      if (key === undefined) continue;
      yield {
        path,
        message: `In \`${String(path.at(-1)).slice(0, 80)}\`, the key \`${key.slice(0, 80)}\` should be lower case.`,
        mend: `Write \`${key.slice(0, 80).toLowerCase()}\`.`,
      };
    }
  },
};

/** What only the author knows: custom properties, and what stands in extensions of their own. */
function ownValues(object: StixObject): (readonly [path: readonly string[], value: unknown])[] {
  const own = Object.entries(propertiesOf(object)).filter(([name]) => isStixType(object.type) && propertySchema(object.type, name) === undefined);
  const extensions = Object.entries(extensionsOf(object)).filter(([name]) => name.startsWith('extension-definition--'));
  return [
    ...own.map(([name, value]) => [[name], value] as const),
    ...extensions.flatMap(([name, content]) => Object.entries(content).map(([property, value]) => [['extensions', name, property], value] as const)),
  ];
}

/** A key with a capital, anywhere in a value. No recursion: values may be nested deeper than the stack, or in a circle. */
function capitalKeyIn(value: unknown): string | undefined {
  const seen = new Set<object>();
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const key = isRecord(next) ? Object.keys(next).find((name) => /[A-Z]/.test(name)) : undefined;
    if (key !== undefined) return key;
    for (const inner of Object.values(next)) waiting.push(inner);
  }
  return undefined;
}
