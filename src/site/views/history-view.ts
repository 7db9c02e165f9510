import { absolute, advisoryPath, differencePath, historyPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { editionAt, newestNumber } from '../../core/model/publication.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';
import { shownRevisions, withdrawalOf } from './edition-parts.ts';

export type HistoryView = ReturnType<typeof historyView>;

/** Every revision of an advisory, newest first: what changed and why, and ways to its text and to the difference. */
export function historyView(model: Model, advisory: Advisory, language: string) {
  const { history } = strings(language);
  const article = advisoryPath(advisory, language);
  const { title } = advisory.texts.get(language) as AdvisoryText;
  const isIn = (number: number) => editionAt(advisory, number)?.texts.has(language) === true;
  return {
    language,
    summary: history.summary(title),
    advisory: { href: article, text: title },
    withdrawal: withdrawalOf(model, advisory, language, article),
    revisions: shownRevisions(model, advisory, language, article).map((revision) => ({
      ...revision,
      isNewest: revision.number === newestNumber(advisory),
      difference: isIn(revision.number - 1) && isIn(revision.number) ? { href: differencePath(advisory, revision.number, language), text: history.differenceTitle(revision.number) } : undefined,
    })),
    printLine: [advisory.id, shownDay(advisory.updated, language, model.publisher.timeZone).text, absolute(model, historyPath(advisory, language))].join(' · '),
  };
}
