import { Type, type Static } from 'typebox';
import { about, dictionary, extensions, listOf, observableCommon, reference, registered, timestamp } from './common.ts';
import { HttpRequestExt } from './extensions/http-request-ext.ts';
import { IcmpExt } from './extensions/icmp-ext.ts';
import { SocketExt } from './extensions/socket-ext.ts';
import { TcpExt } from './extensions/tcp-ext.ts';

const END_POINTS = ['ipv4-addr', 'ipv6-addr', 'mac-addr', 'domain-name'];
const port = (whose: string) => Type.Optional(Type.Integer({ minimum: 0, maximum: 65_535, description: `Port of the ${whose}.` }));
const amount = (what: string) => Type.Optional(Type.Integer({ minimum: 0, description: what }));

/** Network Traffic (STIX 2.1 §6.12): traffic from a source, to a destination. */
export const NetworkTraffic = Type.Object(
  {
    ...observableCommon('network-traffic'),
    extensions: Type.Optional(
      extensions({
        'http-request-ext': HttpRequestExt,
        'icmp-ext': IcmpExt,
        'socket-ext': SocketExt,
        'tcp-ext': TcpExt,
      }),
    ),
    start: Type.Optional(timestamp('When the traffic began.')),
    end: Type.Optional(timestamp('When the traffic ended.')),
    is_active: Type.Optional(Type.Boolean({ description: 'Whether the traffic goes on; then there is no `end`.' })),
    src_ref: Type.Optional(reference('The source.', END_POINTS)),
    dst_ref: Type.Optional(reference('The destination.', END_POINTS)),
    src_port: port('source'),
    dst_port: port('destination'),
    protocols: listOf(registered('protocol', 'A protocol, lower case.'), 'Protocols from the outside in, for example `ipv4`, `tcp`, `http`.'),
    src_byte_count: amount('Bytes sent by the source.'),
    dst_byte_count: amount('Bytes sent by the destination.'),
    src_packets: amount('Packets sent by the source.'),
    dst_packets: amount('Packets sent by the destination.'),
    ipfix: Type.Optional(
      dictionary<string | number>('IP Flow Information Export data.', Type.Union([Type.String(), Type.Integer()]), 'ipfix-element'),
    ),
    src_payload_ref: Type.Optional(reference('Bytes sent by the source.', ['artifact'])),
    dst_payload_ref: Type.Optional(reference('Bytes sent by the destination.', ['artifact'])),
    encapsulates_refs: Type.Optional(listOf(reference('Traffic.', ['network-traffic']), 'Traffic inside this traffic.')),
    encapsulated_by_ref: Type.Optional(reference('The traffic around this traffic.', ['network-traffic'])),
  },
  {
    ...about('6.12', 'Network Traffic', 'Traffic from a source, to a destination.'),
    anyOf: [{ required: ['src_ref'] }, { required: ['dst_ref'] }],
    if: { properties: { is_active: { const: true } }, required: ['is_active'] },
    then: { not: { required: ['end'] } },
  },
);
export type NetworkTraffic = Static<typeof NetworkTraffic>;
