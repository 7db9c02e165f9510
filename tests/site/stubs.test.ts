import { beforeAll, describe, expect, test } from 'vitest';
import { compileSources } from '../../src/core/compile.ts';
import { emitters } from '../../src/core/emit/index.ts';
import { readerEntries, readerFeed } from '../../src/core/formats/reader-entry.ts';
import { toAdvisoryEntry } from '../../src/core/formats/advisory-entry.ts';
import type { Model } from '../../src/core/model/model.ts';
import { alternatesOf, sitePages, translationsOf, type SitePage } from '../../src/core/model/site-pages.ts';
import { advisoryOf } from '../../src/site/pages.ts';
import { advisoryCard } from '../../src/site/views/advisory-card.ts';
import { viewOf } from '../../src/site/views/view-of.ts';
import { AS_OF, smallSite } from '../fixtures/small-site.ts';

const STUB = '/en/advisories/update-of-example-mail/';
const DUTCH = '/nl/adviezen/update-example-mail/';

let model: Model;
let pages: Map<string, SitePage>;
beforeAll(async () => {
  const compiled = compileSources(await smallSite('tests/core/checks/missing-stub/valid'), { asOf: AS_OF });
  model = compiled.model as Model;
  pages = new Map(sitePages(model).map((page) => [page.address, page]));
});

describe('an advisory that is not translated into a language of the site', () => {
  test('has a page there, and readers go to and fro', () => {
    const [stub, dutch] = [pages.get(STUB), pages.get(DUTCH)] as [SitePage, SitePage];
    expect([stub.kind, dutch.kind]).toEqual(['stub', 'advisory']);
    expect(translationsOf(model, dutch).map(({ address }) => address)).toEqual([STUB]);
    expect(translationsOf(model, stub).map(({ address }) => address)).toEqual([DUTCH]);
  });

  test('is a translation to no search engine', () => {
    const [stub, dutch] = [pages.get(STUB), pages.get(DUTCH)] as [SitePage, SitePage];
    expect([alternatesOf(model, stub), alternatesOf(model, dutch)]).toEqual([[], []]);
    expect([viewOf(model, stub).frame.indexed, viewOf(model, dutch).frame.indexed]).toEqual([false, true]);
  });

  test('stands in lists with a word that says so', () => {
    const withdrawn = advisoryOf(model, 'EX-2026-0002');
    expect(advisoryCard(model, withdrawn, 'en')).toMatchObject({ href: STUB, title: 'Ignore our advisory on the update of Example Mail', onlyIn: 'Only in Dutch' });
    expect(advisoryCard(model, withdrawn, 'nl').onlyIn).toBeUndefined();
  });

  test('stands in feeds for readers with a word that says so, and a link to the text', () => {
    const entry = [...readerEntries(readerFeed(model, 'en'), model, 'en')].find(({ id }) => id.includes('EX-2026-0002'));
    expect(entry?.url).toBe(`https://advisories.example.org${STUB}`);
    expect(entry?.summary).toMatch(/ \(Only in Dutch\)$/);
    expect(entry?.html).toContain(`href="https://advisories.example.org${DUTCH}"`);
  });

  test('stands in the feed for tools apart from whole texts', () => {
    const { stubs, texts } = toAdvisoryEntry(advisoryOf(model, 'EX-2026-0002'), model);
    expect([Object.keys(texts), Object.keys(stubs ?? {})]).toEqual([['nl'], ['en']]);
    expect(toAdvisoryEntry(advisoryOf(model, 'EX-2026-0001'), model).stubs).toBeUndefined();
  });

  test('is not in the sitemap', () => {
    const [file] = [...(emitters.find(({ id }) => id === 'sitemap')?.emit(model) ?? [])];
    const body = typeof file?.body === 'string' ? file.body : [...(file?.body ?? [])].join('');
    expect(body).toContain(`${DUTCH}</loc>`);
    expect(body).not.toContain(`${STUB}</loc>`);
  });
});
