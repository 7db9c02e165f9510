import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, objectReference, openVocabulary, text } from './common.ts';

/** Grouping (STIX 2.1 §4.4): objects that share a context. */
export const Grouping = Type.Object(
  {
    ...domainCommon('grouping'),
    name: Type.Optional(text('Name of the grouping.')),
    description: Type.Optional(text('Its purpose and its key characteristics.')),
    context: openVocabulary('grouping-context-ov', 'What the objects share.'),
    object_refs: listOf(objectReference('An object in the grouping.'), 'The objects in the grouping.'),
  },
  about('4.4', 'Grouping', 'Objects that share a context.'),
);
export type Grouping = Static<typeof Grouping>;
