import { strings } from '../i18n/index.ts';
import { perLanguage } from '../i18n/per-language.ts';

/** A date for machines and for people: the two halves of `<time datetime="…">…</time>`. */
export interface ShownDate {
  readonly datetime: string;
  readonly text: string;
}

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'long', year: 'numeric' };

const formats = new Map<string, Intl.DateTimeFormat>();

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { useGrouping: 'min2' }));

/** A moment as a day in a time zone: `9 maart 2026`. */
export function shownDay(moment: string, language: string, timeZone: string): ShownDate {
  return { datetime: moment, text: format(language, timeZone, DAY).format(new Date(moment)) };
}

/** The same for the narrow column of a table: `9 mrt 2026`. */
export function shortDay(moment: string, language: string, timeZone: string): ShownDate {
  return { datetime: moment, text: format(language, timeZone, SHORT_DAY).format(new Date(moment)) };
}

/** A day, month or year as an author writes it (`2026-03-09`, `2026-03`, `2026`), which stands in no time zone. */
export function calendarDate(date: string, language: string): ShownDate {
  const parts = date.split('-').length;
  if (parts === 1) return { datetime: date, text: date };
  const options = parts === 2 ? MONTH : DAY;
  return { datetime: date, text: format(language, 'UTC', options).format(new Date(`${date}${parts === 2 ? '-01' : ''}T00:00:00Z`)) };
}

/** A whole number: four digits stay closed, as both our languages are printed. */
export function shownNumber(number: number, language: string): string {
  return numbers(language).format(number);
}

function format(language: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale } = strings(language);
  const key = `${locale} ${timeZone} ${options.day ?? ''} ${options.month}`;
  let found = formats.get(key);
  if (!found) formats.set(key, (found = new Intl.DateTimeFormat(locale, { ...options, timeZone })));
  return found;
}
