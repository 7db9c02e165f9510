import { absolute } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import type { FeedFile } from '../schema/index-feed.ts';
import type { Describer, WrittenFile } from './emitter.ts';
import { jsonList, schemaAddress } from './json-document.ts';

/** The catalogue of all feed files, with size and hash, for tools that fetch only what has changed. */
export const feedIndex: Describer = {
  id: 'feed-index',
  standard: 'JSON (RFC 8259)',
  listed: false,
  *describe(model: Model, written: readonly WrittenFile[]) {
    const head = { $schema: schemaAddress(model, 'feed-index'), modified: model.modified, asOf: model.asOf };
    const files = written.filter(({ listed }) => listed).map((file) => toFeedFile(file, model));
    yield { path: 'feeds/index.json', mediaType: 'application/json', count: files.length, body: jsonList(head, 'files', files) };
  },
};

function toFeedFile({ emitter, path, mediaType, standard, language, bytes, sha256, modified, count }: WrittenFile, model: Model): FeedFile {
  return {
    id: emitter,
    path: `/${path}`,
    url: absolute(model, `/${path}`),
    mediaType,
    standard,
    ...(language === undefined ? {} : { language }),
    bytes,
    sha256,
    modified,
    ...(count === undefined ? {} : { count }),
  };
}
