import { Type } from 'typebox';
import { BASE64_PATTERN, HEX_PATTERN } from '../byte-forms.ts';
import { TYPE_NAME_PATTERN, UUID_PATTERN } from '../identifiers.ts';
import type { RegistryName } from '../registries/index.ts';
import { SELECTOR_PATTERN } from '../selectors.ts';
import { TIMESTAMP_PATTERN } from '../timestamps.ts';
import { vocabularies, type VocabularyName } from '../vocabularies.ts';

/**
 * The data types of STIX 2.1 §2 and the common properties of §3.2, as the words in which the object schemas are written.
 *
 * Annotations beside the JSON Schema keywords, which checks read and a plain JSON Schema validator ignores:
 * `x-section` (section of the standard), `x-refers-to` and `x-refers-not-to` (object types of a reference), `x-vocabulary`
 * (name of a vocabulary), `x-registry` (name of a registry in `../registries`: the value is a name in it, or the keys of a
 * dictionary are), `x-text` (words for people, which a language-content object may translate).
 */
export const ANNOTATIONS = ['x-section', 'x-refers-to', 'x-refers-not-to', 'x-vocabulary', 'x-registry', 'x-text'] as const;

/** Title, description and section of an object type. */
export const about = (section: string, title: string, description: string) => ({ title, description, 'x-section': section });

/** Words for people (STIX 2.1 §2.15). */
export const text = (description: string) => Type.String({ description, 'x-text': true });

/** Words for machines: names, versions, codes, encoded data. Not to be translated (STIX 2.1 §2.15). */
export const token = (description: string) => Type.String({ description });

/** A list, which is never empty (STIX 2.1 §2.12). */
export const listOf = <Item extends Type.TSchema>(item: Item, description: string) =>
  Type.Array(item, { description, minItems: 1, 'x-section': '2.12' });

/** A word from a vocabulary: any word where it is open, one of its words where it is closed (STIX 2.1 §2.4, §2.14). */
export const openVocabulary = (name: VocabularyName, description: string) =>
  Type.String({ description, 'x-vocabulary': name, 'x-section': vocabularies[name].section });

export const closedVocabulary = <Name extends VocabularyName>(name: Name, description: string) =>
  Type.Unsafe<(typeof vocabularies)[Name]['values'][number]>({
    type: 'string',
    description,
    enum: [...vocabularies[name].values],
    'x-section': vocabularies[name].section,
  });

/** A time in UTC (STIX 2.1 §2.16). */
export const timestamp = (description: string) =>
  Type.String({ description, pattern: TIMESTAMP_PATTERN, format: 'stix-timestamp', 'x-section': '2.16' });

/** `created` and `modified`: a time with at least milliseconds (STIX 2.1 §3.2, §3.6). */
const versionTimestamp = (description: string) =>
  Type.String({
    description,
    pattern: TIMESTAMP_PATTERN.replace('(?:\\.[0-9]+)?', '\\.[0-9]{3,}'),
    format: 'stix-timestamp',
    'x-section': '3.2',
  });

/** The id of an object of this type (STIX 2.1 §2.9). */
export const identifier = (type: string) =>
  Type.String({
    description: `Identifies this object: \`${type}--\` and a UUID.`,
    pattern: `^${type}--${UUID_PATTERN}$`,
    'x-section': '2.9',
    'x-refers-to': [type],
  });

/** The id of another object, of one of these types where types are given (STIX 2.1 §2.9, §3.3). */
export const reference = (description: string, types: readonly string[] = []) =>
  Type.String({
    description,
    pattern: `^${types.length === 0 ? TYPE_NAME_PATTERN : `(?:${types.join('|')})`}--${UUID_PATTERN}$`,
    'x-section': '2.9',
    'x-refers-to': types,
  });

/** The id of another object of any type but these (STIX 2.1 §2.9, §3.3). */
export const referenceExcept = (description: string, types: readonly string[]) =>
  Type.String({
    description,
    pattern: `^(?!(?:${types.join('|')})--)${TYPE_NAME_PATTERN}--${UUID_PATTERN}$`,
    'x-section': '2.9',
    'x-refers-not-to': types,
  });

/** Types of domain and meta objects (STIX 2.1 §4, §7), and the bundle, which is no object. */
export const DOMAIN_AND_META_TYPES = [
  'attack-pattern', 'campaign', 'course-of-action', 'grouping', 'identity', 'incident', 'indicator', 'infrastructure',
  'intrusion-set', 'location', 'malware', 'malware-analysis', 'note', 'observed-data', 'opinion', 'report', 'threat-actor',
  'tool', 'vulnerability', 'bundle', 'extension-definition', 'language-content', 'marking-definition',
];

