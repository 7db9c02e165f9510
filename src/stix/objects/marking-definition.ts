import { Type, type Static } from 'typebox';
import { about, markingDefinitionCommon, text, token } from './common.ts';

/** Marking Definition (STIX 2.1 §7.2.1): a statement, a TLP 1 level, or a marking by extension (as TLP 2.0 is). */
export const MarkingDefinition = Type.Object(
  {
    ...markingDefinitionCommon(),
    name: Type.Optional(text('Name of the marking.')),
    definition_type: Type.Optional(token('Kind of marking: `statement` or `tlp`. Newer markings use an extension.')),
    definition: Type.Optional(
      Type.Unsafe<Record<string, unknown>>({ type: 'object', minProperties: 1, description: 'The marking itself.' }),
    ),
  },
  {
    ...about('7.2.1', 'Marking Definition', 'A rule for how marked content may be used or shared.'),
    anyOf: [{ required: ['definition_type', 'definition'] }, { required: ['extensions'] }],
  },
);
export type MarkingDefinition = Static<typeof MarkingDefinition>;
