import { strings, type Kind } from '../../i18n/index.ts';
import type { Advisory, Edition, Model, Page } from './model.ts';
import type { AttackDomain } from './techniques.ts';

/** Address of the home page in a language, from the root of the site. */
export function homePath(language: string): string {
  return `/${language}/`;
}

/** Address of an advisory in a language in which it has a text, or a stub that will become one. */
export function advisoryPath(advisory: Pick<Edition, 'id' | 'texts' | 'stubs'>, language: string): string {
  const slug = (advisory.texts.get(language) ?? advisory.stubs.get(language))?.slug;
  if (slug === undefined) throw new Error(`${advisory.id} has neither a text nor a stub in ${language}.`);
  return `/${language}/${strings(language).sections.advisories}/${slug}/`;
}

/** Address of the self-check of an advisory, below that of its text. */
export function selfCheckPath(advisory: Advisory, language: string): string {
  return `${advisoryPath(advisory, language)}${strings(language).selfCheck.slug}/`;
}

/** Address of the sources of an advisory, below that of its text. */
export function sourcesPath(advisory: Advisory, language: string): string {
  return `${advisoryPath(advisory, language)}${strings(language).sources.slug}/`;
}

/** Address of an edition of an advisory by the number of its revision: it shows the same words for ever. */
export function revisionPath(edition: Edition, number: number, language: string): string {
  return `${advisoryPath(edition, language)}v${number}/`;
}

/** Address of the list of all revisions of an advisory. */
export function historyPath(advisory: Advisory, language: string): string {
  return `${advisoryPath(advisory, language)}${strings(language).history.slug}/`;
}

/** Address of what a revision changed in the one before it. */
export function differencePath(advisory: Advisory, number: number, language: string): string {
  return `${historyPath(advisory, language)}v${number - 1}-v${number}/`;
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

/** Address of the page on which readers look up whether an address is an indicator. */
export function lookUpPath(language: string): string {
  return `/${language}/${strings(language).lookUp.slug}/`;
}

/** Address of the matrix of ATT&CK techniques. */
export function techniquesPath(language: string): string {
  return `/${language}/${strings(language).sections.techniques}/`;
}

/** Address of the page of search. */
export function searchPath(language: string): string {
  return `/${language}/${strings(language).sections.search}/`;
}

/** Address of the layer of a domain for ATT&CK Navigator. */
export function attackLayerPath(domain: AttackDomain): string {
  return `/feeds/attack/${domain}.json`;
}

/** Address of the page that shows an advisory in pictures, below that of its text. */
export function visualsPath(advisory: Pick<Edition, 'id' | 'texts' | 'stubs'>, language: string): string {
  return `${advisoryPath(advisory, language)}${strings(language).visuals.slug}/`;
}

/** Address of the drawing of one way in which an attack goes. */
export function attackPath(advisory: string, way: string, language: string): string {
  return `/drawings/${advisory}.${way}.${language}.svg`;
}

/** Address of the drawing of how the STIX objects of an advisory hang together. */
export function relationsPath(advisory: string, language: string): string {
  return `/drawings/${advisory}.relations.${language}.svg`;
}

/** Address of the picture of a phone screen. */
export function screenPath(name: string, language: string): string {
  return `/screens/${name}.${language}.svg`;
}

/** Address of a picture of the publisher's theme. */
export function themePicturePath(name: 'logo' | 'favicon'): string {
  return `/theme/${name}.svg`;
}

/** Address of an authored page. */
export function pagePath({ slug, language }: Pick<Page, 'slug' | 'language'>): string {
  return `/${language}/${slug}/`;
}

/** Full address of a path on this site. */
export function absolute(model: Pick<Model, 'publisher'>, path: string): string {
  return `${model.publisher.baseUrl}${path}`;
}
