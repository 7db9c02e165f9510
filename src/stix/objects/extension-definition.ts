import { Type, type Static } from 'typebox';
import { about, closedVocabulary, extensionDefinitionCommon, listOf, text, token } from './common.ts';

/** Extension Definition (STIX 2.1 §7.3): describes an extension that other objects use. */
export const ExtensionDefinition = Type.Object(
  {
    ...extensionDefinitionCommon(),
    name: text('Name of the extension.'),
    description: Type.Optional(text('What the extension is for.')),
    schema: token('Where its schema is: a URL, or the schema itself.'),
    version: token('Version of the extension (semantic versioning).'),
    extension_types: listOf(closedVocabulary('extension-type-enum', 'A type.'), 'How it extends objects.'),
    extension_properties: Type.Optional(
      listOf(
        Type.String({ pattern: '^[a-z][a-z0-9_]{2,249}$', 'x-section': '7.3' }),
        'Names of the properties that a `toplevel-property-extension` adds.',
      ),
    ),
  },
  about('7.3', 'Extension Definition', 'Describes an extension that other objects use.'),
);
export type ExtensionDefinition = Static<typeof ExtensionDefinition>;
