import type { ObjectRule } from './rule.ts';

/** Extension → protocols of which one is named beside it. */
const PROTOCOLS: ReadonlyMap<string, readonly string[]> = new Map([
  ['http-request-ext', ['http', 'https']],
  ['icmp-ext', ['icmp', 'icmp6', 'icmpv6', 'ipv6-icmp']],
  ['tcp-ext', ['tcp']],
]);

/** Network traffic with an extension for a protocol names that protocol (STIX 2.1 §6.12.1). */
export const protocolExtension: ObjectRule = {
  id: 'stix/protocol-extension',
  severity: 'warning',
  spec: '6.12.1',
  types: ['network-traffic'],
  *check(object) {
    if (object.type !== 'network-traffic') return;
    const named = new Set(object.protocols.map((protocol) => protocol.toLowerCase()));
    for (const extension of Object.keys(object.extensions ?? {})) {
      const protocols = PROTOCOLS.get(extension);
      if (protocols === undefined || protocols.some((protocol) => named.has(protocol))) continue;
      yield {
        path: ['protocols'],
        message: `The traffic has \`${extension}\`, but does not name its protocol.`,
        mend: `Add \`${protocols[0]}\` to \`protocols\`, behind the protocols around it.`,
      };
    }
  },
};
