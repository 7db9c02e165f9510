import { absolute, advisoryIndicatorsPath, advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import type { RenderContext } from '../../core/model/render-markdown.ts';
import { AUDIENCES, strings } from '../../i18n/index.ts';
import { calendarDate, shownDay, shownNumber } from '../dates.ts';
import { feedFiles } from '../feed-files.ts';
import { perLanguage } from '../per-language.ts';
import { languageName } from './advisory-card.ts';
import { download, type Download } from './feed-rows.ts';
import type { Link } from './frame-view.ts';
import { indicatorTables } from './indicator-tables.ts';
import { lineHtml, proseHtml } from './prose.ts';
import { sectionLinks } from './section-links.ts';

/** A name and its value; a machine-readable date or an address where it has one. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly datetime?: string;
  readonly href?: string;
}

export type AdvisoryView = ReturnType<typeof advisoryView>;

/** Everything that the page of an advisory shows in one language. HTML comes from the core and may be set as it is. */
export function advisoryView(model: Model, advisory: Advisory, language: string) {
  const text = advisory.texts.get(language) as AdvisoryText;
  const context: RenderContext = { model, language, advisory };
  const day = (moment: string) => shownDay(moment, language, model.publisher.timeZone);
  const words = strings(language).advisory;
  const indicators = { href: advisoryIndicatorsPath(advisory, language), text: strings(language).indicators.whole };
  const facts = mainFacts(model, advisory, language);
  const address = absolute(model, advisoryPath(advisory, language));
  return {
    id: advisory.id,
    language,
    title: text.title,
    summary: text.summary,
    urgency: advisory.urgency,
    withdrawn: advisory.status === 'withdrawn',
    stale: staleTranslation(model, advisory, text),
    forWhom: forWhom(advisory, language),
    published: day(advisory.published),
    updated: advisory.revisions.length > 1 ? day(advisory.updated) : undefined,
    revision: words.revision(advisory.revisions.length),
    inShort: text.inShort,
    actions: advisory.actions.map((id) => {
      const { do: action = '', why = '' } = text.actions[id] ?? {};
      return { id, action: lineHtml(action, context), why: lineHtml(why, context) };
    }),
    revisions: advisory.revisions.map(({ number, date, actAgain }) => ({
      number,
      name: words.revision(number),
      date: day(date),
      actAgain: actAgain ? words.yes : words.no,
      isFirst: number === 1,
      html: lineHtml(text.revisions[String(number)] ?? '', context),
    })).reverse(),
    body: proseHtml(text.body, context),
    onThisPage: [...sectionLinks(text.body), ...ownSections(language)],
    tables: indicatorTables(model, advisory.indicators, language, indicators),
    indicators: advisory.indicators.length > 0 ? indicators : undefined,
    downloads: downloads(model, advisory, language),
    help: { report: model.publisher.contact.report[language] ?? '', email: model.publisher.contact.email },
    sources: advisory.sources.map((source) => ({
      id: source.id,
      title: source.title,
      url: source.url,
      language: source.language,
      publisher: source.publisher,
      date: source.date ? calendarDate(source.date, language) : undefined,
      languageName: source.language ? languageName(source.language, language) : undefined,
      seen: words.seen[source.seen],
      note: source.note,
    })),
    /** What every printed page must say: paper outlives a page that has been corrected since. */
    printLine: [advisory.id, words.revision(advisory.revisions.length), day(advisory.updated).text, address].join(' · '),
    facts,
    allFacts: [
      ...facts,
      { name: words.topics, value: advisory.topics.map((topic) => strings(language).topics[topic]).join(', ') },
      { name: words.address, value: address, href: address },
      { name: words.licence, value: model.publisher.licence.name, href: model.publisher.licence.url },
    ],
  };
}

function mainFacts(model: Model, advisory: Advisory, language: string): Fact[] {
  const words = strings(language).advisory;
  const day = (name: string, moment: string): Fact => {
    const { datetime, text } = shownDay(moment, language, model.publisher.timeZone);
    return { name, value: text, datetime };
  };
  return [
    { name: words.number, value: `${advisory.id}, ${words.revision(advisory.revisions.length)}` },
    day(words.published, advisory.published),
    ...(advisory.revisions.length > 1 ? [day(words.updated, advisory.updated)] : []),
    { name: words.languages, value: [...advisory.texts.keys()].map((code) => languageName(code, language)).join(', ') },
  ];
}

const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

function forWhom({ audiences }: Advisory, language: string): string {
  const words = strings(language);
  const others = AUDIENCES.filter((audience) => audience !== 'citizen' && audiences.includes(audience)).map((audience) => words.audiences[audience]);
  const list = lists(language).format(others);
  return words.advisory.forWhom(list, audiences.includes('citizen'));
}

function ownSections(language: string): Link[] {
  const { engineers, help, sources, about } = strings(language).advisory;
  return [{ href: '#engineers', text: engineers }, { href: '#help', text: help }, { href: '#sources', text: sources }, { href: '#about-this', text: about }];
}

/** What to say where the source text has changed since this translation was made. */
function staleTranslation(model: Model, advisory: Advisory, { translation, language }: AdvisoryText): { readonly text: string; readonly link: Link } | undefined {
  const source = translation && advisory.texts.get(translation.of);
  if (!source || source.hash === translation.hash) return undefined;
  const words = strings(language).advisory;
  return {
    text: words.stale(languageName(source.language, language), shownDay(advisory.updated, language, model.publisher.timeZone).text),
    link: { href: advisoryPath(advisory, source.language), text: words.readSource, language: source.language },
  };
}

function downloads(model: Model, { id, indicators }: Advisory, language: string): Download[] {
  const count = strings(language).advisory.count(shownNumber(indicators.length, language));
  return (feedFiles(model).perAdvisory.get(id) ?? []).map(download).map((file) => ({ ...file, format: `${file.format}, ${count}` }));
}
