import { element, xmlDocument, type XmlElement } from '../formats/xml.ts';
import { readerEntries, readerFeed, type ReaderEntry, type ReaderFeed } from '../formats/reader-entry.ts';
import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';

/** The advisories of each language for feed readers, whole archive, as Atom. */
export const atom: Emitter = {
  id: 'atom',
  standard: 'Atom (RFC 4287)',
  listed: true,
  *emit(model: Model) {
    for (const language of model.publisher.languages) {
      const feed = readerFeed(model, language);
      yield {
        path: `${language}/feed.atom`,
        mediaType: 'application/atom+xml; charset=utf-8',
        language,
        modified: feed.updated,
        count: feed.advisories.length,
        body: xmlDocument(element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale }, children(feed, model, language))),
      };
    }
  },
};

function* children(feed: ReaderFeed, model: Model, language: string): Generator<XmlElement> {
  const self = absolute(model, `/${language}/feed.atom`);
  yield element('id', {}, self);
  yield element('title', {}, feed.title);
  yield element('subtitle', {}, feed.description);
  yield element('updated', {}, feed.updated);
  yield element('author', {}, [element('name', {}, feed.publisher), element('uri', {}, feed.home)]);
  yield element('link', { rel: 'self', type: 'application/atom+xml', href: self });
  yield element('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: feed.home });
  for (const entry of readerEntries(feed, model, language)) yield toEntry(entry);
}

/** Exactly one link: OpenCTI's reader loses the address of an entry that has two. */
function toEntry({ id, url, title, summary, html, published, updated, topics }: ReaderEntry): XmlElement {
  return element('entry', {}, [
    element('id', {}, id),
    element('title', {}, title),
    element('published', {}, published),
    element('updated', {}, updated),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...topics.map((topic) => element('category', { term: topic.id, label: topic.name })),
    element('summary', {}, summary),
    element('content', { type: 'html' }, html),
  ]);
}
