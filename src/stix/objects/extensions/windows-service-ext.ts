import { Type } from 'typebox';
import { about, atLeastOneOf, closedVocabulary, listOf, reference, token } from '../common.ts';

const properties = {
  service_name: Type.Optional(token('Name of the service.')),
  descriptions: Type.Optional(listOf(token('A description.'), 'Descriptions of the service.')),
  display_name: Type.Optional(token('The name shown to people.')),
  group_name: Type.Optional(token('Load ordering group.')),
  start_type: Type.Optional(closedVocabulary('windows-service-start-type-enum', 'How it is started.')),
  service_dll_refs: Type.Optional(listOf(reference('A library.', ['file']), 'Libraries that it loads.')),
  service_type: Type.Optional(closedVocabulary('windows-service-type-enum', 'Type of service.')),
  service_status: Type.Optional(closedVocabulary('windows-service-status-enum', 'What it is doing.')),
};

/** Windows Service Extension (STIX 2.1 §6.13.3): properties of a service on Windows. */
export const WindowsServiceExt = Type.Object(properties, {
  ...about('6.13.3', 'Windows service extension', 'Properties of a service on Windows.'),
  ...atLeastOneOf(properties),
});
