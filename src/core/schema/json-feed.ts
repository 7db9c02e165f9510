import { Type } from 'typebox';
import { strictObject } from './common.ts';

const Address = Type.String({ format: 'uri' });
const Moment = Type.String({ format: 'date-time' });

/** `/<lang>/feed.json`: the part of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) that we write. */
export const JsonFeedSchema = strictObject({
  version: Type.Literal('https://jsonfeed.org/version/1.1'),
  title: Type.String({ minLength: 1 }),
  description: Type.String(),
  home_page_url: Address,
  feed_url: Address,
  language: Type.String(),
  authors: Type.Array(strictObject({ name: Type.String(), url: Address }), { minItems: 1 }),
  items: Type.Array(strictObject({
    id: Type.String({ description: 'Never changes; differs per language.' }),
    url: Address,
    title: Type.String({ minLength: 1 }),
    summary: Type.String(),
    content_html: Type.String(),
    date_published: Moment,
    date_modified: Type.String({ format: 'date-time', description: 'Moment of the newest revision.' }),
    tags: Type.Array(Type.String()),
    language: Type.String(),
  })),
}, { title: 'JSON Feed', description: 'The advisories in one language, newest revision first, as JSON Feed 1.1.' });
