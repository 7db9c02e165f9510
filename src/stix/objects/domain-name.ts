import { Type, type Static } from 'typebox';
import { about, listOf, observableCommon, reference } from './common.ts';

/** Domain Name (STIX 2.1 §6.4): the name of a network domain. */
export const DomainName = Type.Object(
  {
    ...observableCommon('domain-name'),
    value: Type.String({ format: 'stix-domain-name', description: 'The domain name (RFC 1034, RFC 5890).', 'x-section': '6.4' }),
    resolves_to_refs: Type.Optional(
      listOf(reference('An address or name.', ['ipv4-addr', 'ipv6-addr', 'domain-name']), 'What the name resolves to.'),
    ),
  },
  about('6.4', 'Domain Name', 'The name of a network domain.'),
);
export type DomainName = Static<typeof DomainName>;
