import { Type } from 'typebox';
import { about, hexadecimal } from '../common.ts';

/** ICMP Extension (STIX 2.1 §6.12.3): a message of ICMP. */
export const IcmpExt = Type.Object(
  {
    icmp_type_hex: hexadecimal('The type.'),
    icmp_code_hex: hexadecimal('The code.'),
  },
  about('6.12.3', 'ICMP extension', 'A message of ICMP.'),
);
