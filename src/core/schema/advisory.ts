import { Type, type Static } from 'typebox';
import { AUDIENCES, TOPICS, URGENCIES } from '../../i18n/names.ts';
import { TLP_LEVELS } from '../../stix/index.ts';
import { AdvisoryId, CalendarDate, Id, LanguageTag, Line, Slug, strictObject, Timestamp, WebAddress } from './common.ts';

const Key = Type.String({ pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', description: 'Short name in lower case with hyphens.' });

/** `advisory.yaml`: the facts of an advisory, without words for readers. */
export const AdvisorySchema = strictObject({
  id: AdvisoryId,
  status: Type.Enum(['draft', 'published', 'withdrawn'], { description: 'A draft is checked but never published; a withdrawn advisory keeps its page with a banner.' }),
  urgency: Type.Enum([...URGENCIES], { description: 'Urgent: readers must act today.' }),
  tlp: Type.Enum([...TLP_LEVELS], { description: 'Traffic Light Protocol 2.0 level. Only clear is published.' }),
  sourceLanguage: LanguageTag,
  languages: Type.Array(LanguageTag, { minItems: 1, uniqueItems: true, description: 'Languages in which this advisory stands in full.' }),
  topics: Type.Array(Type.Enum([...TOPICS]), { minItems: 1, uniqueItems: true, description: 'Topics, for lists and feeds per topic.' }),
  audiences: Type.Array(Type.Enum([...AUDIENCES]), { minItems: 1, uniqueItems: true, description: 'Whom this advisory is for.' }),
  actions: Type.Array(Key, { minItems: 1, maxItems: 3, uniqueItems: true, description: 'What the reader must do, most important first; the words stand in the language files.' }),
  revisions: Type.Array(strictObject({
    number: Type.Integer({ minimum: 1 }),
    date: Timestamp,
    actAgain: Type.Boolean({ description: 'Whether a reader who acted on an earlier revision must act again.' }),
  }), { minItems: 1, description: 'Published revisions, oldest first.' }),
  withdrawnBy: Type.Optional(Type.Integer({ minimum: 2, description: 'Number of the revision that withdrew this advisory; the words of that revision say why.' })),
  sources: Type.Array(strictObject({
    id: Key,
    title: Line(300, 'Title of the source.'),
    publisher: Line(200, 'Who published it.'),
    date: Type.Optional(CalendarDate),
    url: Type.Optional(WebAddress),
    language: Type.Optional(LanguageTag),
    seen: Type.Enum(['primary', 'secondary'], { description: 'Whether the publisher read this text itself (primary) or an account of it (secondary).' }),
    note: Type.Optional(Line(400, 'What a reader should know about this source, in the source language of the advisory.')),
  }), { minItems: 1, description: 'Sources that the text cites.' }),
  stix: strictObject({
    report: Id('report'),
    translations: Type.Record(Type.String({ pattern: '^[a-z]{2,3}$' }), Id('language-content'), { description: 'Identifier of the language-content object per language.' }),
  }),
  allow: Type.Optional(Type.Array(strictObject({
    value: Line(2000, 'Value of the indicator.'),
    reason: Line(500, 'Why it stands in the list although it looks benign or reserved.'),
  }))),
}, { title: 'Advisory', description: 'Facts of one advisory.' });

export type AdvisoryDocument = Static<typeof AdvisorySchema>;

/** Front matter of `<lang>.md`: all words of an advisory outside its body. */
export const AdvisoryTextSchema = strictObject({
  title: Line(90, 'Title, beginning with a verb.'),
  slug: Slug,
  summary: Line(200, 'One line for cards and feeds: the threat, whom it concerns, who says so.'),
  inShort: Type.Array(Line(300, 'One sentence.'), { minItems: 1, maxItems: 3, description: 'What is going on, who it is about, what it means.' }),
  actions: Type.Record(Type.String(), strictObject({
    do: Line(300, 'The action, verb first. Inline Markdown.'),
    why: Line(500, 'Why it helps. Inline Markdown.'),
  }), { description: 'The words of each action of advisory.yaml.' }),
  revisions: Type.Record(Type.String({ pattern: '^[0-9]+$' }), Line(1000, 'What changed and why. Inline Markdown.'), { description: 'The words of each revision of advisory.yaml.' }),
  translation: Type.Optional(strictObject({
    of: LanguageTag,
    hash: Type.String({ pattern: '^sha256-[0-9a-f]+$', description: 'Hash of the source text that this translates; `seinpost check` names the present one.' }),
    sections: Type.Optional(Type.Record(Type.String(), Type.String({ pattern: '^[0-9a-f]{8}$' }), { description: 'The same for each section by its id, so that readers are told which ones have changed since; `seinpost check` prints it.' })),
  })),
}, { title: 'Advisory text', description: 'The words of an advisory in one language.' });

export type AdvisoryTextDocument = Static<typeof AdvisoryTextSchema>;

const { title, slug, summary } = AdvisoryTextSchema.properties;

/** Front matter of `<lang>.md` where the advisory is not translated yet: all that readers of that language are told. */
export const AdvisoryStubSchema = strictObject({ title, slug, summary }, { title: 'Advisory stub', description: 'What an advisory says in a language into which it is not translated yet.' });

export type AdvisoryStubDocument = Static<typeof AdvisoryStubSchema>;
