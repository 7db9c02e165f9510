import { Type, type Static } from 'typebox';
import { about, characterSet, listOf, observableCommon, reference, timestamp, token } from './common.ts';

/** Directory (STIX 2.1 §6.3): a folder of a file system. */
export const Directory = Type.Object(
  {
    ...observableCommon('directory'),
    path: token('The path, as seen on the system.'),
    path_enc: Type.Optional(characterSet('Character set of the path, where it is not Unicode (IANA name).')),
    ctime: Type.Optional(timestamp('When it was created.')),
    mtime: Type.Optional(timestamp('When it was last written to.')),
    atime: Type.Optional(timestamp('When it was last read.')),
    contains_refs: Type.Optional(listOf(reference('A file or folder.', ['file', 'directory']), 'What it contains.')),
  },
  about('6.3', 'Directory', 'A folder of a file system.'),
);
export type Directory = Static<typeof Directory>;
