import { absolute, advisoryIndicatorsPath, advisoryPath, differencePath, historyPath, revisionPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Edition, Model } from '../../core/model/model.ts';
import { editionAt, newestNumber } from '../../core/model/publication.ts';
import type { RenderContext } from '../../core/model/render-markdown.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay, shownNumber } from '../dates.ts';
import { forWhom } from './advisory-facts.ts';
import { shownActions, shownSources, withdrawalOf } from './edition-parts.ts';
import type { Link } from './frame-view.ts';
import { proseHtml } from './prose.ts';

export type RevisionView = ReturnType<typeof revisionView>;

/**
 * One revision as it was published, at an address that never shows other words. An earlier one says before anything else
 * that it is old: who is frightened must not follow it.
 */
export function revisionView(model: Model, advisory: Advisory, number: number, language: string) {
  const edition = editionAt(advisory, number) as Edition;
  const text = edition.texts.get(language) as AdvisoryText;
  const context: RenderContext = { model, language, advisory: edition };
  const { advisory: words, history } = strings(language);
  const newest = newestNumber(advisory);
  const isNewest = number === newest;
  const day = (moment: string) => shownDay(moment, language, model.publisher.timeZone);
  const name = isNewest ? history.newestTitle(number) : history.oldTitle(number);
  return {
    language,
    isNewest,
    name,
    title: text.title,
    fullTitle: `${name} ${text.title}`,
    summary: text.summary,
    reading: history.reading(number, day(edition.updated).text),
    state: isNewest ? history.isNewest : history.isOld,
    withdrawal: withdrawalOf(model, advisory, language, advisoryPath(advisory, language)),
    newest: newestLink(model, advisory, language),
    links: linksOf(advisory, number, language),
    forWhom: forWhom(edition, language),
    inShort: text.inShort,
    actionsTitle: isNewest ? words.doNow : history.actionsThen,
    actions: shownActions(edition, text, context),
    body: proseHtml(text.body, context),
    indicators: indicatorsOf(advisory, edition, number, language),
    sources: shownSources(edition, language),
    printLine: [`${edition.id}, ${words.revision(number)}`, day(edition.updated).text, absolute(model, revisionPath(edition, number, language))].join(' · '),
  };
}

/** To what holds now, in the language of the page if it stands in it. */
function newestLink(model: Model, advisory: Advisory, language: string): Link {
  const isHere = advisory.texts.has(language) || advisory.stubs.has(language);
  const target = isHere ? language : advisory.sourceLanguage;
  const { text } = shownDay(advisory.updated, language, model.publisher.timeZone);
  return { href: advisoryPath(advisory, target), text: strings(language).history.toNewest(newestNumber(advisory), text), language: isHere ? undefined : target };
}

/** To what the next revision changed in this one, and to the list of all; where those pages are. */
function linksOf(advisory: Advisory, number: number, language: string): Link[] {
  const { history } = strings(language);
  if (advisory.revisions.length < 2 || !advisory.texts.has(language)) return [];
  return [
    ...(editionAt(advisory, number + 1)?.texts.has(language) ? [{ href: differencePath(advisory, number + 1, language), text: history.toDifference(number + 1) }] : []),
    { href: historyPath(advisory, language), text: history.all },
  ];
}

function indicatorsOf(advisory: Advisory, edition: Edition, number: number, language: string): { readonly text: string; readonly link: Link } | undefined {
  const stood = edition === advisory ? advisory.indicators.filter(({ revoked }) => !revoked).length : Object.keys(advisory.past.find((past) => past.number === number)?.stood?.versions ?? {}).length;
  if (advisory.indicators.length === 0) return undefined;
  const { history } = strings(language);
  return { text: history.indicatorsThen(shownNumber(stood, language)), link: { href: advisoryIndicatorsPath(advisory, language), text: history.indicatorsNow } };
}
