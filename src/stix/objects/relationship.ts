import { Type, type Static } from 'typebox';
import { about, domainCommon, referenceExcept, text, timestamp } from './common.ts';

const NOT_LINKED = ['bundle', 'extension-definition', 'language-content', 'marking-definition', 'relationship', 'sighting'];

/** Relationship (STIX 2.1 §5.1): how one domain or observable object relates to another. */
export const Relationship = Type.Object(
  {
    ...domainCommon('relationship'),
    relationship_type: Type.String({
      pattern: '^[a-z0-9-]+$',
      description: 'Kind of relationship: `indicates`, `uses`, `attributed-to`.',
      'x-section': '5.1',
    }),
    description: Type.Optional(text('More about the relationship.')),
    source_ref: referenceExcept('The object that the relationship starts from.', NOT_LINKED),
    target_ref: referenceExcept('The object that the relationship points to.', NOT_LINKED),
    start_time: Type.Optional(timestamp('When the relationship began.')),
    stop_time: Type.Optional(timestamp('When the relationship ended.')),
  },
  about('5.1', 'Relationship', 'How one domain or observable object relates to another.'),
);
export type Relationship = Static<typeof Relationship>;
