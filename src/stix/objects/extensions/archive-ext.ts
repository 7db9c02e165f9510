import { Type } from 'typebox';
import { about, listOf, reference, token } from '../common.ts';

/** Archive File Extension (STIX 2.1 §6.7.2): what an archive file holds. */
export const ArchiveExt = Type.Object(
  {
    contains_refs: listOf(reference('A file or folder.', ['file', 'directory']), 'What the archive holds.'),
    comment: Type.Optional(token('Comment in the archive.')),
  },
  about('6.7.2', 'Archive file extension', 'What an archive file holds.'),
);
