import { strings } from '../../i18n/index.ts';
import { absolute, advisoryPath, homePath } from '../model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../model/model.ts';
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

/** The feed of a language: every advisory that has a text in it. */
export function readerFeed(model: Model, language: string): ReaderFeed {
  const { publisher } = model;
  const words = strings(language);
  const name = publisher.name[language] ?? publisher.name[publisher.languages[0] as string] ?? '';
  const advisories = newestFirst(model.advisories.filter(({ texts }) => texts.has(language)));
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
const entries = new WeakMap<Model, Map<AdvisoryText, ReaderEntry>>();

export function* readerEntries({ advisories }: ReaderFeed, model: Model, language: string): Generator<ReaderEntry> {
  const known = entries.get(model) ?? new Map<AdvisoryText, ReaderEntry>();
  entries.set(model, known);
  for (const advisory of advisories) {
    const text = advisory.texts.get(language) as AdvisoryText;
    const entry = known.get(text) ?? toReaderEntry(advisory, text, model);
    known.set(text, entry);
    yield entry;
  }
}

function toReaderEntry(advisory: Advisory, text: AdvisoryText, model: Model): ReaderEntry {
  const { language } = text;
  const words = strings(language);
  const url = absolute(model, advisoryPath(advisory, language));
  const html = (source: string) => renderMarkdown({ source }, { model, language, advisory, pageUrl: url }).trim();
  return {
    id: entryId(advisory, model, language),
    url,
    title: advisory.status === 'withdrawn' ? words.feedEntry.withdrawn(text.title) : text.title,
    summary: text.summary,
    summaryHtml: html(literal(text.summary)),
    html: html(wholeText(advisory, text, language)),
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
function wholeText(advisory: Advisory, text: AdvisoryText, language: string): string {
  const { feedEntry } = strings(language);
  const newest = advisory.revisions.at(-1)?.number ?? 1;
  const changed = newest > 1 ? text.revisions[newest] : undefined;
  const actions = advisory.actions.flatMap((id) => text.actions[id] ?? []);
  return [
    ...text.inShort.map(literal),
    ...(changed ? [`## ${literal(feedEntry.changed(newest))}`, changed] : []),
    `## ${literal(feedEntry.actions)}`,
    actions.map(({ do: action, why }, index) => `${index + 1}. ${`${action} ${why}`.replace(/\s+/g, ' ')}`).join('\n'),
    text.body.source,
  ].join('\n\n');
}

/** Plain text as Markdown that renders to itself (CommonMark 0.31 §2.4); only a web address in it becomes a link. */
function literal(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
