import { isStixType, type Bundle, type StixObject } from '../objects/index.ts';
import type { Problem } from '../problem.ts';
import { propertySchema } from '../property-schema.ts';
import type { RegistryName } from '../registries/index.ts';
import type { VocabularyName } from '../vocabularies.ts';

/** What a rule found: a problem without the facts that hold for the whole rule. */
export type Finding = Pick<Problem, 'path' | 'message' | 'mend'> & Partial<Pick<Problem, 'spec' | 'oasis'>>;

interface RuleFacts {
  /** The code of its problems; permanent. The file is named after it. */
  readonly id: `stix/${string}`;
  readonly severity: Problem['severity'];
  /** Section of STIX 2.1. */
  readonly spec: string;
  /** Code of the same check in the OASIS validator. */
  readonly oasis?: string;
}

/** What rules read of a schema of `../objects`. */
export interface PlaceSchema {
  readonly properties?: Readonly<Record<string, PlaceSchema>>;
  readonly additionalProperties?: PlaceSchema;
  readonly items?: PlaceSchema;
  readonly 'x-section'?: string;
  readonly 'x-vocabulary'?: VocabularyName;
  readonly 'x-registry'?: RegistryName;
}

/** A value in an object, and what its schema says of it. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  readonly schema: PlaceSchema;
}

/** A rule of the standard on one object whose shape is right. Looks at nothing else and changes nothing. */
export interface ObjectRule extends RuleFacts {
  /** Object types that the rule is about; all where it is left out. */
  readonly types?: readonly string[];
  /** `places` are those of the object, as `placesOf` gives them: one walk for all rules. */
  check(object: StixObject, places: readonly Place[]): Iterable<Finding>;
}

/** An object of a bundle, with its place. */
export interface BundleEntry {
  readonly object: StixObject;
  readonly index: number;
}

/** A rule of the standard on a bundle. `entries` are those of its objects whose shape is right. */
export interface BundleRule extends RuleFacts {
  checkBundle(bundle: Bundle, entries: readonly BundleEntry[]): Iterable<Finding>;
}

export type Rule = ObjectRule | BundleRule;

/** The object's properties by name, for rules that know them from a table. */
export const propertiesOf = (object: object): Readonly<Record<string, unknown>> => object as Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The extensions of an object by name; none where its type has no extensions, for then the schema says nothing of them. */
export const extensionsOf = (object: StixObject): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  (declares(object, 'extensions') && 'extensions' in object ? object.extensions : undefined) ?? {};

/** The external references of an object; none where its type has none. */
export const externalReferencesOf = (object: StixObject) =>
  (declares(object, 'external_references') && 'external_references' in object ? object.external_references : undefined) ?? [];

const declares = ({ type }: StixObject, property: string): boolean =>
  !isStixType(type) || propertySchema(type, property) !== undefined;
