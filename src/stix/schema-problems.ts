import type { DefinedError } from 'ajv';
import { isIdentifier } from './identifiers.ts';
import type { Problem } from './problem.ts';
import { isTimestamp } from './timestamps.ts';

interface Schema {
  readonly description?: string;
  readonly 'x-section'?: string;
  readonly 'x-refers-to'?: readonly string[];
  readonly 'x-refers-not-to'?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
}

type Said = Pick<Problem, 'code' | 'message' | 'mend'>;

/**
 * Says each fault that the schema found in one plain sentence: one problem for one place, and none for the branches of a
 * choice. `section` is that of the object type, for faults whose data type has no section of its own.
 */
export function schemaProblems(errors: readonly DefinedError[], object: unknown, section: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const error of errors) {
    if (error.keyword === 'if' || /\/(?:anyOf|propertyNames)\//.test(error.schemaPath)) continue;
    const path = toPath(error.instancePath, object);
    const schema = (error.parentSchema ?? {}) as Schema;
    const said = say(error, path.at(-1) ?? 'object', schema);
    const at = error.keyword === 'required' ? [...path, error.params.missingProperty] : path;
    const key = error.keyword === 'propertyNames' ? `${error.instancePath} ${error.params.propertyName}` : JSON.stringify(at);
    if (seen.has(key)) continue;
    seen.add(key);
    const { code, ...words } = said;
    problems.push({ code, severity: 'error', path: at, ...words, spec: schema['x-section'] ?? section });
  }
  return problems;
}

function say(error: DefinedError, name: string | number, schema: Schema): Said {
  const property = typeof name === 'number' ? 'The entry' : name === 'object' ? 'The object' : `\`${name}\``;
  switch (error.keyword) {
    case 'required': {
      const missing = error.params.missingProperty;
      const about = schema.properties?.[missing]?.description;
      return { code: 'stix/missing-property', message: `The property \`${missing}\` is missing.`, mend: `Add \`${missing}\`${about === undefined ? '.' : `: ${about}`}` };
    }
    case 'dependentRequired': {
      const { property: given, missingProperty: missing } = error.params;
      return { code: 'stix/missing-property', message: `\`${given}\` needs \`${missing}\` beside it.`, mend: `Add \`${missing}\`, or remove \`${given}\`.` };
    }
    case 'anyOf':
      return choice(error.schema, property);
    case 'not': {
      const names = quoted((error.schema as { required?: readonly string[] }).required ?? []);
      return names.length === 1
        ? { code: 'stix/conflicting-properties', message: `The property ${names[0]} cannot stand here, by what the other properties say.`, mend: `Remove ${names[0]}.` }
        : { code: 'stix/conflicting-properties', message: `The properties ${names.join(' and ')} cannot stand together.`, mend: 'Keep one of them.' };
    }
    case 'type':
      return { code: 'stix/wrong-type', message: `${property} must be ${article(String(error.params.type))}, not ${kindOf(error.data)}.`, mend: meant(schema) };
    case 'const':
      return { code: 'stix/unknown-value', message: `${property} must be \`${String(error.params.allowedValue)}\`.`, mend: `Write \`${String(error.params.allowedValue)}\`.` };
    case 'enum':
      return { code: 'stix/unknown-value', message: `${property} has an unknown value.`, mend: `Use ${alternatives(quoted(error.params.allowedValues.map(String)))}.` };
    case 'minItems':
      return { code: 'stix/empty-list', message: `${property} is an empty list.`, mend: 'Remove the property, or put something in it.' };
    case 'minProperties':
      return { code: 'stix/empty-object', message: `${property} is empty.`, mend: 'Remove the property, or put something in it.' };
    case 'minimum':
    case 'maximum':
      return { code: 'stix/out-of-range', message: `${property} must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${error.params.limit}.`, mend: meant(schema) };
    case 'propertyNames':
      return { code: 'stix/key', message: `\`${error.params.propertyName}\` cannot be a key of ${property}.`, mend: keyMend(schema) };
    case 'pattern':
    case 'format':
      return form(String(error.data), property, name, schema);
    default:
      return { code: 'stix/wrong-form', message: `${property} ${error.message ?? 'is not in its form'}.`, mend: meant(schema) };
  }
}

