import { Type } from 'typebox';
import { about, atLeastOneOf, closedVocabulary, dictionary, token } from '../common.ts';

const properties = {
  aslr_enabled: Type.Optional(Type.Boolean({ description: 'Whether its address space is random.' })),
  dep_enabled: Type.Optional(Type.Boolean({ description: 'Whether data cannot be executed.' })),
  priority: Type.Optional(token('Priority class.')),
  owner_sid: Type.Optional(token('Security ID of the owner.')),
  window_title: Type.Optional(token('Title of the main window.')),
  startup_info: Type.Optional(dictionary('The STARTUPINFO structure: its members by name.', Type.Unknown(), 'startup-info')),
  integrity_level: Type.Optional(closedVocabulary('windows-integrity-level-enum', 'Integrity level.')),
};

/** Windows Process Extension (STIX 2.1 §6.13.2): properties of a process on Windows. */
export const WindowsProcessExt = Type.Object(properties, {
  ...about('6.13.2', 'Windows process extension', 'Properties of a process on Windows.'),
  ...atLeastOneOf(properties),
});
