import { advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryStub, Model } from '../../core/model/model.ts';
import { strings, type Urgency } from '../../i18n/index.ts';
import { languageNames } from '../../i18n/language-name.ts';
import { shownDay, type ShownDate } from '../dates.ts';

/** An advisory in a list. */
export interface AdvisoryCard {
  readonly id: string;
  readonly href: string;
  readonly urgency: Urgency;
  readonly withdrawn: boolean;
  /** Where the text stands, of a stub. */
  readonly onlyIn: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly updated: ShownDate;
  readonly revision: string;
  readonly languages: string;
}

/** The card of an advisory. One that is not translated yet says in which languages it stands. */
export function advisoryCard(model: Model, advisory: Advisory, language: string): AdvisoryCard {
  const words = strings(language);
  const { title, summary } = advisory.texts.get(language) ?? (advisory.stubs.get(language) as AdvisoryStub);
  const languages = languageNames(advisory.texts.keys(), language);
  return {
    id: advisory.id,
    href: advisoryPath(advisory, language),
    urgency: advisory.urgency,
    withdrawn: advisory.status === 'withdrawn',
    onlyIn: advisory.texts.has(language) ? undefined : words.list.onlyIn(languages),
    title,
    summary,
    updated: shownDay(advisory.updated, language, model.publisher.timeZone),
    revision: words.advisory.revision(advisory.revisions.length),
    languages,
  };
}
