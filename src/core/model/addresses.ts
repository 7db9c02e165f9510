import { strings, type Kind } from '../../i18n/index.ts';
import type { Advisory, Model, Page } from './model.ts';

/** Address of the home page in a language, from the root of the site. */
export function homePath(language: string): string {
  return `/${language}/`;
}

/** Address of an advisory in a language in which it has a text. */
export function advisoryPath(advisory: Advisory, language: string): string {
  const slug = advisory.texts.get(language)?.slug;
  if (slug === undefined) throw new Error(`${advisory.id} has no text in ${language}.`);
  return `/${language}/${strings(language).sections.advisories}/${slug}/`;
}

/** Address of the list of all advisories. */
export function advisoriesPath(language: string): string {
  return `/${language}/${strings(language).sections.advisories}/`;
}

/** Address of the overview of indicators. */
export function indicatorsPath(language: string): string {
  return `/${language}/${strings(language).sections.indicators}/`;
}

/** Address of the table of indicators of one kind. */
export function kindPath(kind: Kind, language: string): string {
  return `${indicatorsPath(language)}${kind}/`;
}

/** Address of the table of indicators of one advisory. */
export function advisoryIndicatorsPath(advisory: Pick<Advisory, 'id'>, language: string): string {
  return `${indicatorsPath(language)}${advisory.id.toLowerCase()}/`;
}

/** Address of an authored page. */
export function pagePath({ slug, language }: Pick<Page, 'slug' | 'language'>): string {
  return `/${language}/${slug}/`;
}

/** Full address of a path on this site. */
export function absolute(model: Pick<Model, 'publisher'>, path: string): string {
  return `${model.publisher.baseUrl}${path}`;
}
