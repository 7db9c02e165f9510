import { strings } from './index.ts';

/** One object per language, made on first use: those of `Intl` are dear to make. */
export function perLanguage<T>(make: (locale: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    const found = made.get(language) ?? make(strings(language).locale);
    made.set(language, found);
    return found;
  };
}
