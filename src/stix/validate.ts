import { Ajv2020, type DefinedError, type ValidateFunction } from 'ajv/dist/2020.js';
import * as formats from 'ajv-formats/dist/formats.js';
import { isDomainName, isIpv4, isIpv6 } from './addresses.ts';
import { OBSERVABLE_TYPES } from './identifiers.ts';
import { ANNOTATIONS } from './objects/common.ts';
import { CustomObject } from './objects/custom-object.ts';
import { bundleSchema, isStixType, objectSchemas, type Bundle, type StixObject } from './objects/index.ts';
import { observablesIn } from './observable-container.ts';
import type { Problem } from './problem.ts';
import { bundleRules, objectRules } from './rules/index.ts';
import type { BundleEntry, Finding, ObjectRule, Rule } from './rules/rule.ts';
import { placesOf } from './rules/schema-places.ts';
import { schemaProblems } from './schema-problems.ts';
import { judged, type ValidationOptions } from './severity.ts';
import { isTimestamp } from './timestamps.ts';

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false, strictRequired: false, ownProperties: true });
ajv.addVocabulary([...ANNOTATIONS]);
ajv.addFormat('uri', isUri);
ajv.addFormat('stix-timestamp', isTimestamp);
ajv.addFormat('stix-ipv4', isIpv4);
ajv.addFormat('stix-ipv6', isIpv6);
ajv.addFormat('stix-domain-name', isDomainName);

const uri = formats.fullFormats.uri as (text: string) => boolean;

/** An absolute URL (RFC 3986). The expression behind it exhausts its stack at ten million characters, so that longer ones are refused before. */
function isUri(text: string): boolean {
  return text.length <= 1_000_000 && uri(text);
}

interface CompiledSchema {
  readonly validate: ValidateFunction;
  readonly section: string;
}

const compiled = new Map<string, CompiledSchema>();

/** Schemas compile on first use: a reader of indicators does not wait for the others. */
function schemaOf(type: string): CompiledSchema {
  const name = type === 'bundle' || isStixType(type) ? type : '';
  let entry = compiled.get(name);
  if (entry === undefined) {
    const schema = name === 'bundle' ? bundleSchema : isStixType(name) ? objectSchemas[name] : CustomObject;
    entry = { validate: ajv.compile(schema), section: (schema as { 'x-section'?: string })['x-section'] ?? '' };
    compiled.set(name, entry);
  }
  return entry;
}

/** What validation finds in one object by itself. */
export interface Inspection {
  /** Whether the shape is right: rules that compare objects look at no others. */
  readonly shaped: boolean;
  /** Paths start at the object. */
  readonly problems: readonly Problem[];
}

/** As `validateObject`, saying also whether the object has the shape of its type. */
export function inspectObject(object: unknown): Inspection {
  const shape = shapeProblems(object);
  if (shape.length > 0) return { shaped: false, problems: shape };
  return { shaped: true, problems: [...ruleProblems(object as StixObject), ...containedProblems(object as StixObject)] };
}

/** Problems of the observables that observed data holds itself, in the deprecated container (STIX 2.1 §2.13). */
function containedProblems(object: StixObject): Problem[] {
  if (object.type !== 'observed-data' || object.objects === undefined) return [];
  return observablesIn(object.objects).flatMap(([key, observable]) => {
    const { type } = observable;
    const problems: readonly Problem[] = (isStixType(type) || type === 'bundle') && !OBSERVABLE_TYPES.includes(type)
      ? [{ code: 'stix/container-type', severity: 'error', path: ['type'], message: `Observed data holds observables only, not an object of type \`${type}\`.`, mend: 'Make it an object of its own.', spec: '2.13' }]
      : inspectObject(observable).problems;
    return problems.map((problem) => ({ ...problem, path: ['objects', key, ...problem.path] }));
  });
}

/**
 * Everything in which one object departs from STIX 2.1 (§3 to §7): its shape by the schema of its type, and, where the
 * shape is right, the rules that a schema cannot say. Rules that compare objects need `validateBundle`.
 * Takes any value that `JSON.parse` can give, does not change it, and does not throw.
 */
