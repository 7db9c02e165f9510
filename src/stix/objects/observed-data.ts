import { Type, type Static } from 'typebox';
import { about, dictionary, domainCommon, listOf, referenceExcept, timestamp } from './common.ts';

const DOMAIN_OBJECTS = [
  'attack-pattern', 'campaign', 'course-of-action', 'grouping', 'identity', 'incident', 'indicator', 'infrastructure',
  'intrusion-set', 'location', 'malware', 'malware-analysis', 'note', 'observed-data', 'opinion', 'report', 'threat-actor',
  'tool', 'vulnerability',
];

/** Observed Data (STIX 2.1 §4.14): raw observations, as references to cyber-observable objects. */
export const ObservedData = Type.Object(
  {
    ...domainCommon('observed-data'),
    first_observed: timestamp('When the observation began.'),
    last_observed: timestamp('When the observation ended.'),
    number_observed: Type.Integer({ minimum: 1, maximum: 999_999_999, description: 'How often it was seen.' }),
    objects: Type.Optional(
      dictionary<Record<string, unknown>>('Deprecated: observables by a local key. Use `object_refs`.', Type.Unsafe({ type: 'object', required: ['type'] })),
    ),
    object_refs: Type.Optional(
      listOf(referenceExcept('An observable or a relationship.', DOMAIN_OBJECTS), 'Observables and relationships that were seen.'),
    ),
  },
  {
    ...about('4.14', 'Observed Data', 'Raw observations, as references to cyber-observable objects.'),
    anyOf: [{ required: ['objects'] }, { required: ['object_refs'] }],
    not: { required: ['objects', 'object_refs'] },
  },
);
export type ObservedData = Static<typeof ObservedData>;
