import { Type, type Static } from 'typebox';
import { about, listOf, observableCommon, token } from './common.ts';

/** A value of a CPE name: not applicable, any, or a word with escapes and a wildcard at its ends (NIST IR 7695 §6.2). */
const CPE_VALUE = '(?:-|\\*|(?:\\?*|\\*)(?:[a-zA-Z0-9._-]|\\\\[!-,/:-@\\[-^`{-~])+(?:\\?*|\\*))';
const CPE_LANGUAGE = '(?:-|\\*|[a-zA-Z]{2,3}(?:-(?:[a-zA-Z]{2}|[0-9]{3}))?)';
const CPE = `^cpe:2\\.3:[aho*-](?::${CPE_VALUE}){5}:${CPE_LANGUAGE}(?::${CPE_VALUE}){4}$`;

/** Software (STIX 2.1 §6.14): a software product. */
export const Software = Type.Object(
  {
    ...observableCommon('software'),
    name: token('Name of the software.'),
    cpe: Type.Optional(Type.String({ pattern: CPE, description: 'CPE 2.3 entry of the software.', 'x-section': '6.14' })),
    swid: Type.Optional(token('SWID tag of the software.')),
    languages: Type.Optional(listOf(token('A language (RFC 5646).'), 'Languages that it supports.')),
    vendor: Type.Optional(token('Name of the vendor.')),
    version: Type.Optional(token('Version of the software.')),
  },
  about('6.14', 'Software', 'A software product.'),
);
export type Software = Static<typeof Software>;
