import { Type } from 'typebox';
import { about, atLeastOneOf, dictionary, token } from '../common.ts';

const properties = {
  version: Type.Optional(token('Version of PDF.')),
  is_optimized: Type.Optional(Type.Boolean({ description: 'Whether the file is optimised for the web.' })),
  document_info_dict: Type.Optional(dictionary<string>('The document information dictionary.', Type.String(), 'pdf-key')),
  pdfid0: Type.Optional(token('First file identifier.')),
  pdfid1: Type.Optional(token('Second file identifier.')),
};

/** PDF File Extension (STIX 2.1 §6.7.4): properties of a PDF file. */
export const PdfExt = Type.Object(properties, {
  ...about('6.7.4', 'PDF file extension', 'Properties of a PDF file.'),
  ...atLeastOneOf(properties),
});
