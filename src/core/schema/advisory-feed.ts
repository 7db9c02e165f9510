import { Type, type Static, type TProperties } from 'typebox';
import { AUDIENCES, TOPICS, URGENCIES } from '../../i18n/names.ts';
import { AdvisoryId, CalendarDate, Id, LanguageTag, PerLanguage, strictObject, Timestamp, WebAddress } from './common.ts';

const Words = {
  url: Type.String({ format: 'uri', description: 'Address of the page in this language.' }),
  selfCheck: Type.Optional(Type.String({ format: 'uri', description: 'Address of the questions by which a reader finds out what to do, where there are such. Absent when it is withdrawn.' })),
  title: Type.String({ minLength: 1 }),
  summary: Type.String({ minLength: 1, description: 'One line: the threat, whom it concerns, who says so.' }),
  inShort: Type.Array(Type.String(), { minItems: 1, description: 'What is going on, who it is about, what it means.' }),
  actions: Type.Array(strictObject({
    id: Type.String({ description: 'The same in every language.' }),
    do: Type.String(),
    why: Type.String(),
  }), { description: 'What the reader must do, most important first. Plain text.' }),
  revisions: Type.Array(strictObject({
    number: Type.Integer({ minimum: 1 }),
    text: Type.String({ description: 'What changed and why. Plain text.' }),
  }), { description: 'The words of the revisions, oldest first.' }),
};

const Stub = strictObject({
  url: Type.String({ format: 'uri', description: 'Address of the page in this language, which leads to the whole text.' }),
  title: Type.String({ minLength: 1 }),
  summary: Type.String({ minLength: 1 }),
});

const Body = { body: Type.String({ description: 'The whole text as HTML; its links are full addresses.' }) };

const Source = strictObject({
  id: Type.String(),
  title: Type.String(),
  publisher: Type.String(),
  date: Type.Optional(CalendarDate),
  url: Type.Optional(WebAddress),
  language: Type.Optional(LanguageTag),
  seen: Type.Enum(['primary', 'secondary'], { description: 'Whether the publisher read this text itself (primary) or an account of it (secondary).' }),
  note: Type.Optional(Type.String()),
});

function advisoryFields<Properties extends TProperties>(words: Properties) {
  return {
    id: AdvisoryId,
    status: Type.Enum(['published', 'withdrawn']),
    urgency: Type.Enum([...URGENCIES], { description: 'Urgent: readers must act today.' }),
    tlp: Type.Literal('clear'),
    sourceLanguage: LanguageTag,
    topics: Type.Array(Type.Enum([...TOPICS]), { minItems: 1 }),
    audiences: Type.Array(Type.Enum([...AUDIENCES]), { minItems: 1 }),
    published: Timestamp,
    updated: Timestamp,
    revisions: Type.Array(strictObject({
      number: Type.Integer({ minimum: 1 }),
      date: Timestamp,
      actAgain: Type.Boolean({ description: 'Whether a reader who acted on an earlier revision must act again.' }),
    }), { minItems: 1, description: 'Oldest first.' }),
    texts: PerLanguage(strictObject(words), 'The words for readers, by language.'),
    stubs: Type.Optional(PerLanguage(Stub, 'Title and summary in the languages into which the advisory is not translated yet; absent where there are none.')),
    sources: Type.Array(Source, { minItems: 1 }),
    report: Id('report'),
    indicators: Type.Array(Id('indicator'), { uniqueItems: true, description: 'The live indicators of this advisory: neither revoked nor expired. Empty when it is withdrawn.' }),
    stix: Type.String({ format: 'uri', description: 'Address of the STIX bundle of this advisory.' }),
  };
}

export const AdvisoryEntrySchema = strictObject(advisoryFields(Words));

/** One advisory in `/feeds/advisories.json`. */
export type AdvisoryEntry = Static<typeof AdvisoryEntrySchema>;

/** `/feeds/advisories.json`. */
export const AdvisoriesFeedSchema = strictObject({
  $schema: Type.String({ format: 'uri' }),
  modified: Timestamp,
  asOf: Timestamp,
  advisories: Type.Array(AdvisoryEntrySchema),
}, { title: 'Advisories', description: 'Every advisory of the site with its words in all languages, newest number first.' });

/** `/feeds/advisories/<id>.json`. */
export const PublishedAdvisorySchema = strictObject({
  $schema: Type.String({ format: 'uri' }),
  ...advisoryFields({ ...Words, ...Body }),
}, { title: 'Published advisory', description: 'One advisory with its whole text in all languages.' });

export type PublishedAdvisory = Static<typeof PublishedAdvisorySchema>;
