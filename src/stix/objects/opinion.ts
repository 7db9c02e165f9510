import { Type, type Static } from 'typebox';
import { about, closedVocabulary, domainCommon, listOf, objectReference, text } from './common.ts';

/** Opinion (STIX 2.1 §4.15): whether somebody agrees with what another object says. */
export const Opinion = Type.Object(
  {
    ...domainCommon('opinion'),
    explanation: Type.Optional(text('Why.')),
    authors: Type.Optional(listOf(text('An author.'), 'Whose opinion it is.')),
    opinion: closedVocabulary('opinion-enum', 'How far the creator agrees.'),
    object_refs: listOf(objectReference('An object.'), 'The objects that the opinion is about.'),
  },
  about('4.15', 'Opinion', 'Whether somebody agrees with what another object says.'),
);
export type Opinion = Static<typeof Opinion>;
