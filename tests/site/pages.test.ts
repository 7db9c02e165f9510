import { beforeAll, describe, expect, test } from 'vitest';
import type { Model } from '../../src/core/model/model.ts';
import { sitePages, twinsOf } from '../../src/core/model/site-pages.ts';
import { staticPaths } from '../../src/site/pages.ts';
import { siteWith } from './site.ts';

let model: Model;
beforeAll(async () => { model = await siteWith(); });

describe('the pages of a site', () => {
  test('have every kind', () => {
    expect(new Set(sitePages(model).map(({ kind }) => kind))).toEqual(new Set(['home', 'advisories', 'advisory', 'indicators', 'indicator-kind', 'advisory-indicators', 'page']));
  });

  test('stand at one address each', () => {
    const addresses = sitePages(model).map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('stand at localised addresses', () => {
    const addresses = sitePages(model).map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining(['/nl/', '/en/', '/nl/adviezen/valse-inlogpagina/', '/nl/indicatoren/domain-name/', '/en/indicators/ex-2026-0001/']));
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

  test('become the parameters of a route', () => {
    const paths = staticPaths(model);
    expect(paths[0]?.params).toEqual({ language: 'nl', path: undefined });
    expect(paths.find(({ props: { page } }) => page.kind === 'advisory')?.params).toEqual({ language: 'nl', path: 'adviezen/update-example-mail' });
  });
});
