import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { fileOf } from './links.ts';
import type { Page, PageVerifier } from './verifier.ts';

/** What a page tells search engines of itself and its translations. */
interface Told {
  readonly language: string;
  readonly isIndexed: boolean;
  /** The file of each translation, itself among them, by language. */
  readonly translations: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Search engines ignore translations that do not name each other, and must not be led to a page that asks not to be listed. */
export const alternates: PageVerifier = {
  id: 'alternates',
  begin() {
    const pages = new Map<string, Told>();
    return {
      page(page) {
        pages.set(page.path, toldBy(page));
        return [];
      },
      end: () => [...pages].flatMap(([path, told]) => judge(path, told, pages)),
    };
  },
};

function toldBy({ tags }: Page): Told {
  const found = tags.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate' && attributes['hreflang'] && attributes['hreflang'] !== 'x-default');
  const robots = tags.find(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots');
  return {
    language: tags.find(({ name }) => name === 'html')?.attributes['lang'] ?? '',
    isIndexed: !robots?.attributes['content']?.includes('noindex'),
    translations: new Map(found.map(({ attributes }) => {
      const url = URL.parse(attributes['href'] ?? '', 'https://site.invalid/');
      return [attributes['hreflang'] as string, url ? fileOf(url) : ''];
    })),
    line: found[0]?.line() ?? 1,
  };
}

function judge(path: string, { isIndexed, language, line, translations }: Told, pages: ReadonlyMap<string, Told>): Diagnostic[] {
  if (translations.size === 0) return [];
  const report = (message: string) => finding('alternates', path, { message, why: 'Search engines would offer readers the wrong language, or none.' }, line);
  if (!isIndexed) return [report('This page asks not to be listed, and yet names translations.')];
  // The chooser at `/` is in all languages and names the front page of each.
  const namesItself = translations.get(language) === path || path === 'index.html';
  return [
    ...(namesItself ? [] : [report(`This page does not name itself as the ${language} one among its translations.`)]),
    ...[...translations].flatMap(([code, file]) => {
      const other = pages.get(file);
      if (!other) return [report(`Its translation in ${code} is no page of this site: ${file}.`)];
      if (!other.isIndexed) return [report(`Its translation in ${code} asks not to be listed: ${file}.`)];
      if (other.language !== code) return [report(`Its translation in ${code} says that it is in ${other.language || 'no language'}: ${file}.`)];
      return path === 'index.html' || other.translations.get(language) === path ? [] : [report(`Its translation in ${code} does not name this page in return: ${file}.`)];
    }),
  ];
}
