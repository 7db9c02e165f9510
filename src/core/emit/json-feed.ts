import { readerEntries, readerFeed, type ReaderFeed } from '../formats/reader-entry.ts';
import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { Emitter } from './emitter.ts';
import { jsonList } from './json-document.ts';

/** The advisories of each language for feed readers, whole archive, as JSON Feed. */
export const jsonFeed: Emitter = {
  id: 'json-feed',
  standard: 'JSON Feed 1.1',
  listed: true,
  *emit(model: Model) {
    for (const language of model.publisher.languages) {
      const feed = readerFeed(model, language);
      const head = {
        version: 'https://jsonfeed.org/version/1.1',
        title: feed.title,
        description: feed.description,
        home_page_url: feed.home,
        feed_url: absolute(model, `/${language}/feed.json`),
        language: feed.locale,
        authors: [{ name: feed.publisher, url: feed.home }],
      };
      yield {
        path: `${language}/feed.json`,
        mediaType: 'application/feed+json',
        language,
        modified: feed.updated,
        count: feed.advisories.length,
        body: jsonList(head, 'items', items(feed, model, language)),
      };
    }
  },
};

function* items(feed: ReaderFeed, model: Model, language: string) {
  for (const { id, url, title, summary, html, published, updated, topics } of readerEntries(feed, model, language)) {
    yield {
      id, url, title, summary, content_html: html, date_published: published, date_modified: updated,
      tags: topics.map(({ name }) => name), language: feed.locale,
    };
  }
}
