import { pageGroups, type PageGroup } from '../formats/site-addresses.ts';
import { element, xmlDocument, type XmlElement } from '../formats/xml.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

const NAMESPACES = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/** Every page for search engines, each with its translations. */
export const sitemap: Emitter = {
  id: 'sitemap',
  standard: 'Sitemaps 0.9',
  listed: false,
  *emit(model: Model) {
    yield { path: 'sitemap.xml', mediaType: 'application/xml; charset=utf-8', body: xmlDocument(element('urlset', NAMESPACES, urls(model))) };
  },
};

function* urls(model: Model): Generator<XmlElement> {
  for (const group of pageGroups(model)) {
    const addresses = new Set([...group.addresses.values(), group.fallback]);
    for (const address of addresses) yield element('url', {}, [...about(address, group)]);
  }
}

/** Alternates name every translation, the page itself among them, and one address for all other languages. */
function* about(address: string, { addresses, fallback, modified }: PageGroup): Generator<XmlElement> {
  yield element('loc', {}, address);
  if (modified) yield element('lastmod', {}, modified);
  if (addresses.size < 2) return;
  for (const [language, href] of addresses) yield element('xhtml:link', { rel: 'alternate', hreflang: language, href });
  yield element('xhtml:link', { rel: 'alternate', hreflang: 'x-default', href: fallback });
}
