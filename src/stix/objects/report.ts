import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, objectReference, openVocabulary, text, timestamp } from './common.ts';

/** Report (STIX 2.1 §4.16): a published account of one or more topics, with the objects it speaks of. */
export const Report = Type.Object(
  {
    ...domainCommon('report'),
    name: text('Title of the report.'),
    description: Type.Optional(text('What the report says.')),
    report_types: Type.Optional(listOf(openVocabulary('report-type-ov', 'A type.'), 'Main subjects of the report.')),
    published: timestamp('When the report was published.'),
    object_refs: listOf(objectReference('An object.'), 'The objects that the report speaks of.'),
  },
  about('4.16', 'Report', 'A published account of one or more topics, with the objects it speaks of.'),
);
export type Report = Static<typeof Report>;
