import { Type, type Static } from 'typebox';
import { about, dictionary, languageContentCommon, referenceExcept, timestamp } from './common.ts';

/** Language Content (STIX 2.1 §7.1): the text of another object in other languages. */
export const LanguageContent = Type.Object(
  {
    ...languageContentCommon(),
    object_ref: referenceExcept('The object that is translated.', ['bundle', 'language-content']),
    object_modified: Type.Optional(timestamp('The version of the object that is translated.')),
    contents: dictionary<Record<string, unknown>>(
      'Per language (RFC 5646), the translated properties by name.',
      Type.Unsafe({ type: 'object', minProperties: 1 }),
    ),
  },
  about('7.1', 'Language Content', 'The text of another object in other languages.'),
);
export type LanguageContent = Static<typeof LanguageContent>;
