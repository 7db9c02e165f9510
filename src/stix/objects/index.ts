import type { Static } from 'typebox';
import { Artifact } from './artifact.ts';
import { AttackPattern } from './attack-pattern.ts';
import { AutonomousSystem } from './autonomous-system.ts';
import type { Bundle } from './bundle.ts';
import { Campaign } from './campaign.ts';
import { CourseOfAction } from './course-of-action.ts';
import { Directory } from './directory.ts';
import { DomainName } from './domain-name.ts';
import { EmailAddress } from './email-addr.ts';
import { EmailMessage } from './email-message.ts';
import { ExtensionDefinition } from './extension-definition.ts';
import { File } from './file.ts';
import { Grouping } from './grouping.ts';
import { Identity } from './identity.ts';
import { Incident } from './incident.ts';
import { Indicator } from './indicator.ts';
import { Infrastructure } from './infrastructure.ts';
import { IntrusionSet } from './intrusion-set.ts';
import { Ipv4Address } from './ipv4-addr.ts';
import { Ipv6Address } from './ipv6-addr.ts';
import { LanguageContent } from './language-content.ts';
import { Location } from './location.ts';
import { MacAddress } from './mac-addr.ts';
import { Malware } from './malware.ts';
import { MalwareAnalysis } from './malware-analysis.ts';
import { MarkingDefinition } from './marking-definition.ts';
import { Mutex } from './mutex.ts';
import { NetworkTraffic } from './network-traffic.ts';
import { Note } from './note.ts';
import { ObservedData } from './observed-data.ts';
import { Opinion } from './opinion.ts';
import { Process } from './process.ts';
import { Relationship } from './relationship.ts';
import { Report } from './report.ts';
import { Sighting } from './sighting.ts';
import { Software } from './software.ts';
import { ThreatActor } from './threat-actor.ts';
import { Tool } from './tool.ts';
import { Url } from './url.ts';
import { UserAccount } from './user-account.ts';
import { Vulnerability } from './vulnerability.ts';
import { WindowsRegistryKey } from './windows-registry-key.ts';
import { X509Certificate } from './x509-certificate.ts';

export { Bundle as bundleSchema } from './bundle.ts';

/**
 * Every object type of STIX 2.1 with its schema: domain (§4), relationship (§5), cyber-observable (§6) and meta objects (§7).
 * The bundle (§8) is no STIX object and stands apart as `bundleSchema`.
 */
export const objectSchemas = {
  'attack-pattern': AttackPattern,
  campaign: Campaign,
  'course-of-action': CourseOfAction,
  grouping: Grouping,
  identity: Identity,
  incident: Incident,
  indicator: Indicator,
  infrastructure: Infrastructure,
  'intrusion-set': IntrusionSet,
  location: Location,
  malware: Malware,
  'malware-analysis': MalwareAnalysis,
  note: Note,
  'observed-data': ObservedData,
  opinion: Opinion,
  report: Report,
  'threat-actor': ThreatActor,
  tool: Tool,
  vulnerability: Vulnerability,
  relationship: Relationship,
  sighting: Sighting,
  artifact: Artifact,
  'autonomous-system': AutonomousSystem,
  directory: Directory,
  'domain-name': DomainName,
  'email-addr': EmailAddress,
  'email-message': EmailMessage,
  file: File,
  'ipv4-addr': Ipv4Address,
  'ipv6-addr': Ipv6Address,
  'mac-addr': MacAddress,
  mutex: Mutex,
  'network-traffic': NetworkTraffic,
  process: Process,
  software: Software,
  url: Url,
  'user-account': UserAccount,
  'windows-registry-key': WindowsRegistryKey,
  'x509-certificate': X509Certificate,
  'extension-definition': ExtensionDefinition,
  'language-content': LanguageContent,
  'marking-definition': MarkingDefinition,
} as const;

/** Name of an object type of the standard. */
export type StixType = keyof typeof objectSchemas;

/** Any object of the standard; narrows on `type`. */
export type StixObject = { [Type in StixType]: Static<(typeof objectSchemas)[Type]> }[StixType];

/** Whether the name is an object type of the standard. */
export const isStixType = (type: unknown): type is StixType => typeof type === 'string' && Object.hasOwn(objectSchemas, type);

export type {
  Artifact,
  AttackPattern,
  AutonomousSystem,
  Bundle,
  Campaign,
  CourseOfAction,
  Directory,
  DomainName,
  EmailAddress,
  EmailMessage,
  ExtensionDefinition,
  File,
  Grouping,
  Identity,
  Incident,
  Indicator,
  Infrastructure,
  IntrusionSet,
  Ipv4Address,
  Ipv6Address,
  LanguageContent,
  Location,
  MacAddress,
  Malware,
  MalwareAnalysis,
  MarkingDefinition,
  Mutex,
  NetworkTraffic,
  Note,
  ObservedData,
  Opinion,
  Process,
  Relationship,
  Report,
  Sighting,
  Software,
  ThreatActor,
  Tool,
  Url,
  UserAccount,
  Vulnerability,
  WindowsRegistryKey,
  X509Certificate,
};
