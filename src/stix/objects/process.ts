import { Type, type Static } from 'typebox';
import { about, dictionary, extensions, listOf, observableCommon, reference, timestamp, token } from './common.ts';
import { WindowsProcessExt } from './extensions/windows-process-ext.ts';
import { WindowsServiceExt } from './extensions/windows-service-ext.ts';

const ANY_OF = [
  'extensions', 'is_hidden', 'pid', 'created_time', 'cwd', 'command_line', 'environment_variables', 'opened_connection_refs',
  'creator_user_ref', 'image_ref', 'parent_ref', 'child_refs',
];

/** Process (STIX 2.1 §6.13): a running program. Its id is always a UUIDv4. */
export const Process = Type.Object(
  {
    ...observableCommon('process'),
    extensions: Type.Optional(extensions({ 'windows-process-ext': WindowsProcessExt, 'windows-service-ext': WindowsServiceExt })),
    is_hidden: Type.Optional(Type.Boolean({ description: 'Whether the process is hidden.' })),
    pid: Type.Optional(Type.Integer({ description: 'Process ID.' })),
    created_time: Type.Optional(timestamp('When it was started.')),
    cwd: Type.Optional(token('Its working directory.')),
    command_line: Type.Optional(token('The full command line.')),
    environment_variables: Type.Optional(dictionary<string>('Environment variables.', Type.String())),
    opened_connection_refs: Type.Optional(
      listOf(reference('A connection.', ['network-traffic']), 'Network connections that it opened.'),
    ),
    creator_user_ref: Type.Optional(reference('The account that started it.', ['user-account'])),
    image_ref: Type.Optional(reference('The file that it runs.', ['file'])),
    parent_ref: Type.Optional(reference('The process that started it.', ['process'])),
    child_refs: Type.Optional(listOf(reference('A process.', ['process']), 'Processes that it started.')),
  },
  {
    ...about('6.13', 'Process', 'A running program.'),
    anyOf: ANY_OF.map((name) => ({ required: [name] })),
  },
);
export type Process = Static<typeof Process>;
