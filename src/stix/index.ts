/**
 * STIX 2.1 for TypeScript (OASIS Standard, 10 June 2021): the only door of this library.
 * Schemas and types of the objects, validation with rules of the standard, the patterning language, deterministic
 * ids, markings and translations. See `README.md` for examples.
 */
export { inspectObject, validateBundle, validateObject } from './validate.ts';
export type { BundleValidationOptions, Inspection } from './validate.ts';
export type { ValidationOptions } from './severity.ts';
export type { Problem } from './problem.ts';
export { rules } from './rules/index.ts';

export { parsePattern } from './pattern/parser.ts';
export { printPattern } from './pattern/printer.ts';
export { simpleComparison } from './pattern/simple.ts';
export type { SimpleComparison } from './pattern/simple.ts';
export type { PatternError } from './pattern/pattern-error.ts';
export type {
  Comparison,
  ComparisonExpression,
  ComparisonOperator,
  Literal,
  ObjectPath,
  ObservationExpression,
  PathStep,
  Pattern,
  Qualifier,
} from './pattern/syntax-tree.ts';

export { deterministicId, isIdentifier, parseIdentifier } from './identifiers.ts';
export { compareTimestamps, isTimestamp } from './timestamps.ts';
export { TLP1, TLP2, TLP_LEVELS, higherTlp, tlpLevelOf } from './markings.ts';
export type { TlpLevel } from './markings.ts';
export { isTranslatable, viewInLanguage } from './language-content.ts';
export { vocabularies } from './vocabularies.ts';

export { bundleSchema, objectSchemas } from './objects/index.ts';
export type * from './objects/index.ts';
