import { Type, type Static } from 'typebox';
import { about, domainCommon, listOf, openVocabulary, text } from './common.ts';

/** Identity (STIX 2.1 §4.5): a person, organisation, group or system, or a class of them. */
export const Identity = Type.Object(
  {
    ...domainCommon('identity'),
    name: text('Name of the identity.'),
    description: Type.Optional(text('Who or what it is.')),
    roles: Type.Optional(listOf(text('A role.'), 'Roles that it has.')),
    identity_class: Type.Optional(openVocabulary('identity-class-ov', 'What kind of entity it is.')),
    sectors: Type.Optional(listOf(openVocabulary('industry-sector-ov', 'A sector.'), 'Sectors that it belongs to.')),
    contact_information: Type.Optional(text('How to reach it.')),
  },
  about('4.5', 'Identity', 'A person, organisation, group or system, or a class of them.'),
);
export type Identity = Static<typeof Identity>;
