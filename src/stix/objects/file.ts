import { Type, type Static } from 'typebox';
import { about, characterSet, extensions, hashes, hexadecimal, listOf, observableCommon, observableReference, reference, registered, timestamp, token } from './common.ts';
import { ArchiveExt } from './extensions/archive-ext.ts';
import { NtfsExt } from './extensions/ntfs-ext.ts';
import { PdfExt } from './extensions/pdf-ext.ts';
import { RasterImageExt } from './extensions/raster-image-ext.ts';
import { WindowsPeBinaryExt } from './extensions/windows-pebinary-ext.ts';

/** File (STIX 2.1 §6.7): the properties of a file. */
export const File = Type.Object(
  {
    ...observableCommon('file'),
    extensions: Type.Optional(
      extensions({
        'archive-ext': ArchiveExt,
        'ntfs-ext': NtfsExt,
        'pdf-ext': PdfExt,
        'raster-image-ext': RasterImageExt,
        'windows-pebinary-ext': WindowsPeBinaryExt,
      }),
    ),
    hashes: Type.Optional(hashes('Hashes of the content.')),
    size: Type.Optional(Type.Integer({ minimum: 0, description: 'Size in bytes.' })),
    name: Type.Optional(token('Name of the file.')),
    name_enc: Type.Optional(characterSet('Character set of the name, where it is not Unicode (IANA name).')),
    magic_number_hex: Type.Optional(hexadecimal('First bytes that tell the file format.')),
    mime_type: Type.Optional(registered('media-type', 'Media type of the file.')),
    ctime: Type.Optional(timestamp('When it was created.')),
    mtime: Type.Optional(timestamp('When it was last written to.')),
    atime: Type.Optional(timestamp('When it was last read.')),
    parent_directory_ref: Type.Optional(reference('The folder that holds it.', ['directory'])),
    contains_refs: Type.Optional(listOf(observableReference('An observable.'), 'Observables inside the file.')),
    content_ref: Type.Optional(reference('The content of the file.', ['artifact'])),
  },
  {
    ...about('6.7', 'File', 'The properties of a file.'),
    anyOf: [{ required: ['hashes'] }, { required: ['name'] }],
  },
);
export type File = Static<typeof File>;
