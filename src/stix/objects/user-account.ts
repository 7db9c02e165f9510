import { Type, type Static } from 'typebox';
import { about, extensions, observableCommon, openVocabulary, timestamp, token } from './common.ts';
import { UnixAccountExt } from './extensions/unix-account-ext.ts';

const ANY_OF = [
  'extensions', 'user_id', 'credential', 'account_login', 'account_type', 'display_name', 'is_service_account',
  'is_privileged', 'can_escalate_privs', 'is_disabled', 'account_created', 'account_expires', 'credential_last_changed',
  'account_first_login', 'account_last_login',
];
const flag = (description: string) => Type.Optional(Type.Boolean({ description }));

/** User Account (STIX 2.1 §6.16): an account on a system or service. */
export const UserAccount = Type.Object(
  {
    ...observableCommon('user-account'),
    extensions: Type.Optional(extensions({ 'unix-account-ext': UnixAccountExt })),
    user_id: Type.Optional(token('Id of the account on its system.')),
    credential: Type.Optional(token('A credential in clear text, only for malware analysis.')),
    account_login: Type.Optional(token('The name to log in with.')),
    account_type: Type.Optional(openVocabulary('account-type-ov', 'Kind of account.')),
    display_name: Type.Optional(token('The name shown to others.')),
    is_service_account: flag('Whether it belongs to a service, not to a person.'),
    is_privileged: flag('Whether it has raised privileges.'),
    can_escalate_privs: flag('Whether it can raise its privileges.'),
    is_disabled: flag('Whether it is disabled.'),
    account_created: Type.Optional(timestamp('When it was created.')),
    account_expires: Type.Optional(timestamp('When it expires.')),
    credential_last_changed: Type.Optional(timestamp('When its credential was last changed.')),
    account_first_login: Type.Optional(timestamp('When it was first used.')),
    account_last_login: Type.Optional(timestamp('When it was last used.')),
  },
  {
    ...about('6.16', 'User Account', 'An account on a system or service.'),
    anyOf: ANY_OF.map((name) => ({ required: [name] })),
  },
);
export type UserAccount = Static<typeof UserAccount>;
