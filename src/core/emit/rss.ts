import { element, xmlDocument, type XmlElement } from '../formats/xml.ts';
import { readerEntries, readerFeed, type ReaderEntry, type ReaderFeed } from '../formats/reader-entry.ts';
import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

const NAMESPACES = { 'xmlns:atom': 'http://www.w3.org/2005/Atom', 'xmlns:content': 'http://purl.org/rss/1.0/modules/content/' };

/** The advisories of each language for feed readers, whole archive, as RSS. */
export const rss: Emitter = {
  id: 'rss',
  standard: 'RSS 2.0.11',
  listed: true,
  *emit(model: Model) {
    for (const language of model.publisher.languages) {
      const feed = readerFeed(model, language);
      yield {
        path: `${language}/feed.rss`,
        mediaType: 'application/rss+xml; charset=utf-8',
        language,
        modified: feed.updated,
        count: feed.advisories.length,
        body: xmlDocument(element('rss', { version: '2.0', ...NAMESPACES }, [element('channel', {}, children(feed, model, language))])),
      };
    }
  },
};

function* children(feed: ReaderFeed, model: Model, language: string): Generator<XmlElement> {
  yield element('title', {}, feed.title);
  yield element('link', {}, feed.home);
  yield element('description', {}, feed.description);
  yield element('language', {}, feed.locale);
  yield element('lastBuildDate', {}, date(feed.updated));
  yield element('atom:link', { rel: 'self', type: 'application/rss+xml', href: absolute(model, `/${language}/feed.rss`) });
  for (const entry of readerEntries(feed, model, language)) yield toItem(entry);
}

/**
 * RSS has one date: the moment of the newest revision, so that readers meet a revised advisory again. Its description
 * is HTML by definition, so a plain summary would have to be escaped twice.
 */
function toItem({ id, url, title, summaryHtml, html, updated, topics }: ReaderEntry): XmlElement {
  return element('item', {}, [
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'false' }, id),
    element('pubDate', {}, date(updated)),
    ...topics.map(({ name }) => element('category', {}, name)),
    element('description', {}, summaryHtml),
    element('content:encoded', {}, html),
  ]);
}

/** RFC 822 as RFC 1123 amends it: English names in every language. */
function date(moment: string): string {
  return new Date(moment).toUTCString();
}
