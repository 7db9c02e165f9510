import { Type, type Static } from 'typebox';
import { about, closedVocabulary, listOf, observableCommon, reference, timestamp, token } from './common.ts';

const RegistryValue = Type.Object(
  {
    name: Type.Optional(token('Name of the value; empty for the default value.')),
    data: Type.Optional(token('Data of the value.')),
    data_type: Type.Optional(closedVocabulary('windows-registry-datatype-enum', 'Type of the data.')),
  },
  { 'x-section': '6.17', anyOf: [{ required: ['name'] }, { required: ['data'] }, { required: ['data_type'] }] },
);

/** Windows Registry Key (STIX 2.1 §6.17). The hive is written in full: `HKEY_LOCAL_MACHINE`, not `HKLM`. */
export const WindowsRegistryKey = Type.Object(
  {
    ...observableCommon('windows-registry-key'),
    key: Type.Optional(
      Type.String({
        pattern: '^(?![Hh][Kk](?:[Ll][Mm]|[Cc][CcRrUu]|[Uu])(?:\\\\|$))',
        description: 'The full key, its hive not abbreviated.',
        'x-section': '6.17',
      }),
    ),
    values: Type.Optional(listOf(RegistryValue, 'Values under the key.')),
    modified_time: Type.Optional(timestamp('When the key was last changed.')),
    creator_user_ref: Type.Optional(reference('The account that made the key.', ['user-account'])),
    number_of_subkeys: Type.Optional(Type.Integer({ description: 'Number of keys below it.' })),
  },
  {
    ...about('6.17', 'Windows Registry Key', 'A key of the Windows registry.'),
    anyOf: ['key', 'values', 'modified_time', 'creator_user_ref', 'number_of_subkeys'].map((name) => ({ required: [name] })),
  },
);
export type WindowsRegistryKey = Static<typeof WindowsRegistryKey>;
