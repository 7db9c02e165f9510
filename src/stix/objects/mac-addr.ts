import { Type, type Static } from 'typebox';
import { about, observableCommon } from './common.ts';

/** MAC Address (STIX 2.1 §6.10): one address, in lower case with colons. */
export const MacAddress = Type.Object(
  {
    ...observableCommon('mac-addr'),
    value: Type.String({
      pattern: '^[0-9a-f]{2}(?::[0-9a-f]{2}){5}$',
      description: 'The address: six pairs of lower-case hexadecimal digits with colons.',
      'x-section': '6.10',
    }),
  },
  about('6.10', 'MAC Address', 'One MAC address.'),
);
export type MacAddress = Static<typeof MacAddress>;
