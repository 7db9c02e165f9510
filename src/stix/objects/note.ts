import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, objectReference, text } from './common.ts';

/** Note (STIX 2.1 §4.13): words that add to other objects, by anyone. */
export const Note = Type.Object(
  {
    ...domainCommon('note'),
    abstract: Type.Optional(text('The note in short.')),
    content: text('The note.'),
    authors: Type.Optional(listOf(text('An author.'), 'Who wrote the note.')),
    object_refs: listOf(objectReference('An object.'), 'The objects that the note is about.'),
  },
  about('4.13', 'Note', 'Words that add to other objects.'),
);
export type Note = Static<typeof Note>;