export function validateObject(object: unknown, options: ValidationOptions = {}): Problem[] {
  return judged(inspectObject(object).problems, options);
}

/** How to judge a bundle. */
export interface BundleValidationOptions extends ValidationOptions {
  /** For who validates several bundles that share objects: an `inspectObject` that remembers what it found. */
  readonly inspect?: (object: unknown) => Inspection;
}

/** Everything in which a bundle and the objects in it depart from STIX 2.1 (§8); paths start at the bundle. */
export function validateBundle(bundle: unknown, { inspect = inspectObject, ...options }: BundleValidationOptions = {}): Problem[] {
  return judged(bundleProblems(bundle, inspect), options);
}

function bundleProblems(bundle: unknown, inspect: (object: unknown) => Inspection): Problem[] {
  // Entries that are no object at all are reported by the check of the entry.
  const own = shapeProblems(bundle, 'bundle').filter(({ path }) => path.length < 2);
  const problems = [...own];
  const objects: unknown = typeof bundle === 'object' && bundle !== null ? (bundle as { objects?: unknown }).objects : undefined;
  const sound: BundleEntry[] = [];
  for (const [index, object] of Array.isArray(objects) ? objects.entries() : []) {
    const { shaped, problems: found } = inspect(object);
    if (shaped) sound.push({ object, index });
    for (const problem of found) problems.push({ ...problem, path: ['objects', index, ...problem.path] });
  }
  if (own.length > 0) return problems;
  for (const rule of bundleRules) {
    for (const finding of rule.checkBundle(bundle as Bundle, sound)) problems.push(toProblem(rule, finding));
  }
  return problems;
}

function shapeProblems(object: unknown, expected?: 'bundle'): Problem[] {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    return [{ code: 'stix/not-an-object', severity: 'error', path: [], message: 'This is not a JSON object.', mend: 'Write the properties of an object between braces.', spec: '3' }];
  }
  const type: unknown = Object.hasOwn(object, 'type') ? (object as { type: unknown }).type : undefined;
  if (typeof type !== 'string') {
    return [{ code: 'stix/missing-property', severity: 'error', path: ['type'], message: 'The property `type` is missing, or no string.', mend: 'Add `type`: the name of an object type.', spec: '3.2' }];
  }
  if ((type === 'bundle') !== (expected === 'bundle')) {
    const message = expected === 'bundle' ? `This is an object of type \`${type}\`, not a bundle.` : 'A bundle is not an object, and cannot stand in a bundle.';
    return [{ code: 'stix/bundle', severity: 'error', path: ['type'], message, mend: 'Check objects with `validateObject`, bundles with `validateBundle`.', spec: '8' }];
  }
  const { validate, section } = schemaOf(type);
  return validate(object) ? [] : schemaProblems((validate.errors ?? []) as DefinedError[], object, section);
}

const rulesByType = new Map<string, readonly ObjectRule[]>();

/** The rules that look at objects of a type of the standard, or at any custom one. */
function rulesOn(type: string): readonly ObjectRule[] {
  const name = isStixType(type) ? type : '';
  const found = rulesByType.get(name) ?? objectRules.filter(({ types }) => types === undefined || types.includes(name));
  rulesByType.set(name, found);
  return found;
}

function ruleProblems(object: StixObject): Problem[] {
  const places = placesOf(object);
  const problems: Problem[] = [];
  for (const rule of rulesOn(object.type)) {
    for (const finding of rule.check(object, places)) problems.push(toProblem(rule, finding));
  }
  return problems;
}

function toProblem({ id, severity, spec, oasis }: Rule, { path, message, mend, ...own }: Finding): Problem {
  const code = own.oasis ?? oasis;
  return {
    code: id, severity, path, message, mend,
    spec: own.spec ?? spec,
    ...(code === undefined ? {} : { oasis: code }),
  };
}
