import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, openVocabulary, text, timestamp } from './common.ts';

/** Threat Actor (STIX 2.1 §4.17): people, groups or organisations believed to act with malicious intent. */
export const ThreatActor = Type.Object(
  {
    ...domainCommon('threat-actor'),
    name: text('Name of the threat actor.'),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    threat_actor_types: Type.Optional(listOf(openVocabulary('threat-actor-type-ov', 'A type.'), 'What kind of actor it is.')),
    aliases: Type.Optional(listOf(text('Another name.'), 'Other names.')),
    first_seen: Type.Optional(timestamp('When it was first seen.')),
    last_seen: Type.Optional(timestamp('When it was last seen.')),
    roles: Type.Optional(listOf(openVocabulary('threat-actor-role-ov', 'A role.'), 'Roles that it plays.')),
    goals: Type.Optional(listOf(text('A goal.'), 'What it tries to achieve.')),
    sophistication: Type.Optional(openVocabulary('threat-actor-sophistication-ov', 'Its skill.')),
    resource_level: Type.Optional(openVocabulary('attack-resource-level-ov', 'The resources at its disposal.')),
    primary_motivation: Type.Optional(openVocabulary('attack-motivation-ov', 'Its main motivation.')),
    secondary_motivations: Type.Optional(listOf(openVocabulary('attack-motivation-ov', 'A motivation.'), 'Its other motivations.')),
    personal_motivations: Type.Optional(
      listOf(openVocabulary('attack-motivation-ov', 'A motivation.'), 'Motivations apart from those of its organisation.'),
    ),
  },
  about('4.17', 'Threat Actor', 'People, groups or organisations believed to act with malicious intent.'),
);
export type ThreatActor = Static<typeof ThreatActor>;
