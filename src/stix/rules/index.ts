import { bundleProperties } from './bundle-properties.ts';
import { customObject } from './custom-object.ts';
import { customProperties } from './custom-properties.ts';
import { customValues } from './custom-values.ts';
import { deprecatedProperties } from './deprecated-properties.ts';
import { duplicateVersion } from './duplicate-version.ts';
import { extensionDescription } from './extension-description.ts';
import { extensionProperties } from './extension-properties.ts';
import { extensionType } from './extension-type.ts';
import { externalReferenceHashes } from './external-reference-hashes.ts';
import { externalReference } from './external-reference.ts';
import { hashAlgorithmName } from './hash-algorithm.ts';
import { hashLength } from './hash-length.ts';
import { indicatorDescription } from './indicator-description.ts';
import { killChainNames } from './kill-chain-names.ts';
import { languageTag } from './language-tag.ts';
import { languageTarget } from './language-target.ts';
import { malwareAnalysisProduct } from './malware-analysis-product.ts';
import { markingCycle } from './marking-cycle.ts';
import { markingDefinitionType } from './marking-definition-type.ts';
import { markingDefinition } from './marking-definition.ts';
import { networkTrafficPorts } from './network-traffic-ports.ts';
import { observableId } from './observable-id.ts';
import { observableRandomId } from './observable-random-id.ts';
import { patternConstants } from './pattern-constants.ts';
import { patternHash } from './pattern-hash.ts';
import { patternNames } from './pattern-names.ts';
import { patternSyntax } from './pattern-syntax.ts';
import { propertyNames } from './property-names.ts';
import { randomId } from './random-id.ts';
import { relationshipTypes } from './relationship-types.ts';
import { reservedNames } from './reserved-names.ts';
import { selector } from './selector.ts';
import { timeOrder } from './time-order.ts';
import { typeOfId } from './type-of-id.ts';
import { vocabularyForm } from './vocabulary-form.ts';
import { vocabulary } from './vocabulary.ts';
import type { BundleRule, ObjectRule, Rule } from './rule.ts';

/** Rules on one object. One file each; the order is that of the alphabet and means nothing. */
export const objectRules: readonly ObjectRule[] = [
  customObject,
  customProperties,
  customValues,
  deprecatedProperties,
  extensionDescription,
  extensionProperties,
  extensionType,
  externalReferenceHashes,
  externalReference,
  hashAlgorithmName,
  hashLength,
  indicatorDescription,
  killChainNames,
  languageTag,
  malwareAnalysisProduct,
  markingCycle,
  markingDefinitionType,
  markingDefinition,
  networkTrafficPorts,
  observableId,
  observableRandomId,
  patternConstants,
  patternHash,
  patternNames,
  patternSyntax,
  propertyNames,
  randomId,
  relationshipTypes,
  reservedNames,
  selector,
  timeOrder,
  typeOfId,
  vocabularyForm,
  vocabulary,
];

/** Rules that compare the objects of a bundle. */
export const bundleRules: readonly BundleRule[] = [
  bundleProperties,
  duplicateVersion,
  languageTarget,
];

/** Every rule of the library. */
export const rules: readonly Rule[] = [...objectRules, ...bundleRules];
