import { Type, type Static } from 'typebox';
import { LanguageTag, strictObject, Timestamp } from './common.ts';

export const FeedFileSchema = strictObject({
  id: Type.String({ description: 'Name of the feed; the files of one feed share it.' }),
  path: Type.String({ pattern: '^/', description: 'Path from the root of the site.' }),
  url: Type.String({ format: 'uri' }),
  mediaType: Type.String({ pattern: '^[a-z]+/' }),
  standard: Type.String({ description: 'The standard that the file follows, with its version.' }),
  language: Type.Optional(LanguageTag),
  bytes: Type.Integer({ minimum: 0 }),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of the bytes, in lower-case hexadecimal.' }),
  modified: Type.String({ format: 'date-time', description: 'When the content last changed.' }),
  count: Type.Optional(Type.Integer({ minimum: 0, description: 'Number of entries, where the file is a list.' })),
});

/** One file in `/feeds/index.json`. */
export type FeedFile = Static<typeof FeedFileSchema>;

/** `/feeds/index.json`. */
export const FeedIndexSchema = strictObject({
  $schema: Type.String({ format: 'uri' }),
  modified: Timestamp,
  asOf: Timestamp,
  files: Type.Array(FeedFileSchema),
}, { title: 'Feeds', description: 'Every feed file of the site with its address, size and hash.' });
