import { Type, type Static } from 'typebox';
import { about, domainCommon, killChainPhases, listOf, text } from './common.ts';

/** Attack Pattern (STIX 2.1 §4.1): a way in which adversaries try to compromise targets. */
export const AttackPattern = Type.Object(
  {
    ...domainCommon('attack-pattern'),
    name: text('Name of the attack pattern.'),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    aliases: Type.Optional(listOf(text('Another name.'), 'Other names.')),
    kill_chain_phases: killChainPhases(),
  },
  about('4.1', 'Attack Pattern', 'A way in which adversaries try to compromise targets.'),
);
export type AttackPattern = Static<typeof AttackPattern>;
