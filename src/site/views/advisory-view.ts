import { absolute, advisoryIndicatorsPath, advisoryPath, historyPath, selfCheckPath, sourcesPath, visualsPath } from '../../core/model/addresses.ts';
import { advisoryContext } from '../../core/model/advisory-context.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { hasVisuals } from '../../core/model/site-pages.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay, shownNumber } from '../dates.ts';
import { keptFiles } from '../documents/kept-files.ts';
import { feedFiles } from '../feed-files.ts';
import { forWhom, mainFacts } from './advisory-facts.ts';
import { download, type Download } from './feed-rows.ts';
import type { Link } from './frame-view.ts';
import { indicatorTables } from './indicator-tables.ts';
import { proseHtml } from './prose.ts';
import { shownActions, shownRevisions, withdrawalOf } from './edition-parts.ts';
import { sectionLinks } from './section-links.ts';
import { staleView } from './stale-view.ts';

export type AdvisoryView = ReturnType<typeof advisoryView>;

/** Everything that the page of an advisory shows in one language. HTML comes from the core and may be set as it is. */
export function advisoryView(model: Model, advisory: Advisory, language: string) {
  const text = advisory.texts.get(language) as AdvisoryText;
  const context = advisoryContext(model, advisory, language);
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
    withdrawal: withdrawalOf(model, advisory, language),
    stale: staleView(model, advisory, text),
    forWhom: forWhom(advisory, language),
    published: day(advisory.published),
    updated: advisory.revisions.length > 1 ? day(advisory.updated) : undefined,
    revision: words.revision(advisory.revisions.length),
    inShort: text.inShort,
    actions: shownActions(advisory, text, context),
    selfCheck: advisory.selfCheck && advisory.status === 'published' ? selfCheckPath(advisory, language) : undefined,
    visuals: hasVisuals(advisory) ? visualsPath(advisory, language) : undefined,
    revisions: shownRevisions(model, advisory, language),
    history: advisory.revisions.length > 1 ? historyPath(advisory, language) : undefined,
    body: proseHtml(text.body, context),
    onThisPage: [...sectionLinks(text.body), ...ownSections(language)],
    tables: indicatorTables(model, advisory.indicators, language, indicators),
    indicators: advisory.indicators.length > 0 ? indicators : undefined,
    downloads: downloads(model, advisory, language),
    help: { report: model.publisher.contact.report[language] ?? '', email: model.publisher.contact.email },
    sources: { href: sourcesPath(advisory, language), text: strings(language).sources.all(shownNumber(advisory.sources.length, language)) },
    /** What every printed page must say: paper outlives a page that has been corrected since. */
    printLine: [advisory.id, words.revision(advisory.revisions.length), day(advisory.updated).text, address].join(' · '),
    facts,
    kept: { title: strings(language).documents.keep, links: keptLinks(advisory, language) },
    allFacts: [
      ...facts,
      { name: words.topics, value: advisory.topics.map((topic) => strings(language).topics[topic]).join(', ') },
      { name: words.address, value: address, href: address },
      { name: words.licence, value: model.publisher.licence.name, href: model.publisher.licence.url },
    ],
  };
}

function ownSections(language: string): Link[] {
  const { engineers, help, sources, about } = strings(language).advisory;
  return [{ href: '#engineers', text: engineers }, { href: '#help', text: help }, { href: '#sources', text: sources }, { href: '#about-this', text: about }];
}

/** What readers may keep or pass on; kilobytes are thousands of bytes, as people count them. */
function keptLinks(advisory: Advisory, language: string): (Link & { readonly download: boolean })[] {
  const words = strings(language).documents;
  return keptFiles(advisory, language).map(({ address, bytes, kind }) => {
    const text = kind === 'pdf' ? words.pdf(`${shownNumber(Math.max(Math.round((bytes ?? 0) / 1000), 1), language)} kB`) : words[kind];
    return { href: address, text, download: kind === 'copy' };
  });
}

function downloads(model: Model, { id, indicators }: Advisory, language: string): Download[] {
  const count = strings(language).advisory.count(shownNumber(indicators.length, language));
  return (feedFiles(model).perAdvisory.get(id) ?? []).map(download).map((file) => ({ ...file, format: `${file.format}, ${count}` }));
}