const meant = ({ description }: Schema): string => (description === undefined ? 'Correct the value, or remove the property.' : `What belongs here: ${description}`);

function choice(branches: unknown, property: string): Said {
  const names = (branches as readonly { required?: readonly string[] }[]).flatMap((branch) =>
    branch.required === undefined ? [] : [quoted(branch.required).join(' with ')],
  );
  if (names.length === 0) return { code: 'stix/wrong-type', message: `${property} has a value of the wrong type.`, mend: 'Look up what the standard allows here.' };
  return { code: 'stix/missing-property', message: `At least one of these is needed: ${alternatives(names)}.`, mend: `Add ${names[0]}.` };
}

function form(value: string, property: string, name: string | number, schema: Schema): Said {
  const section = schema['x-section'];
  if (section === '2.9') return reference(value, property, name, schema);
  if (section === '2.16' || section === '3.2') {
    return isTimestamp(value)
      ? { code: 'stix/timestamp', message: `${property} must be precise to the millisecond at least.`, mend: 'Write three digits behind the seconds: `2026-03-10T09:00:00.000Z`.' }
      : { code: 'stix/timestamp', message: `${property} is not a timestamp.`, mend: 'Write a time in UTC with a `Z`, on a day that exists: `2026-03-10T09:00:00.000Z`.' };
  }
  return { code: 'stix/wrong-form', message: `${property} is not in its form.`, mend: meant(schema) };
}

function reference(value: string, property: string, name: string | number, schema: Schema): Said {
  const types = schema['x-refers-to'] ?? [];
  if (!isIdentifier(value)) {
    return { code: 'stix/identifier', message: `${property} is not an identifier.`, mend: `Write a type, two hyphens and a UUID: \`${types[0] ?? 'identity'}--…\`.` };
  }
  const type = value.slice(0, -38);
  if (name === 'id') return { code: 'stix/identifier', message: `The id starts with \`${type}--\`, but the type is \`${types[0]}\`.`, mend: `Write \`${types[0]}--\` and the UUID.` };
  const mend = types.length > 0 ? `Refer to ${alternatives(quoted(types))}.` : `Refer to an object that is not ${alternatives(quoted(schema['x-refers-not-to'] ?? []))}.`;
  return { code: 'stix/reference-type', message: `${property} cannot refer to an object of type \`${type}\`.`, mend };
}

/** What can be a key, by the section of the dictionary. */
const KEY_MENDS: ReadonlyMap<string | undefined, string> = new Map([
  ['2.7', 'Use the name of a hash algorithm, of three characters at least: `SHA-256`.'],
  ['6.12.4', 'Use the name of a socket option, with its prefix: `SO_REUSEADDR`, `TCP_NODELAY`.'],
  ['7.3', 'Use the id of an extension-definition, or a name that ends in `-ext`.'],
]);

function keyMend(schema: Schema): string {
  return KEY_MENDS.get(schema['x-section']) ?? 'Use letters a to z, A to Z, digits, hyphen and underscore, up to 250 of them.';
}

/** JSON Pointer to path; a segment is a number where it points into a list. */
function toPath(pointer: string, object: unknown): (string | number)[] {
  let at = object;
  return pointer.split('/').slice(1).map((segment) => {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(at) ? Number(key) : key;
    at = (at as Record<string | number, unknown>)[step];
    return step;
  });
}

const quoted = (names: readonly string[]): string[] => names.map((name) => `\`${name}\``);

const alternatives = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;

const article = (type: string): string => (type === 'array' ? 'a list' : type === 'integer' ? 'a whole number' : type === 'object' ? 'an object' : `a ${type}`);

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
