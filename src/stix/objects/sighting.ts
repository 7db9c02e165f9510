import { Type, type Static } from 'typebox';
import { OBSERVABLE_TYPES } from '../identifiers.ts';
import { about, domainCommon, listOf, reference, referenceExcept, text, timestamp } from './common.ts';

/** What is sighted is a domain object, of the standard or custom: nothing of these (§5.2.1). */
const NOT_SIGHTED = [
  ...OBSERVABLE_TYPES, 'bundle', 'extension-definition', 'language-content', 'marking-definition', 'relationship', 'sighting',
];

/** Sighting (STIX 2.1 §5.2): something in cyber threat intelligence was seen. */
export const Sighting = Type.Object(
  {
    ...domainCommon('sighting'),
    description: Type.Optional(text('More about the sighting.')),
    first_seen: Type.Optional(timestamp('When it was first seen.')),
    last_seen: Type.Optional(timestamp('When it was last seen.')),
    count: Type.Optional(Type.Integer({ minimum: 0, maximum: 999_999_999, description: 'How often it was seen.' })),
    sighting_of_ref: referenceExcept('What was seen.', NOT_SIGHTED),
    observed_data_refs: Type.Optional(
      listOf(reference('An observation.', ['observed-data']), 'The raw observations.'),
    ),
    where_sighted_refs: Type.Optional(
      listOf(reference('Who or where.', ['identity', 'location']), 'Who saw it, or where it was seen.'),
    ),
    summary: Type.Optional(Type.Boolean({ description: 'Whether this sums up other sightings.' })),
  },
  about('5.2', 'Sighting', 'Something in cyber threat intelligence was seen.'),
);
export type Sighting = Static<typeof Sighting>;
