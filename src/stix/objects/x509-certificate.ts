import { Type, type Static } from 'typebox';
import { about, hashes, observableCommon, timestamp, token } from './common.ts';

const ANY_OF = [
  'is_self_signed', 'hashes', 'version', 'serial_number', 'signature_algorithm', 'issuer', 'validity_not_before',
  'validity_not_after', 'subject', 'subject_public_key_algorithm', 'subject_public_key_modulus',
  'subject_public_key_exponent', 'x509_v3_extensions',
];

/** X.509 Certificate (STIX 2.1 §6.18). */
export const X509Certificate = Type.Object(
  {
    ...observableCommon('x509-certificate'),
    is_self_signed: Type.Optional(Type.Boolean({ description: 'Whether it is signed by its own key.' })),
    hashes: Type.Optional(hashes('Hashes of the whole certificate.')),
    version: Type.Optional(token('Version of the encoding.')),
    serial_number: Type.Optional(token('Serial number, given by its authority.')),
    signature_algorithm: Type.Optional(token('Algorithm that it is signed with.')),
    issuer: Type.Optional(token('The authority that issued it.')),
    validity_not_before: Type.Optional(timestamp('From when it is valid.')),
    validity_not_after: Type.Optional(timestamp('Until when it is valid.')),
    subject: Type.Optional(token('Whose key it holds.')),
    subject_public_key_algorithm: Type.Optional(token('Algorithm of the key.')),
    subject_public_key_modulus: Type.Optional(token('Modulus of an RSA key.')),
    subject_public_key_exponent: Type.Optional(Type.Integer({ description: 'Exponent of an RSA key.' })),
    x509_v3_extensions: Type.Optional(
      Type.Unsafe<Record<string, string>>({
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'string' },
        description: 'Extensions of version 3, by name.',
      }),
    ),
  },
  {
    ...about('6.18', 'X.509 Certificate', 'The properties of an X.509 certificate.'),
    anyOf: ANY_OF.map((name) => ({ required: [name] })),
  },
);
export type X509Certificate = Static<typeof X509Certificate>;
