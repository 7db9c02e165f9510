import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, text, timestamp } from './common.ts';

/** Campaign (STIX 2.1 §4.2): malicious activity over a period of time against a set of targets. */
export const Campaign = Type.Object(
  {
    ...domainCommon('campaign'),
    name: text('Name of the campaign.'),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    aliases: Type.Optional(listOf(text('Another name.'), 'Other names.')),
    first_seen: Type.Optional(timestamp('When it was first seen.')),
    last_seen: Type.Optional(timestamp('When it was last seen.')),
    objective: Type.Optional(text('What it is meant to achieve.')),
  },
  about('4.2', 'Campaign', 'Malicious activity over a period of time against a set of targets.'),
);
export type Campaign = Static<typeof Campaign>;
