import { advisoryPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { strings, type Urgency } from '../../i18n/index.ts';
import { shownDay, type ShownDate } from '../dates.ts';
import { perLanguage } from '../per-language.ts';

/** An advisory in a list. */
export interface AdvisoryCard {
  readonly id: string;
  readonly href: string;
  readonly urgency: Urgency;
  readonly withdrawn: boolean;
  /** Language of title and summary, where it is not that of the page. */
  readonly language: string | undefined;
  readonly onlyIn: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly updated: ShownDate;
  readonly revision: string;
  readonly languages: string;
}

/** The card of an advisory: in the language of the page, else in its source language and saying so. */
export function advisoryCard(model: Model, advisory: Advisory, language: string): AdvisoryCard {
  const words = strings(language);
  const own = advisory.texts.get(language);
  const text = own ?? (advisory.texts.get(advisory.sourceLanguage) as AdvisoryText);
  return {
    id: advisory.id,
    href: advisoryPath(advisory, text.language),
    urgency: advisory.urgency,
    withdrawn: advisory.status === 'withdrawn',
    language: own ? undefined : text.language,
    onlyIn: own ? undefined : words.list.onlyIn(languageName(text.language, language)),
    title: text.title,
    summary: text.summary,
    updated: shownDay(advisory.updated, language, model.publisher.timeZone),
    revision: words.advisory.revision(advisory.revisions.length),
    languages: [...advisory.texts.keys()].map((code) => languageName(code, language)).join(', '),
  };
}

const languageNames = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));

/** The name of a language, in another: `Nederlands` or `Dutch`. */
export function languageName(code: string, language: string): string {
  return languageNames(language).of(code) ?? code;
}
