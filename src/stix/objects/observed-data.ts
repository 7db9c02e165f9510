import { Type, type Static } from 'typebox';
import { TYPE_NAME_PATTERN } from '../identifiers.ts';
import { about, dictionary, DOMAIN_AND_META_TYPES, domainCommon, listOf, referenceExcept, timestamp } from './common.ts';

/** An observable of the deprecated container (§2.13). */
const LocalObject = Type.Unsafe({
  type: 'object',
  required: ['type'],
  properties: { type: { type: 'string', pattern: `^${TYPE_NAME_PATTERN}$`, description: 'Name of the type.', 'x-section': '3.1' } },
  additionalProperties: {},
});

/** Observed Data (STIX 2.1 §4.14): raw observations, as references to cyber-observable objects. */
export const ObservedData = Type.Object(
  {
    ...domainCommon('observed-data'),
    first_observed: timestamp('When the observation began.'),
    last_observed: timestamp('When the observation ended.'),
    number_observed: Type.Integer({ minimum: 1, maximum: 999_999_999, description: 'How often it was seen.' }),
    objects: Type.Optional(
      dictionary<Record<string, unknown>>('Deprecated: observables by a local key. Use `object_refs`.', LocalObject),
    ),
    object_refs: Type.Optional(
      listOf(referenceExcept('An observable or a relationship.', DOMAIN_AND_META_TYPES), 'Observables and relationships that were seen.'),
    ),
  },
  {
    ...about('4.14', 'Observed Data', 'Raw observations, as references to cyber-observable objects.'),
    anyOf: [{ required: ['objects'] }, { required: ['object_refs'] }],
    not: { required: ['objects', 'object_refs'] },
  },
);
export type ObservedData = Static<typeof ObservedData>;
