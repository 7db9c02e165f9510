import { Type } from 'typebox';
import { about, atLeastOneOf, hashes, listOf, token } from '../common.ts';

const AlternateDataStream = Type.Object(
  {
    name: token('Name of the stream.'),
    hashes: Type.Optional(hashes('Hashes of the stream.')),
    size: Type.Optional(Type.Integer({ minimum: 0, description: 'Size in bytes.' })),
  },
  { 'x-section': '6.7.3' },
);

const properties = {
  sid: Type.Optional(token('Security ID of the file.')),
  alternate_data_streams: Type.Optional(listOf(AlternateDataStream, 'Alternate data streams of the file.')),
};

/** NTFS File Extension (STIX 2.1 §6.7.3): properties of a file on an NTFS file system. */
export const NtfsExt = Type.Object(properties, {
  ...about('6.7.3', 'NTFS file extension', 'Properties of a file on an NTFS file system.'),
  ...atLeastOneOf(properties),
});
