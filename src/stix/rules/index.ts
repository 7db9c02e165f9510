import { administrativeArea } from './administrative-area.ts';
import { bundleProperties } from './bundle-properties.ts';
import { customExtension } from './custom-extension.ts';
import { customObject } from './custom-object.ts';
import { customObjectProperties } from './custom-object-properties.ts';
import { customProperties } from './custom-properties.ts';
import { customValues } from './custom-values.ts';
import { deprecatedProperties } from './deprecated-properties.ts';
import { dictionaryKeys } from './dictionary-keys.ts';
import { duplicateVersion } from './duplicate-version.ts';
import { extensionDescription } from './extension-description.ts';
import { extensionProperties } from './extension-properties.ts';
import { extensionType } from './extension-type.ts';
import { externalReference } from './external-reference.ts';
import { externalReferenceHashes } from './external-reference-hashes.ts';
import { hashAlgorithmName } from './hash-algorithm.ts';
import { hashLength } from './hash-length.ts';
import { indicatorDescription } from './indicator-description.ts';
import { killChainNames } from './kill-chain-names.ts';
import { languageTag } from './language-tag.ts';
import { languageTarget } from './language-target.ts';
import { malwareAnalysisProduct } from './malware-analysis-product.ts';
import { markingCircle } from './marking-circle.ts';
import { markingCycle } from './marking-cycle.ts';
import { markingDefinition } from './marking-definition.ts';
import { markingDefinitionType } from './marking-definition-type.ts';
import { networkTrafficPorts } from './network-traffic-ports.ts';
import { observableId } from './observable-id.ts';
import { observableKeys } from './observable-keys.ts';
import { observableRandomId } from './observable-random-id.ts';
import { observedObservable } from './observed-observable.ts';
import { patternConstants } from './pattern-constants.ts';
import { patternHash } from './pattern-hash.ts';
import { patternNames } from './pattern-names.ts';
import { patternSyntax } from './pattern-syntax.ts';
import { prescribedName } from './prescribed-name.ts';
import { processPriority } from './process-priority.ts';
import { propertyNames } from './property-names.ts';
import { protocolExtension } from './protocol-extension.ts';
import { randomId } from './random-id.ts';
import { registeredName } from './registered-name.ts';
import { relationshipTypes } from './relationship-types.ts';
import { reservedNames } from './reserved-names.ts';
import { revokedVersion } from './revoked-version.ts';
import { selector } from './selector.ts';
import { timeOrder } from './time-order.ts';
import { typeOfId } from './type-of-id.ts';
import { unchangedProperties } from './unchanged-properties.ts';
import { vocabulary } from './vocabulary.ts';
import { vocabularyForm } from './vocabulary-form.ts';
import type { BundleRule, ObjectRule, Rule } from './rule.ts';

/** Rules on one object. One file each; the order is that of the alphabet and means nothing. */
export const objectRules: readonly ObjectRule[] = [
  administrativeArea,
  customExtension,
  customObject,
  customObjectProperties,
  customProperties,
  customValues,
  deprecatedProperties,
  dictionaryKeys,
  extensionDescription,
  extensionProperties,
  extensionType,
  externalReference,
  externalReferenceHashes,
  hashAlgorithmName,
  hashLength,
  indicatorDescription,
  killChainNames,
  languageTag,
  malwareAnalysisProduct,
  markingCycle,
  markingDefinition,
  markingDefinitionType,
  networkTrafficPorts,
  observableId,
  observableKeys,
  observableRandomId,
  observedObservable,
  patternConstants,
  patternHash,
  patternNames,
  patternSyntax,
  prescribedName,
  processPriority,
  propertyNames,
  protocolExtension,
  randomId,
  registeredName,
  relationshipTypes,
  reservedNames,
  selector,
  timeOrder,
  typeOfId,
  vocabulary,
  vocabularyForm,
];

/** Rules that compare the objects of a bundle. */
export const bundleRules: readonly BundleRule[] = [
  bundleProperties,
  duplicateVersion,
  languageTarget,
  markingCircle,
  revokedVersion,
  unchangedProperties,
];

/** Every rule of the library. */
export const rules: readonly Rule[] = [...objectRules, ...bundleRules];
