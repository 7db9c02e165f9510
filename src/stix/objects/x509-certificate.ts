import { Type, type Static } from 'typebox';
import { about, atLeastOneOf, hashes, observableCommon, timestamp, token } from './common.ts';

const ANY_OF = [
  'is_self_signed', 'hashes', 'version', 'serial_number', 'signature_algorithm', 'issuer', 'validity_not_before',
  'validity_not_after', 'subject', 'subject_public_key_algorithm', 'subject_public_key_modulus',
  'subject_public_key_exponent', 'x509_v3_extensions',
];

const extension = (what: string) => Type.Optional(token(what));

/** Properties of X.509 version 3, as the certificate shows them (§6.18.2). */
const v3Properties = {
  basic_constraints: extension('Whether the subject is an authority, and how deep.'),
  name_constraints: extension('Names that certificates below may have.'),
  policy_constraints: extension('Limits of the path by policy.'),
  key_usage: extension('What the key may be used for.'),
  extended_key_usage: extension('Further purposes of the key.'),
  subject_key_identifier: extension('Which key of the subject it is.'),
  authority_key_identifier: extension('Which key of the authority signed it.'),
  subject_alternative_name: extension('Further names of the subject.'),
  issuer_alternative_name: extension('Further names of the issuer.'),
  subject_directory_attributes: extension('Attributes of the subject.'),
  crl_distribution_points: extension('Where lists of revoked certificates are.'),
  inhibit_any_policy: extension('How far below "any policy" still holds.'),
  private_key_usage_period_not_before: Type.Optional(timestamp('From when the private key is used.')),
  private_key_usage_period_not_after: Type.Optional(timestamp('Until when the private key is used.')),
  certificate_policies: extension('Policies that it was issued under.'),
  policy_mappings: extension('Policies of the issuer and of the subject that are equal.'),
};

const X509V3Extensions = Type.Object(v3Properties, {
  description: 'Extensions of version 3, by name.',
  'x-section': '6.18.2',
  ...atLeastOneOf(v3Properties),
});

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
    x509_v3_extensions: Type.Optional(X509V3Extensions),
  },
  {
    ...about('6.18', 'X.509 Certificate', 'The properties of an X.509 certificate.'),
    anyOf: ANY_OF.map((name) => ({ required: [name] })),
  },
);
export type X509Certificate = Static<typeof X509Certificate>;
