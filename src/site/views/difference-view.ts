import type { ChangedSection } from '../../core/difference/compare-blocks.ts';
import { compareEditions, type Difference } from '../../core/difference/compare-editions.ts';
import { absolute, advisoryIndicatorsPath, advisoryPath, differencePath, historyPath, revisionPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Edition, Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { listed } from '../../i18n/language-name.ts';
import { shownDay, shownNumber } from '../dates.ts';
import { forWhom } from './advisory-facts.ts';
import { shownRevisions } from './edition-parts.ts';
import { tablesByKind, type IndicatorTable } from './indicator-tables.ts';

export type DifferenceView = ReturnType<typeof differenceView>;

const CHANGES = ['added', 'changed', 'withdrawn'] as const;

/** What a revision changed in the one before it: words by section, facts, and indicators. */
export function differenceView(model: Model, advisory: Advisory, number: number, language: string) {
  const difference = compareEditions(model, advisory, number, language) as Difference;
  const { history } = strings(language);
  const article = advisoryPath(advisory, language);
  const { title } = advisory.texts.get(language) as AdvisoryText;
  const revisions = shownRevisions(model, advisory, language, article);
  const revision = (wanted: number) => revisions.find((one) => one.number === wanted) as (typeof revisions)[number];
  const address = revisionPath(difference.after, number, language);
  return {
    language,
    title: history.differenceTitle(number),
    summary: history.differenceSummary(number - 1, number, title),
    advisory: { href: article, text: title },
    history: { href: historyPath(advisory, language), text: history.all },
    before: revision(number - 1),
    after: revision(number),
    facts: difference.facts.map((fact) => ({ name: history.factNames[fact], before: factWords(difference.before, fact, language), after: factWords(difference.after, fact, language) })),
    sections: difference.sections.map((section) => ({
      name: section.name,
      // A heading that went leads nowhere in the newer text.
      href: section.anchor && changeOfHeading(section) !== 'removed' ? `${address}#${section.anchor}` : undefined,
      mark: marked(changeOfHeading(section), language),
      blocks: section.blocks.slice(changeOfHeading(section) ? 1 : 0).map(({ change, language: own, parts }) => ({ change, language: own, name: history.marks[change], parts: parts.map((part) => ({ ...part, name: part.mark === 'same' ? '' : history.marks[part.mark] })) })),
    })),
    indicators: difference.indicators && changedTables(model, advisory, difference.indicators, language),
    printLine: [advisory.id, shownDay(difference.after.updated, language, model.publisher.timeZone).text, absolute(model, differencePath(advisory, number, language))].join(' · '),
  };
}

/** Whether a section came or went with its heading, which is then the first of its blocks. */
function changeOfHeading({ blocks: [first], name }: ChangedSection): 'added' | 'removed' | undefined {
  return first && first.change !== 'changed' && first.parts[0]?.words === name ? first.change : undefined;
}

function marked(change: 'added' | 'removed' | undefined, language: string): string | undefined {
  return change && strings(language).history.marks[change];
}

function factWords(edition: Edition, fact: Difference['facts'][number], language: string): string {
  const { history, topics, urgency } = strings(language);
  switch (fact) {
    case 'status': return history.status[edition.status];
    case 'urgency': return urgency[edition.urgency];
    case 'audiences': return forWhom(edition, language);
    case 'topics': return listed(edition.topics.map((topic) => topics[topic]), language);
  }
}

/** Tables of the indicators that were added, changed or withdrawn, with how many; a change without any is left out. */
function changedTables(model: Model, advisory: Advisory, indicators: NonNullable<Difference['indicators']>, language: string): { readonly change: (typeof CHANGES)[number]; readonly title: string; readonly tables: readonly IndicatorTable[] }[] {
  const { history, indicators: words } = strings(language);
  const page = { href: advisoryIndicatorsPath(advisory, language), text: words.whole };
  return CHANGES.filter((change) => indicators[change].length > 0).map((change) => ({
    change,
    title: history.indicatorsOf[change](shownNumber(indicators[change].length, language)),
    tables: tablesByKind(model, indicators[change], language, change !== 'withdrawn', page),
  }));
}
