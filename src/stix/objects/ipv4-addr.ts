import { Type, type Static } from 'typebox';
import { about, listOf, observableCommon, reference } from './common.ts';

/** IPv4 Address (STIX 2.1 §6.8): one address, or a range in CIDR notation. */
export const Ipv4Address = Type.Object(
  {
    ...observableCommon('ipv4-addr'),
    value: Type.String({ format: 'stix-ipv4', description: 'The address, or a range in CIDR notation.', 'x-section': '6.8' }),
    resolves_to_refs: Type.Optional(listOf(reference('A MAC address.', ['mac-addr']), 'MAC addresses that it resolves to.')),
    belongs_to_refs: Type.Optional(
      listOf(reference('An autonomous system.', ['autonomous-system']), 'Autonomous systems that it belongs to.'),
    ),
  },
  about('6.8', 'IPv4 Address', 'One IPv4 address, or a range in CIDR notation.'),
);
export type Ipv4Address = Static<typeof Ipv4Address>;
