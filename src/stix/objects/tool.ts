import { Type, type Static } from 'typebox';
import { about, domainCommon, killChainPhases, listOf, openVocabulary, text, token } from './common.ts';

/** Tool (STIX 2.1 §4.18): legitimate software that attackers use. */
export const Tool = Type.Object(
  {
    ...domainCommon('tool'),
    name: text('Name of the tool.'),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    tool_types: Type.Optional(listOf(openVocabulary('tool-type-ov', 'A type.'), 'What kind of tool it is.')),
    aliases: Type.Optional(listOf(text('Another name.'), 'Other names.')),
    kill_chain_phases: killChainPhases(),
    tool_version: Type.Optional(token('Version of the tool.')),
  },
  about('4.18', 'Tool', 'Legitimate software that attackers use.'),
);
export type Tool = Static<typeof Tool>;
