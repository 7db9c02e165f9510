/**
 * STIX 2.1 for TypeScript (OASIS Standard, 10 June 2021): the only door of this library.
 * Schemas and types of the objects, validation by the rules of the standard, bundles as text and as streams, the patterning
 * language with its evaluator, ids, versions, markings, translations and references. See `README.md` for examples.
 */
export { inspectObject, validateBundle, validateObject } from './validate.ts';
export type { BundleValidationOptions, Inspection } from './validate.ts';
export type { ValidationOptions } from './severity.ts';
export type { Problem } from './problem.ts';
export { parse } from './parse.ts';
export type { Parsed } from './parse.ts';
export { readBundle } from './stream/read-bundle.ts';
export { writeBundle } from './stream/write-bundle.ts';
export type { BundleLimits, BundlePart, StreamedObject, StreamedProblem, StreamedProperties } from './stream/bundle-part.ts';
export type { Chunks } from './stream/read-bundle.ts';
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

export { matchPattern } from './matching/match-pattern.ts';
export type { MatchOptions, MatchResult } from './matching/match-pattern.ts';
export { observationsIn } from './matching/observation.ts';
export type { Observation } from './matching/observation.ts';

export { equivalentPatterns, normalizePattern } from './equivalence/normal-form.ts';
export { equivalentIndicators, indicatorDifferences } from './equivalence/indicators.ts';
export type { IndicatorProperty } from './equivalence/indicators.ts';

export { deterministicId, isIdentifier, parseIdentifier } from './identifiers.ts';
export { compareTimestamps, isTimestamp } from './timestamps.ts';
export { TLP1, TLP2, TLP_LEVELS, higherTlp, tlpLevelOf } from './markings.ts';
export type { TlpLevel } from './markings.ts';
export { isMarked, languageOf, markingsOf } from './granular-markings.ts';
export type { MarkingScope } from './granular-markings.ts';
export { tlpOf } from './effective-tlp.ts';
export { addMarkings, clearMarkings, removeMarkings } from './marking-changes.ts';
export { isTranslatable } from './language-content.ts';
export { viewInLanguage } from './language-view.ts';
export { newVersion, revoke } from './versioning.ts';
export type { Changes, Versioned, VersionOptions } from './versioning.ts';
export { deduplicate, mergeBundles } from './deduplicate.ts';
export type { Deduplicated } from './deduplicate.ts';
export { referencesOf } from './references.ts';
export type { Reference } from './references.ts';
export { graphOf } from './graph.ts';
export type { Direction, Edge, Graph } from './graph.ts';
export { vocabularies } from './vocabularies.ts';

export { bundleSchema, objectSchemas } from './objects/index.ts';
export type * from './objects/index.ts';
export type { CustomObject } from './objects/custom-object.ts';
