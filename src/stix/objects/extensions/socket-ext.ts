import { Type } from 'typebox';
import { about, closedVocabulary } from '../common.ts';

/** Network Socket Extension (STIX 2.1 §6.12.4): the socket that the traffic goes through. */
export const SocketExt = Type.Object(
  {
    address_family: closedVocabulary('network-socket-address-family-enum', 'Address family.'),
    is_blocking: Type.Optional(Type.Boolean({ description: 'Whether the socket blocks.' })),
    is_listening: Type.Optional(Type.Boolean({ description: 'Whether the socket listens.' })),
    options: Type.Optional(
      Type.Unsafe<Record<string, number>>({
        type: 'object',
        description: 'Options by name.',
        minProperties: 1,
        propertyNames: { pattern: '^(?:SO|ICMP|ICMP6|IP|IPV6|MCAST|TCP|IRLMP)_' },
        additionalProperties: { type: 'integer' },
        'x-section': '6.12.4',
        'x-registry': 'socket-option',
      }),
    ),
    socket_type: Type.Optional(closedVocabulary('network-socket-type-enum', 'Type of socket.')),
    socket_descriptor: Type.Optional(Type.Integer({ minimum: 0, description: 'File descriptor.' })),
    socket_handle: Type.Optional(Type.Integer({ description: 'Handle on Windows.' })),
  },
  about('6.12.4', 'Network socket extension', 'The socket that the traffic goes through.'),
);
