import { Type, type Static } from 'typebox';
import { about, domainCommon, killChainPhases, listOf, openVocabulary, text, timestamp } from './common.ts';

/** Infrastructure (STIX 2.1 §4.8): systems, services and resources that serve a purpose in an attack or a defence. */
export const Infrastructure = Type.Object(
  {
    ...domainCommon('infrastructure'),
    name: text('Name of the infrastructure.'),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    infrastructure_types: Type.Optional(listOf(openVocabulary('infrastructure-type-ov', 'A type.'), 'What it is used for.')),
    aliases: Type.Optional(listOf(text('Another name.'), 'Other names.')),
    kill_chain_phases: killChainPhases(),
    first_seen: Type.Optional(timestamp('When it was first seen in malicious use.')),
    last_seen: Type.Optional(timestamp('When it was last seen in malicious use.')),
  },
  about('4.8', 'Infrastructure', 'Systems, services and resources that serve a purpose in an attack or a defence.'),
);
export type Infrastructure = Static<typeof Infrastructure>;
