import { perLanguage } from './per-language.ts';

const names = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const lists = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** The name of a language, in another: `Nederlands` or `Dutch`. */
export function languageName(code: string, language: string): string {
  return names(language).of(code) ?? code;
}

/** The names of some languages in a sentence of another: `Dutch and English`. */
export function languageNames(codes: Iterable<string>, language: string): string {
  return listed([...codes].map((code) => languageName(code, language)), language);
}

/** Words as a sentence lists them: `soldiers, politicians and journalists`. */
export function listed(words: readonly string[], language: string): string {
  return lists(language).format(words);
}