/** The id of a cyber-observable object, of the standard or of somebody's own (STIX 2.1 §6). */
export const observableReference = (description: string) => referenceExcept(description, [...DOMAIN_AND_META_TYPES, 'relationship', 'sighting']);

/** The id of any object. A bundle is none (STIX 2.1 §8). */
export const objectReference = (description: string) => referenceExcept(description, ['bundle']);

/** Bytes in Base64 (RFC 4648); names of such properties end in `_bin` (STIX 2.1 §2.1). */
export const binary = (description: string) =>
  Type.String({
    description,
    pattern: BASE64_PATTERN,
    'x-section': '2.1',
  });

/** Bytes as pairs of hexadecimal digits; names of such properties end in `_hex` (STIX 2.1 §2.8). */
export const hexadecimal = (description: string) =>
  Type.String({ description, pattern: HEX_PATTERN, 'x-section': '2.8' });

/** A character set by its IANA name. */
export const characterSet = (description: string) =>
  Type.String({ description, pattern: '^[a-zA-Z0-9/.+_:()-]{2,45}$', 'x-section': '6', 'x-registry': 'character-set' });

/** A name that comes from a registry of somebody else. */
export const registered = (registry: RegistryName, description: string) => Type.String({ description, 'x-registry': registry });

/** An absolute URL (RFC 3986). */
export const url = (description: string) => Type.String({ description, format: 'uri' });

/** A map of the author's own keys, or of the names of a registry (STIX 2.1 §2.3). */
export const dictionary = <Value = unknown>(description: string, values: Type.TSchema = Type.Unknown(), registry?: RegistryName) =>
  Type.Unsafe<Record<string, Value>>({
    type: 'object',
    description,
    minProperties: 1,
    propertyNames: { pattern: '^[a-zA-Z0-9_-]{1,250}$' },
    additionalProperties: values,
    'x-section': '2.3',
    ...(registry === undefined ? {} : { 'x-registry': registry }),
  });

/** Hash values by algorithm (STIX 2.1 §2.7). Lengths and names are checked by rules. */
export const hashes = (description: string) =>
  Type.Unsafe<Record<string, string>>({
    type: 'object',
    description,
    minProperties: 1,
    propertyNames: { pattern: '^[a-zA-Z0-9_-]{3,250}$' },
    additionalProperties: { type: 'string' },
    'x-section': '2.7',
  });

/** Content outside STIX that this object points to (STIX 2.1 §2.5). */
export const ExternalReference = Type.Object(
  {
    source_name: token('Name of the source: `cve`, `capec`, `mitre-attack`, an organisation.'),
    description: Type.Optional(text('What the reference is about.')),
    url: Type.Optional(url('Where the content is.')),
    hashes: Type.Optional(hashes('Hashes of the content at the URL.')),
    external_id: Type.Optional(token('Id of the content at its source, for example `CVE-2026-0001`.')),
  },
  {
    'x-section': '2.5',
    anyOf: [{ required: ['description'] }, { required: ['url'] }, { required: ['external_id'] }],
  },
);

/** A phase of an attack (STIX 2.1 §2.11). */
export const KillChainPhase = Type.Object(
  {
    kill_chain_name: token('Name of the kill chain, for example `mitre-attack`.'),
    phase_name: token('Name of the phase in it, for example `initial-access`.'),
  },
  { 'x-section': '2.11' },
);

/** A marking, or the language, of parts of an object (STIX 2.1 §7.2.3). */
export const GranularMarking = Type.Object(
  {
    lang: Type.Optional(token('Language of the selected content (RFC 5646).')),
    marking_ref: Type.Optional(reference('The marking that applies to the selected content.', ['marking-definition'])),
    selectors: listOf(
      Type.String({ pattern: SELECTOR_PATTERN, 'x-section': '7.2.3' }),
      'What is selected: `description`, `labels.[0]`, `external_references.[1].url`.',
    ),
  },
  {
    'x-section': '7.2.3',
    anyOf: [{ required: ['lang'] }, { required: ['marking_ref'] }],
    not: { required: ['lang', 'marking_ref'] },
  },
);

/** A choice that the standard leaves open: any of these properties, but one at least. */
export const atLeastOneOf = (properties: object) => ({ anyOf: Object.keys(properties).map((name) => ({ required: [name] })) });

