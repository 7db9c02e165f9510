import { absolute, advisoriesPath, homePath, indicatorsPath, pagePath, searchPath } from '../../core/model/addresses.ts';
import type { Model } from '../../core/model/model.ts';
import { alternatesOf, isIndexed, translationsOf, type SitePage } from '../../core/model/site-pages.ts';
import { strings } from '../../i18n/index.ts';
import { pictureOf, type ShownPicture } from '../documents/share-pictures.ts';
import { authoredPage } from '../pages.ts';
import { lookView, type Logo } from './look-view.ts';

/** A link with its words; `language` where they are in another language than the page. */
export interface Link {
  readonly href: string;
  readonly text: string;
  readonly language?: string | undefined;
}

/** What stands around the content of a page, ready to be laid out. */
export interface Frame {
  readonly language: string;
  readonly locale: string;
  readonly title: string;
  readonly description: string;
  readonly canonical: string;
  /** Whether search engines may list this page. */
  readonly indexed: boolean;
  readonly type: 'website' | 'article';
  /** What programs show beside a link to this page; absent in a preview, and where this build could make none. */
  readonly picture: ShownPicture | undefined;
  readonly publisher: string;
  readonly logo: Logo | undefined;
  readonly about: string;
  readonly home: string;
  /** Full address of the chooser of languages. */
  readonly chooser: string;
  /** The same page in every language in which it stands in full, for search engines; empty where there is but one. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  /** The same page in the other languages, or what is said of it there, for readers. */
  readonly translations: readonly Link[];
  readonly menu: readonly (Link & { readonly current: boolean })[];
  readonly real: Link | undefined;
  readonly search: Link & { readonly current: boolean };
  readonly footer: readonly Link[];
  readonly feeds: readonly (Link & { readonly mediaType: string })[];
  readonly licence: Link;
}

const SYNDICATION = [
  { file: 'feed.atom', mediaType: 'application/atom+xml', text: 'Atom' },
  { file: 'feed.rss', mediaType: 'application/rss+xml', text: 'RSS' },
  { file: 'feed.json', mediaType: 'application/feed+json', text: 'JSON Feed' },
] as const;

/** The frame of a page with this title and description. */
export function frameView(model: Model, page: SitePage, title: string, description: string): Frame {
  const { publisher } = model;
  const { language } = page;
  const { frame: words, locale } = strings(language);
  const name = publisher.name[language] ?? '';
  const authored = (id: string, text: string): Link[] => {
    const found = authoredPage(model, id, language);
    return found ? [{ href: pagePath(found), text }] : [];
  };
  return {
    language,
    locale: locale.replace('-', '_'),
    title: page.kind === 'home' ? `${name}: ${title}` : `${title} · ${name}`,
    description,
    canonical: absolute(model, page.address),
    type: page.kind === 'advisory' || page.kind === 'stub' ? 'article' : 'website',
    picture: pictureOf(model, page),
    publisher: name,
    logo: lookView(model).logo,
    about: publisher.about[language] ?? '',
    home: homePath(language),
    chooser: absolute(model, '/'),
    indexed: isIndexed(page),
    alternates: alternatesOf(model, page).map((twin) => ({ language: twin.language, href: absolute(model, twin.address) })),
    translations: translationsOf(model, page).map((twin) => ({ href: twin.address, text: strings(twin.language).languageName, language: twin.language })),
    menu: [
      { href: advisoriesPath(language), text: words.advisories },
      { href: indicatorsPath(language), text: words.indicators },
      ...authored('feeds', words.feeds),
      ...authored('about', words.about),
    ].map((link) => ({ ...link, current: link.href === page.address })),
    real: authored('verify', words.real)[0],
    search: { href: searchPath(language), text: words.search, current: page.kind === 'search' },
    footer: [...authored('verify', words.real), ...authored('accessibility', words.accessibility), ...authored('about', words.about), ...authored('feeds', words.feeds)],
    feeds: SYNDICATION.map(({ file, mediaType, text }) => ({ href: `${homePath(language)}${file}`, mediaType, text })),
    licence: { href: publisher.licence.url, text: words.licence(publisher.licence.name) },
  };
}
