import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, inject, it } from 'vitest';

interface Outline {
  readonly path: string;
  readonly language: string;
  readonly title: string;
  /** Landmarks of the whole page in their order: `header`, `main`, `footer`. */
  readonly landmarks: readonly string[];
  /** Links of header and footer in their order, as words and address; those to other languages lead elsewhere on each page. */
  readonly header: readonly string[];
  readonly footer: readonly string[];
}

/** Where a reader finds people, and how to know that the site is real: the help of WCAG 2.2, success criterion 3.2.6. */
const HELP: Readonly<Record<string, readonly string[]>> = { nl: ['/nl/is-dit-echt/', '/nl/toegankelijkheid/', '/nl/over/'], en: ['/en/is-this-real/', '/en/accessibility/', '/en/about/'] };

function outlineOf(folder: string, path: string): Outline {
  const page = parseDocument(readFileSync(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8'));
  const [body] = DomUtils.getElementsByTagName('body', page);
  const parts = body ? body.children.filter((child) => 'attribs' in child) : [];
  const linksIn = (name: string) => parts.filter((part) => part.name === name).flatMap((part) => DomUtils.getElementsByTagName('a', part))
    .filter((link) => link.attribs['hreflang'] === undefined)
    .map((link) => `${DomUtils.textContent(link).trim()} → ${link.attribs['href']}`);
  return {
    path,
    language: DomUtils.getElementsByTagName('html', page)[0]?.attribs['lang'] ?? '',
    title: DomUtils.textContent(DomUtils.getElementsByTagName('title', page)).trim(),
    landmarks: parts.map(({ name }) => name).filter((name) => /^(?:header|main|footer)$/.test(name)),
    header: linksIn('header'),
    footer: linksIn('footer'),
  };
}

const site = inject('site');
const outlines = site.pages.map((path) => outlineOf(site.folder, path));
const framed = outlines.filter(({ path }) => /^\/[a-z]{2}\//.test(path));

describe('every page of the site', () => {
  it.each(outlines)('has its landmarks once and in their order: $path', ({ landmarks, path }) => {
    expect(landmarks).toEqual(/^\/[a-z]{2}\//.test(path) ? ['header', 'main', 'footer'] : ['main']);
  });

  it.each([...Map.groupBy(framed, ({ language }) => language)])('has a title of its own in %s', (_language, pages) => {
    const shared = [...Map.groupBy(pages, ({ title }) => title)].filter(([title, alike]) => title === '' || alike.length > 1).map(([title, alike]) => [title, alike.map(({ path }) => path)]);
    expect(shared).toEqual([]);
  });

  it.each([...Map.groupBy(framed, ({ language }) => language)])('has the same ways to help and contact at the same place in %s', (language, pages) => {
    const [first] = pages;
    expect(first?.footer.map((link) => link.split(' → ')[1])).toEqual(expect.arrayContaining([...HELP[language] ?? []]));
    for (const { path, header, footer } of pages) expect({ header, footer }, path).toEqual({ header: first?.header, footer: first?.footer });
  });
});
