import { Type, type Static } from 'typebox';
import { about, domainCommon, killChainPhases, listOf, openVocabulary, text, timestamp, token } from './common.ts';

/** Indicator (STIX 2.1 §4.7): a pattern by which suspicious or malicious activity is recognised. */
export const Indicator = Type.Object(
  {
    ...domainCommon('indicator'),
    name: Type.Optional(text('Name of the indicator.')),
    description: Type.Optional(text('What it recognises, and what a match means.')),
    indicator_types: Type.Optional(listOf(openVocabulary('indicator-type-ov', 'A type.'), 'What a match points to.')),
    pattern: token('The pattern, in the language that `pattern_type` names.'),
    pattern_type: openVocabulary('pattern-type-ov', 'Language of the pattern.'),
    pattern_version: Type.Optional(token('Version of the pattern language.')),
    valid_from: timestamp('From when the indicator is of use.'),
    valid_until: Type.Optional(timestamp('Until when the indicator is of use.')),
    kill_chain_phases: killChainPhases(),
  },
  about('4.7', 'Indicator', 'A pattern by which suspicious or malicious activity is recognised.'),
);
export type Indicator = Static<typeof Indicator>;
