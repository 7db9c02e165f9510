import { Type, type Static } from 'typebox';
import { Duration, Id, LanguageTag, Line, PerLanguage, strictObject, Timestamp, WebAddress } from './common.ts';

/** `content/publisher.yaml`: who publishes, where, in which languages, and by which policies. */
export const PublisherSchema = strictObject({
  name: PerLanguage(Line(80, 'Name of the publisher.'), 'Name of the publisher in each language.'),
  about: PerLanguage(Line(300, 'One sentence.'), 'What this site is, in one sentence per language.'),
  baseUrl: Type.String({ pattern: '^https://[a-z0-9.-]+$', description: 'Address of the site without a path or a final slash.' }),
  languages: Type.Array(LanguageTag, { minItems: 1, uniqueItems: true, description: 'Languages of the site; the first is the default.' }),
  timeZone: Line(60, 'Time zone in which pages show dates, such as Europe/Amsterdam.'),
  identity: Id('identity'),
  contact: strictObject({
    email: Type.String({ format: 'email', description: 'Address for readers.' }),
    security: Type.String({ format: 'email', description: 'Address for reports of weaknesses in this site (security.txt).' }),
    report: PerLanguage(Line(400, 'One or two sentences.'), 'Whom a reader turns to for help or to report an attack.'),
  }),
  securityTxt: strictObject({
    expires: Timestamp,
    languages: Type.Array(LanguageTag, { minItems: 1, description: 'Languages in which reports are welcome.' }),
  }),
  policies: strictObject({
    indicator: strictObject({
      confidence: Type.Integer({ minimum: 0, maximum: 100, description: 'Confidence of an indicator that states none, 0 to 100.' }),
      validFor: Type.Record(Type.String({ pattern: '^[a-z0-9-]+$' }), Duration, { description: 'How long an indicator counts from valid_from when it states no valid_until, by type of observable; `default` for the rest.' }),
    }),
    labelMaxAge: Duration,
  }),
  licence: strictObject({ name: Line(80, 'Name of the licence of texts and data.'), url: WebAddress }),
}, { title: 'Publisher', description: 'Who publishes this site.' });

export type PublisherDocument = Static<typeof PublisherSchema>;
