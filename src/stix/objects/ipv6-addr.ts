import { Type, type Static } from 'typebox';
import { about, listOf, observableCommon, reference } from './common.ts';

/** IPv6 Address (STIX 2.1 §6.9): one address, or a range in CIDR notation. */
export const Ipv6Address = Type.Object(
  {
    ...observableCommon('ipv6-addr'),
    value: Type.String({ format: 'stix-ipv6', description: 'The address, or a range in CIDR notation.', 'x-section': '6.9' }),
    resolves_to_refs: Type.Optional(listOf(reference('A MAC address.', ['mac-addr']), 'MAC addresses that it resolves to.')),
    belongs_to_refs: Type.Optional(
      listOf(reference('An autonomous system.', ['autonomous-system']), 'Autonomous systems that it belongs to.'),
    ),
  },
  about('6.9', 'IPv6 Address', 'One IPv6 address, or a range in CIDR notation.'),
);
export type Ipv6Address = Static<typeof Ipv6Address>;
