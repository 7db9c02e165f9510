import { strings } from '../../i18n/index.ts';
import { languageName, languageNames } from '../../i18n/language-name.ts';
import { absolute, advisoryPath, homePath } from '../model/addresses.ts';
import { advisoryContext } from '../model/advisory-context.ts';
import type { Advisory, AdvisoryStub, AdvisoryText, Model } from '../model/model.ts';
import { newestFirst } from '../model/publication.ts';
import { renderMarkdown } from '../model/render-markdown.ts';

/** What Atom, RSS and JSON Feed say of a site in one language. */
export interface ReaderFeed {
  /** Language tag with its region, such as nl-NL. */
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** Full address of the home page. */
  readonly home: string;
  /** Moment of the newest revision of any entry. */
  readonly updated: string;
  /** Newest revision first. */
  readonly advisories: readonly Advisory[];
}

/** An advisory as a reader follows it, in one language. */
export interface ReaderEntry {
  /** Never changes, and differs per language: readers merge entries by it. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  readonly summaryHtml: string;
  /** All words of the advisory. */
  readonly html: string;
  readonly published: string;
  /** Moment of the newest revision; a change without a revision does not move it. */
  readonly updated: string;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
}

/** The feed of a language: every advisory that has a text in it, or a stub. */
export function readerFeed(model: Model, language: string): ReaderFeed {
  const { publisher } = model;
  const words = strings(language);
  const name = publisher.name[language] ?? publisher.name[publisher.languages[0] as string] ?? '';
  const advisories = newestFirst(model.advisories.filter(({ stubs, texts }) => texts.has(language) || stubs.has(language)));
  return {
    locale: words.locale,
    title: words.feedTitle(name),
    description: publisher.about[language] ?? publisher.about[publisher.languages[0] as string] ?? '',
    publisher: name,
    home: absolute(model, homePath(language)),
    updated: advisories[0]?.updated ?? model.modified,
    advisories,
  };
}

/** Made once for all feeds of a language: Atom, RSS and JSON Feed carry the same entries. */
const entries = new WeakMap<Model, Map<AdvisoryText | AdvisoryStub, ReaderEntry>>();

export function* readerEntries({ advisories }: ReaderFeed, model: Model, language: string): Generator<ReaderEntry> {
  const known = entries.get(model) ?? new Map<AdvisoryText | AdvisoryStub, ReaderEntry>();
  entries.set(model, known);
  for (const advisory of advisories) {
    const text = advisory.texts.get(language) ?? (advisory.stubs.get(language) as AdvisoryStub);
    const entry = known.get(text) ?? toReaderEntry(advisory, text, model);
    known.set(text, entry);
    yield entry;
  }
}

function toReaderEntry(advisory: Advisory, text: AdvisoryText | AdvisoryStub, model: Model): ReaderEntry {
  const { language } = text;
  // Some readers show the summary alone: it too must say that there is no more in this language.
  const summary = 'inShort' in text ? text.summary : `${text.summary} (${strings(language).list.onlyIn(languageNames(advisory.texts.keys(), language))})`;
  const words = strings(language);
  const url = absolute(model, advisoryPath(advisory, language));
  const html = (source: string) => renderMarkdown({ source }, { ...advisoryContext(model, advisory, language), pageUrl: url }).trim();
  return {
    id: entryId(advisory, model, language),
    url,
    title: advisory.status === 'withdrawn' ? words.feedEntry.withdrawn(text.title) : text.title,
    summary,
    summaryHtml: html(literal(summary)),
    html: html('inShort' in text ? wholeText(advisory, text, language) : stubText(advisory, text)),
    published: advisory.published,
    updated: advisory.updated,
    topics: advisory.topics.map((id) => ({ id, name: words.topics[id] })),
  };
}

/** A tag URI (RFC 4151): our name and the advisory's year, number and language, none of which ever changes. */
function entryId({ id }: Advisory, { publisher }: Model, language: string): string {
  const year = id.split('-')[1] as string;
  return `tag:${new URL(publisher.baseUrl).hostname},${year}:${id}:${language}`;
}

/** All words of an advisory as one Markdown text, so that one renderer makes the HTML of pages and feeds. */
export function wholeText(advisory: Advisory, text: AdvisoryText, language: string): string {
  const { advisory: words, feedEntry } = strings(language);
  const newest = advisory.revisions.at(-1)?.number ?? 1;
  const changed = newest > 1 ? text.revisions[newest] : undefined;
  const actions = advisory.actions.flatMap((id) => text.actions[id] ?? []);
  const withdrawal = advisory.status === 'withdrawn' ? [`**${literal(words.withdrawn)}** ${literal(words.withdrawnMore)}`, text.revisions[advisory.withdrawnBy ?? newest] ?? ''] : [];
  return [
    ...withdrawal,
    ...text.inShort.map(literal),
    ...(changed && advisory.withdrawnBy !== newest ? [`## ${literal(feedEntry.changed(newest))}`, changed] : []),
    `## ${literal(feedEntry.actions)}`,
    actions.map(({ do: action, why }, index) => `${index + 1}. ${`${action} ${why}`.replace(/\s+/g, ' ')}`).join('\n'),
    text.body.source,
  ].join('\n\n');
}

/** What a stub says: its summary, and the way to the advisory in each language in which it stands. */
function stubText(advisory: Advisory, { language, summary }: AdvisoryStub): string {
  const { stub } = strings(language);
  const links = [...advisory.texts.keys()].map((other) => `[${literal(stub.readIn(languageName(other, language)))}](${advisoryPath(advisory, other)}).`);
  return [literal(summary), [literal(stub.notTranslated), ...links].join(' ')].join('\n\n');
}

/** Plain text as Markdown that renders to itself (CommonMark 0.31 §2.4); only a web address in it becomes a link. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
