import { placesOf } from './json/places.ts';
import { readJson } from './json/read-json.ts';
import type { CustomObject } from './objects/custom-object.ts';
import { isStixType, type Bundle, type StixObject } from './objects/index.ts';
import type { Problem } from './problem.ts';
import type { ValidationOptions } from './severity.ts';
import { validateBundle, validateObject } from './validate.ts';

/** What a text holds. With neither `value` nor `custom` it is no STIX 2.1, and the problems say why. */
export interface Parsed {
  /** An object of the standard, or a bundle; narrows on `type`. */
  readonly value?: StixObject | Bundle;
  /** An object of a type that the standard does not define. */
  readonly custom?: CustomObject;
  /** In reading order, each with its line and column. Beside a value they are warnings. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a STIX 2.1 object or bundle from JSON text, and checks it as `validateObject` and `validateBundle` do. Gives
 * the value where nothing is an error; never throws.
 */
export function parse(text: string, options: ValidationOptions = {}): Parsed {
  const read = readJson(text);
  if (!('value' in read)) return { problems: read.problems };
  const problems = isBundle(read.value) ? validateBundle(read.value, options) : validateObject(read.value, options);
  const places = problems.length === 0 ? [] : placesOf(text, problems.map(({ path }) => path));
  const placed = problems.map((problem, index) => ({ ...problem, ...places[index] })).sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
  if (placed.some(({ severity }) => severity === 'error')) return { problems: placed };
  const value = read.value as StixObject | Bundle | CustomObject;
  return isBundle(value) || isStixType(value.type) ? { value: value as StixObject | Bundle, problems: placed } : { custom: value as CustomObject, problems: placed };
}

const isBundle = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, 'type') && (value as { type: unknown }).type === 'bundle';