type Extensions<Predefined extends Type.TProperties> =
  Record<string, Record<string, unknown>> & { [Name in keyof Predefined]?: Type.Static<Predefined[Name]> };

/** Extensions by the id of their definition, or by the name of one that the standard predefines for the type (STIX 2.1 §3.2, §7.3). */
export const extensions = <Predefined extends Type.TProperties = Record<never, never>>(predefined?: Predefined) =>
  Type.Unsafe<Extensions<Predefined>>({
    type: 'object',
    ...(predefined === undefined ? {} : { properties: predefined }),
    description: 'Extensions of this object: by the id of an extension-definition, or by the name of a predefined one.',
    minProperties: 1,
    propertyNames: { pattern: `^(?:[a-z][a-z0-9-]{0,244}-ext|extension-definition--${UUID_PATTERN})$` },
    additionalProperties: { type: 'object', minProperties: 1 },
    'x-section': '7.3',
  });

export const killChainPhases = () => Type.Optional(listOf(KillChainPhase, 'Phases of an attack in which this is used.'));

const specVersion = () => Type.Literal('2.1', { description: 'Version of STIX: `2.1`.', 'x-section': '3.2' });

const createdByRef = () => reference('The identity that created this object.', ['identity']);

const objectMarkingRefs = () =>
  Type.Optional(listOf(reference('A marking of the whole object.', ['marking-definition']), 'Markings of the whole object.'));

const granularMarkings = () => Type.Optional(listOf(GranularMarking, 'Markings of parts of the object.'));

const externalReferences = () => Type.Optional(listOf(ExternalReference, 'Content outside STIX.'));

/** Common properties of objects with versions: domain, relationship and most meta objects (STIX 2.1 §3.2). */
const versioned = <const Name extends string>(type: Name) => ({
  type: Type.Literal(type, { description: `\`${type}\`` }),
  spec_version: specVersion(),
  id: identifier(type),
  created: versionTimestamp('When this object was made; the same in all its versions.'),
  modified: versionTimestamp('When this version was made.'),
  revoked: Type.Optional(Type.Boolean({ description: 'Whether this object is withdrawn.' })),
  labels: Type.Optional(listOf(token('A label.'), 'Terms that describe this object.')),
  external_references: externalReferences(),
  object_marking_refs: objectMarkingRefs(),
  granular_markings: granularMarkings(),
});

/** Common properties of domain and relationship objects (STIX 2.1 §3.2). */
export const domainCommon = <const Name extends string>(type: Name) => ({
  ...versioned(type),
  created_by_ref: Type.Optional(createdByRef()),
  confidence: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: 'How sure the creator is, 0 to 100.' })),
  lang: Type.Optional(token('Language of the text in this object (RFC 5646).')),
  extensions: Type.Optional(extensions()),
});

/** Common properties of cyber-observable objects, which have no versions (STIX 2.1 §3.2). */
export const observableCommon = <const Name extends string>(type: Name) => ({
  type: Type.Literal(type, { description: `\`${type}\`` }),
  spec_version: Type.Optional(specVersion()),
  id: identifier(type),
  object_marking_refs: objectMarkingRefs(),
  granular_markings: granularMarkings(),
  defanged: Type.Optional(Type.Boolean({ description: 'Whether values in this object were defanged.' })),
  extensions: Type.Optional(extensions()),
});

/** Common properties of a language-content object (STIX 2.1 §7.1.1). */
export const languageContentCommon = () => ({
  ...versioned('language-content'),
  created_by_ref: Type.Optional(createdByRef()),
  confidence: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: 'How sure the creator is, 0 to 100.' })),
  extensions: Type.Optional(extensions()),
});

/** Common properties of an extension-definition object: a creator is required (STIX 2.1 §7.3.1). */
export const extensionDefinitionCommon = () => ({ ...versioned('extension-definition'), created_by_ref: createdByRef() });

/** Common properties of a marking-definition object, which has no versions (STIX 2.1 §7.2.1). */
export const markingDefinitionCommon = () => ({
  type: Type.Literal('marking-definition', { description: '`marking-definition`' }),
  spec_version: specVersion(),
  id: identifier('marking-definition'),
  created: versionTimestamp('When this marking was made.'),
  created_by_ref: Type.Optional(createdByRef()),
  external_references: externalReferences(),
  object_marking_refs: objectMarkingRefs(),
  granular_markings: granularMarkings(),
  extensions: Type.Optional(extensions()),
});
