import { Type, type Static } from 'typebox';
import { about, observableCommon, reference, token } from './common.ts';

/**
 * Email Address (STIX 2.1 §6.5): one address, without a display name. No part may have more than a thousand characters, far
 * more than mail knows (RFC 5321 §4.5.3.1): without a bound, the expression exhausts its stack.
 */
export const EmailAddress = Type.Object(
  {
    ...observableCommon('email-addr'),
    value: Type.String({ pattern: '^\\S{1,1000}@[^\\s@]{1,1000}$', description: 'The address (RFC 5322 addr-spec).', 'x-section': '6.5' }),
    display_name: Type.Optional(token('The name shown with the address.')),
    belongs_to_ref: Type.Optional(reference('The account that the address belongs to.', ['user-account'])),
  },
  about('6.5', 'Email Address', 'One email address, without a display name.'),
);
export type EmailAddress = Static<typeof EmailAddress>;
