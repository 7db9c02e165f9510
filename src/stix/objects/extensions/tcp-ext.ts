import { Type } from 'typebox';
import { about, atLeastOneOf, hexadecimal } from '../common.ts';

const properties = {
  src_flags_hex: Type.Optional(hexadecimal('Flags sent by the source.')),
  dst_flags_hex: Type.Optional(hexadecimal('Flags sent by the destination.')),
};

/** TCP Extension (STIX 2.1 §6.12.5): flags of a TCP connection. */
export const TcpExt = Type.Object(properties, {
  ...about('6.12.5', 'TCP extension', 'Flags of a TCP connection.'),
  ...atLeastOneOf(properties),
});
