import { Type, type Static } from 'typebox';
import { about, dictionary, listOf, observableCommon, reference, timestamp, token } from './common.ts';

const recipients = (who: string) => Type.Optional(listOf(reference('An address.', ['email-addr']), who));

const MimePart = Type.Object(
  {
    body: Type.Optional(token('The text of the part.')),
    body_raw_ref: Type.Optional(reference('The bytes of the part.', ['artifact', 'file'])),
    content_type: Type.Optional(token('Content-Type of the part.')),
    content_disposition: Type.Optional(token('Content-Disposition of the part.')),
  },
  {
    'x-section': '6.6',
    anyOf: [{ required: ['body'] }, { required: ['body_raw_ref'] }],
    not: { required: ['body', 'body_raw_ref'] },
  },
);

/** Email Message (STIX 2.1 §6.6): an instance of an email, with one body or, when multipart, with parts. */
export const EmailMessage = Type.Object(
  {
    ...observableCommon('email-message'),
    is_multipart: Type.Boolean({ description: 'Whether the message has MIME parts.' }),
    date: Type.Optional(timestamp('When it was sent.')),
    content_type: Type.Optional(token('Content-Type of the message.')),
    from_ref: Type.Optional(reference('The "From:" address.', ['email-addr'])),
    sender_ref: Type.Optional(reference('The "Sender:" address.', ['email-addr'])),
    to_refs: recipients('The "To:" addresses.'),
    cc_refs: recipients('The "CC:" addresses.'),
    bcc_refs: recipients('The "BCC:" addresses.'),
    message_id: Type.Optional(token('The "Message-ID:" header.')),
    subject: Type.Optional(token('The subject.')),
    received_lines: Type.Optional(listOf(token('A header.'), 'The "Received:" headers, in order.')),
    additional_header_fields: Type.Optional(
      dictionary<string[]>('Other headers by name, each with a list of values.', listOf(Type.String(), 'Values.')),
    ),
    body: Type.Optional(token('The text; only when the message is not multipart.')),
    body_multipart: Type.Optional(listOf(MimePart, 'The parts; only when the message is multipart.')),
    raw_email_ref: Type.Optional(reference('The raw bytes of the message.', ['artifact'])),
  },
  {
    ...about('6.6', 'Email Message', 'An instance of an email.'),
    if: { properties: { is_multipart: { const: true } } },
    then: { not: { required: ['body'] } },
    else: { not: { required: ['body_multipart'] } },
  },
);
export type EmailMessage = Static<typeof EmailMessage>;
