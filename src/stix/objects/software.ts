import { Type, type Static } from 'typebox';
import { about, listOf, observableCommon, token } from './common.ts';

/** Software (STIX 2.1 §6.14): a software product. */
export const Software = Type.Object(
  {
    ...observableCommon('software'),
    name: token('Name of the software.'),
    cpe: Type.Optional(Type.String({ pattern: '^cpe:2\\.3:', description: 'CPE 2.3 entry of the software.', 'x-section': '6.14' })),
    swid: Type.Optional(token('SWID tag of the software.')),
    languages: Type.Optional(listOf(token('A language (RFC 5646).'), 'Languages that it supports.')),
    vendor: Type.Optional(token('Name of the vendor.')),
    version: Type.Optional(token('Version of the software.')),
  },
  about('6.14', 'Software', 'A software product.'),
);
export type Software = Static<typeof Software>;
