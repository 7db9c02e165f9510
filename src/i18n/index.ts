import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Strings } from './strings.ts';

export type { Strings } from './strings.ts';
export * from './names.ts';

/** Languages that the interface speaks. A further language is one more file and one more entry. */
export const LANGUAGES: Readonly<Record<string, Strings>> = { nl, en };

/** The words of the interface in a language that {@link LANGUAGES} holds. */
export function strings(language: string): Strings {
  const found = LANGUAGES[language];
  if (!found) throw new Error(`The interface has no words in ${language}.`);
  return found;
}
