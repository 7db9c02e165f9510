import { beforeAll, describe, expect, test } from 'vitest';
import { sitemap } from '../../src/core/emit/sitemap.ts';
import type { Model } from '../../src/core/model/model.ts';
import { isIndexed, sitePages, twinsOf } from '../../src/core/model/site-pages.ts';
import { staticPaths } from '../../src/site/pages.ts';
import { siteWith } from './site.ts';

let model: Model;
beforeAll(async () => { model = await siteWith(); });

describe('the pages of a site', () => {
  test('have every kind', () => {
    expect(new Set(sitePages(model).map(({ kind }) => kind))).toEqual(new Set(['home', 'advisories', 'advisory', 'self-check', 'sources', 'revision', 'history', 'difference', 'indicators', 'indicator-kind', 'advisory-indicators', 'look-up', 'search', 'visuals', 'techniques', 'page']));
  });

  test('stand at one address each', () => {
    const addresses = sitePages(model).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('stand at localised addresses', () => {
    const addresses = sitePages(model).map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['/nl/', '/en/', '/nl/adviezen/valse-inlogpagina/', '/nl/adviezen/valse-inlogpagina/controleer-uzelf/', '/en/advisories/fake-sign-in-page/self-check/', '/nl/indicatoren/domain-name/', '/en/indicators/ex-2026-0001/']));
  });

  test('know themselves in each other language, both ways', () => {
    for (const page of sitePages(model)) {
      const twins = twinsOf(model, page);
      expect(twins.map(({ language }) => language)).toEqual(['nl', 'en']);
      for (const twin of twins) expect(twinsOf(model, twin)).toEqual(twins);
    }
  });

  test('offer no translation that is not there', () => {
    const dutchOnly = { ...model, advisories: model.advisories.map((advisory) => ({ ...advisory, texts: new Map([...advisory.texts].filter(([language]) => language === 'nl')) })) };
    const advisories = sitePages(dutchOnly).filter(({ kind }) => kind === 'advisory');
    expect(advisories.map((page) => twinsOf(dutchOnly, page).map(({ language }) => language))).toEqual(advisories.map(() => ['nl']));
  });

  test('keep every revision at an address of its own, with a history and what each changed', () => {
    const below = sitePages(model).filter(({ kind }) => ['revision', 'history', 'difference'].includes(kind)).map(({ address }) => address);
    const of = (article: string, history: string) => ['v1/', 'v2/', `${history}/`, `${history}/v1-v2/`].map((part) => `${article}${part}`);
    expect(below).toEqual([
      ...of('/nl/adviezen/update-example-mail/', 'geschiedenis'), ...of('/nl/adviezen/valse-inlogpagina/', 'geschiedenis'),
      ...of('/en/advisories/update-of-example-mail/', 'history'), ...of('/en/advisories/fake-sign-in-page/', 'history'),
    ]);
  });

  test('are listed for archives when they are a revision, though search engines pass by', () => {
    const pages = sitePages(model).filter(({ kind }) => kind === 'revision');
    expect(pages.map(isIndexed)).toEqual(pages.map(() => false));
    const [file] = sitemap.emit(model);
    const listed = [...(file?.body ?? [])].join('');
    for (const { address } of pages) expect(listed).toContain(`<loc>https://advisories.example.org${address}</loc>`);
  });

  test('become the parameters of a route', () => {
    const paths = staticPaths(model);
    expect(paths[0]?.params).toEqual({ language: 'nl', path: undefined });
    expect(paths.find(({ props: { page } }) => page.kind === 'advisory')?.params).toEqual({ language: 'nl', path: 'adviezen/update-example-mail' });
  });
});
