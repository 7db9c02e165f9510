import type { Advisory, Model } from '../../core/model/model.ts';
import { AUDIENCES, strings } from '../../i18n/index.ts';
import { languageNames, listed } from '../../i18n/language-name.ts';
import { shownDay } from '../dates.ts';

/** A name and its value; a machine-readable date or an address where it has one. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly datetime?: string;
  readonly href?: string;
}

/** Number, days and languages of an advisory. */
export function mainFacts(model: Model, advisory: Advisory, language: string): Fact[] {
  const words = strings(language).advisory;
  const day = (name: string, moment: string): Fact => {
    const { datetime, text } = shownDay(moment, language, model.publisher.timeZone);
    return { name, value: text, datetime };
  };
  return [
    { name: words.number, value: `${advisory.id}, ${words.revision(advisory.revisions.length)}` },
    day(words.published, advisory.published),
    ...(advisory.revisions.length > 1 ? [day(words.updated, advisory.updated)] : []),
    { name: words.languages, value: languageNames(advisory.texts.keys(), language) },
  ];
}

/** Whom an advisory is for, in words. */
export function forWhom({ audiences }: Pick<Advisory, 'audiences'>, language: string): string {
  const words = strings(language);
  const others = AUDIENCES.filter((audience) => audience !== 'citizen' && audiences.includes(audience)).map((audience) => words.audiences[audience]);
  return words.advisory.forWhom(listed(others, language), audiences.includes('citizen'));
}
