import { Type } from 'typebox';
import { TIMESTAMP_PATTERN } from '../../timestamps.ts';
import { about, atLeastOneOf, hashes, hexadecimal, listOf, openVocabulary, token } from '../common.ts';

const headerProperties = {
  magic_hex: Type.Optional(hexadecimal('State of the image file.')),
  major_linker_version: Type.Optional(Type.Integer({ description: 'Linker, major version.' })),
  minor_linker_version: Type.Optional(Type.Integer({ description: 'Linker, minor version.' })),
  size_of_code: Type.Optional(Type.Integer({ minimum: 0, description: 'Size of the code sections, in bytes.' })),
  size_of_initialized_data: Type.Optional(Type.Integer({ minimum: 0, description: 'Size of initialised data, in bytes.' })),
  size_of_uninitialized_data: Type.Optional(Type.Integer({ minimum: 0, description: 'Size of uninitialised data, in bytes.' })),
  address_of_entry_point: Type.Optional(Type.Integer({ description: 'Entry point, relative to the image base.' })),
  base_of_code: Type.Optional(Type.Integer({ description: 'Start of the code, relative to the image base.' })),
  base_of_data: Type.Optional(Type.Integer({ description: 'Start of the data, relative to the image base.' })),
  image_base: Type.Optional(Type.Integer({ description: 'Preferred address of the image.' })),
  section_alignment: Type.Optional(Type.Integer({ description: 'Alignment of sections in memory, in bytes.' })),
  file_alignment: Type.Optional(Type.Integer({ description: 'Alignment of sections in the file, in bytes.' })),
  major_os_version: Type.Optional(Type.Integer({ description: 'Required system, major version.' })),
  minor_os_version: Type.Optional(Type.Integer({ description: 'Required system, minor version.' })),
  major_image_version: Type.Optional(Type.Integer({ description: 'Image, major version.' })),
  minor_image_version: Type.Optional(Type.Integer({ description: 'Image, minor version.' })),
  major_subsystem_version: Type.Optional(Type.Integer({ description: 'Subsystem, major version.' })),
  minor_subsystem_version: Type.Optional(Type.Integer({ description: 'Subsystem, minor version.' })),
  win32_version_value_hex: Type.Optional(hexadecimal('Reserved version value.')),
  size_of_image: Type.Optional(Type.Integer({ minimum: 0, description: 'Size of the image in memory, in bytes.' })),
  size_of_headers: Type.Optional(Type.Integer({ minimum: 0, description: 'Size of all headers, in bytes.' })),
  checksum_hex: Type.Optional(hexadecimal('Checksum of the file.')),
  subsystem_hex: Type.Optional(hexadecimal('Required subsystem.')),
  dll_characteristics_hex: Type.Optional(hexadecimal('Flags of the file.')),
  size_of_stack_reserve: Type.Optional(Type.Integer({ minimum: 0, description: 'Stack to reserve, in bytes.' })),
  size_of_stack_commit: Type.Optional(Type.Integer({ minimum: 0, description: 'Stack to commit, in bytes.' })),
  size_of_heap_reserve: Type.Optional(Type.Integer({ minimum: 0, description: 'Heap to reserve, in bytes.' })),
  size_of_heap_commit: Type.Optional(Type.Integer({ minimum: 0, description: 'Heap to commit, in bytes.' })),
  loader_flags_hex: Type.Optional(hexadecimal('Reserved loader flags.')),
  number_of_rva_and_sizes: Type.Optional(Type.Integer({ description: 'Number of data directories.' })),
  hashes: Type.Optional(hashes('Hashes of the optional header.')),
};

/** Windows PE Optional Header Type (§6.7.6.1). */
const OptionalHeader = Type.Object(headerProperties, { description: 'The optional header.', 'x-section': '6.7.6', ...atLeastOneOf(headerProperties) });

/** Windows PE Section Type (§6.7.6.2). */
const Section = Type.Object(
  {
    name: token('Name of the section.'),
    size: Type.Optional(Type.Integer({ minimum: 0, description: 'Size in bytes.' })),
    entropy: Type.Optional(Type.Number({ description: 'Shannon entropy of the section.' })),
    hashes: Type.Optional(hashes('Hashes of the section.')),
  },
  { 'x-section': '6.7.6' },
);

const choices = {
  imphash: Type.Optional(token('Hash of the imports.')),
  machine_hex: Type.Optional(hexadecimal('Target machine.')),
  number_of_sections: Type.Optional(Type.Integer({ minimum: 0, description: 'Number of sections.' })),
  time_date_stamp: Type.Optional(
    Type.String({
      description: 'When the file was made, in UTC, to the second.',
      pattern: TIMESTAMP_PATTERN.replace('(?:\\.[0-9]+)?', ''),
      format: 'stix-timestamp',
      'x-section': '6.7.6',
    }),
  ),
  pointer_to_symbol_table_hex: Type.Optional(hexadecimal('Offset of the symbol table.')),
  number_of_symbols: Type.Optional(Type.Integer({ minimum: 0, description: 'Number of symbols.' })),
  size_of_optional_header: Type.Optional(Type.Integer({ minimum: 0, description: 'Size of the optional header, in bytes.' })),
  characteristics_hex: Type.Optional(hexadecimal('Flags of the file.')),
  file_header_hashes: Type.Optional(hashes('Hashes of the file header.')),
  optional_header: Type.Optional(OptionalHeader),
  sections: Type.Optional(listOf(Section, 'Sections of the file.')),
};

/** Windows PE Binary File Extension (STIX 2.1 §6.7.6): the type of the file, and at least one property more. */
export const WindowsPeBinaryExt = Type.Object(
  { pe_type: openVocabulary('windows-pebinary-type-ov', 'Type of the file.'), ...choices },
  { ...about('6.7.6', 'Windows PE binary file extension', 'Properties of a Windows program file.'), ...atLeastOneOf(choices) },
);
