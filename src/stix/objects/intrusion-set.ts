import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, openVocabulary, text, timestamp } from './common.ts';

/** Intrusion Set (STIX 2.1 §4.9): behaviours and resources with common properties, believed to be of one organisation. */
export const IntrusionSet = Type.Object(
  {
    ...domainCommon('intrusion-set'),
    name: text('Name of the intrusion set.'),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    aliases: Type.Optional(listOf(text('Another name.'), 'Other names.')),
    first_seen: Type.Optional(timestamp('When it was first seen.')),
    last_seen: Type.Optional(timestamp('When it was last seen.')),
    goals: Type.Optional(listOf(text('A goal.'), 'What it tries to achieve.')),
    resource_level: Type.Optional(openVocabulary('attack-resource-level-ov', 'The resources at its disposal.')),
    primary_motivation: Type.Optional(openVocabulary('attack-motivation-ov', 'Its main motivation.')),
    secondary_motivations: Type.Optional(listOf(openVocabulary('attack-motivation-ov', 'A motivation.'), 'Its other motivations.')),
  },
  about('4.9', 'Intrusion Set', 'Behaviours and resources with common properties, believed to be of one organisation.'),
);
export type IntrusionSet = Static<typeof IntrusionSet>;
