import { Type, type Static } from 'typebox';
import { about, binary, closedVocabulary, hashes, observableCommon, token, url } from './common.ts';

/** Artifact (STIX 2.1 §6.1): an array of bytes, held here or at a URL. */
export const Artifact = Type.Object(
  {
    ...observableCommon('artifact'),
    mime_type: Type.Optional(
      Type.String({
        pattern: '^(?:application|audio|font|image|message|model|multipart|text|video)/[a-zA-Z0-9!#$&^.+_-]+$',
        description: 'Media type of the bytes.',
        'x-section': '6.1',
        'x-registry': 'media-type',
      }),
    ),
    payload_bin: Type.Optional(binary('The bytes, in Base64.')),
    url: Type.Optional(url('Where the bytes are.')),
    hashes: Type.Optional(hashes('Hashes of the bytes; required with a URL.')),
    encryption_algorithm: Type.Optional(closedVocabulary('encryption-algorithm-enum', 'How the bytes are encrypted.')),
    decryption_key: Type.Optional(token('Key or password for decryption.')),
  },
  {
    ...about('6.1', 'Artifact', 'An array of bytes, held here or at a URL.'),
    anyOf: [{ required: ['payload_bin'] }, { required: ['url'] }],
    not: { required: ['payload_bin', 'url'] },
    dependentRequired: { url: ['hashes'], decryption_key: ['encryption_algorithm'] },
  },
);
export type Artifact = Static<typeof Artifact>;
