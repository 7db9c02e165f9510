import { element, xmlDocument, type XmlElement } from '../formats/xml.ts';
import { absolute } from '../model/addresses.ts';
import type { Advisory, Model } from '../model/model.ts';
import { alternatesOf, isIndexed, sitePages, type SitePage } from '../model/site-pages.ts';
import { latest } from '../model/time.ts';
import type { Emitter } from './emitter.ts';

const NAMESPACES = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/** Every page for search engines, each with its real translations and the chooser for all other languages. */
export const sitemap: Emitter = {
  id: 'sitemap',
  standard: 'Sitemaps 0.9',
  listed: false,
  *emit(model: Model) {
    yield { path: 'sitemap.xml', mediaType: 'application/xml; charset=utf-8', body: xmlDocument(element('urlset', NAMESPACES, urls(model))) };
  },
};

function* urls(model: Model): Generator<XmlElement> {
  yield element('url', {}, [element('loc', {}, absolute(model, '/'))]);
  const changed = changes(model);
  // Archives follow the sitemap too, and each revision must be kept: it is named here, though its page asks search engines to pass by.
  for (const page of sitePages(model).filter((one) => isIndexed(one) || one.kind === 'revision')) {
    const moment = changed(page);
    yield element('url', {}, [
      element('loc', {}, absolute(model, page.address)),
      ...(moment ? [element('lastmod', {}, moment)] : []),
      ...alternates(page, model),
    ]);
  }
}

function alternates(page: SitePage, model: Model): XmlElement[] {
  const twins = alternatesOf(model, page);
  if (twins.length === 0) return [];
  const addresses = [...twins.map(({ language, address }) => [language, address] as const), ['x-default', '/'] as const];
  return addresses.map(([hreflang, address]) => element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(model, address) }));
}

/** The newest change of the content that a page shows, where the content says it: pages of text have no date. */
function changes(model: Model): (page: SitePage) => string | undefined {
  const newest = (advisories: readonly Advisory[], withIndicators: boolean) => {
    const moments = advisories.flatMap(({ updated, indicators }) => [updated, ...(withIndicators ? indicators.map(({ modified }) => modified) : [])]);
    return moments.length > 0 ? latest(moments) : undefined;
  };
  const byId = new Map(model.advisories.map((advisory) => [advisory.id, advisory]));
  const lists = newest(model.advisories, false);
  const indicators = newest(model.advisories, true);
  return (page) => {
    switch (page.kind) {
      case 'home': case 'advisories': return lists;
      case 'techniques': return lists;
      case 'indicators': case 'look-up': return indicators;
      case 'indicator-kind': return newest(model.advisories.filter((advisory) => advisory.indicators.some(({ kind }) => kind === page.indicatorKind)), true);
      case 'revision': return byId.get(page.advisory)?.revisions.find(({ number }) => number === page.revision)?.date;
      case 'advisory': case 'stub': case 'self-check': case 'sources': case 'visuals': case 'history': case 'difference': return newest([byId.get(page.advisory) as Advisory], false);
      case 'advisory-indicators': return newest([byId.get(page.advisory) as Advisory], true);
      case 'search': case 'page': return undefined;
    }
  };
}
