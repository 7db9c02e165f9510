import { absolute, homePath, searchPath } from '../../core/model/addresses.ts';
import type { Model } from '../../core/model/model.ts';
import { LANGUAGES, strings } from '../../i18n/index.ts';
import { shownPicture, sitePicturePath } from '../documents/share-pictures.ts';
import { lookView } from './look-view.ts';

/** One language of a page that speaks all of them at once: the chooser and the page for an unknown address. */
export interface ChooserLanguage {
  readonly language: string;
  readonly languageName: string;
  readonly publisher: string;
  readonly about: string;
  readonly home: string;
  readonly notFound: { readonly title: string; readonly text: string };
  readonly homeWords: string;
  readonly search: string;
  readonly searchWords: string;
}

/** The languages of the site in the publisher's order, and the full address of each front page. */
export function chooserView(model: Model) {
  const { publisher } = model;
  const languages: ChooserLanguage[] = publisher.languages.filter((language) => language in LANGUAGES).map((language) => ({
    language,
    languageName: strings(language).languageName,
    publisher: publisher.name[language] ?? '',
    about: publisher.about[language] ?? '',
    home: homePath(language),
    notFound: strings(language).notFound,
    homeWords: strings(language).frame.home,
    search: searchPath(language),
    searchWords: strings(language).frame.search,
  }));
  const first = languages[0] as ChooserLanguage;
  return {
    languages,
    first,
    logo: lookView(model).logo,
    picture: shownPicture(model, sitePicturePath(first.language)),
    title: languages.map(({ publisher: name }) => name).join(' · '),
    description: languages.map(({ about }) => about).join(' '),
    canonical: absolute(model, '/'),
    alternates: languages.map(({ home, language }) => ({ language, href: absolute(model, home) })),
  };
}
