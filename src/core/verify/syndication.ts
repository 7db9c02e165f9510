import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { jsonOf, listIn } from './json.ts';
import { childrenOf, parseXml, textIn, type XmlNode } from './xml.ts';
import type { Verifier } from './verifier.ts';

const FEED_FILE = /^[a-z]{2,3}\/(?:.*\/)?feed\.(atom|rss|json)$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const RFC_822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (?:GMT|[+-]\d{4})$/;

/** What a feed says: sentences about what is wrong with it, and the id of each entry. */
interface Reading {
  readonly problems: { readonly message: string; readonly line: number }[];
  readonly ids: { readonly id: string; readonly line: number }[];
}

/** The feeds for readers have what Atom, RSS and JSON Feed ask, and no two entries share an id over the languages. */
export const syndication: Verifier = {
  id: 'syndication',
  verify(release) {
    const diagnostics: Diagnostic[] = [];
    const owners = new Map<string, string>();
    for (const path of release.paths) {
      const format = FEED_FILE.exec(path)?.[1];
      if (!format) continue;
      const { problems, ids } = format === 'json' ? readJsonFeed(jsonOf(release, path)) : readXmlFeed(format, release.text(path));
      for (const { message, line } of problems) diagnostics.push(finding('syndication', path, { message, why: 'Feed readers may refuse or misread it.' }, line));
      for (const { id, line } of ids) {
        // Formats share ids on purpose: they carry the same entries.
        const owner = owners.get(`${format} ${id}`);
        if (owner) {
          diagnostics.push(finding('syndication', path, {
            message: `The entry id ${id} stands in ${owner} already.`,
            why: 'Readers merge entries by id: one of the two would vanish.',
          }, line));
        }
        owners.set(`${format} ${id}`, path);
      }
    }
    return diagnostics;
  },
};

function readXmlFeed(format: string, text: string): Reading {
  const reading: Reading = { problems: [], ids: [] };
  try {
    (format === 'atom' ? readAtom : readRss)(parseXml(text), reading);
  } catch (error) {
    const message = (error as Error).message;
    reading.problems.push({ message: `This is not well-formed XML: ${message}.`, line: Number(/^(\d+):/.exec(message)?.[1] ?? 1) });
  }
  return reading;
}

/** RFC 4287, sections 4.1.1 and 4.1.2. */
function readAtom(feed: XmlNode, { problems, ids }: Reading): void {
  const need = (node: XmlNode, what: string, holds: boolean) => { if (!holds) problems.push({ message: `This ${node.name} needs ${what}.`, line: node.line }); };
  need(feed, 'the name and namespace of Atom', feed.name === 'feed' && feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom');
  need(feed, 'an author with a name', childrenOf(feed, 'author').some((author) => textIn(author, 'name') !== ''));
  need(feed, 'a link to itself', childrenOf(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self'));
  need(feed, '`xml:lang`', feed.attributes['xml:lang'] !== undefined);
  for (const node of [feed, ...childrenOf(feed, 'entry')]) {
    need(node, 'exactly one id', childrenOf(node, 'id').length === 1 && textIn(node, 'id') !== '');
    need(node, 'a title', textIn(node, 'title') !== '');
    need(node, 'a moment of update (RFC 3339)', RFC_3339.test(textIn(node, 'updated')));
    if (node === feed) continue;
    need(node, 'exactly one link, to its page', childrenOf(node, 'link').length === 1 && /^https?:/.test(childrenOf(node, 'link')[0]?.attributes['href'] ?? ''));
    ids.push({ id: textIn(node, 'id'), line: node.line });
  }
}

/** RSS 2.0.11, elements of channel and item. */
function readRss(rss: XmlNode, { problems, ids }: Reading): void {
  const need = (node: XmlNode, what: string, holds: boolean) => { if (!holds) problems.push({ message: `This ${node.name} needs ${what}.`, line: node.line }); };
  const channel = childrenOf(rss, 'channel')[0] ?? rss;
  need(rss, 'the version 2.0 and one channel', rss.name === 'rss' && rss.attributes['version'] === '2.0' && channel !== rss);
  for (const name of ['title', 'link', 'description', 'language']) need(channel, `\`${name}\``, textIn(channel, name) !== '');
  need(channel, 'a link to itself', childrenOf(channel, 'atom:link').some(({ attributes }) => attributes['rel'] === 'self'));
  for (const item of childrenOf(channel, 'item')) {
    need(item, 'a title', textIn(item, 'title') !== '');
    need(item, 'a link to its page', /^https?:/.test(textIn(item, 'link')));
    need(item, 'a `guid` that is no address', textIn(item, 'guid') !== '' && childrenOf(item, 'guid')[0]?.attributes['isPermaLink'] === 'false');
    need(item, 'a date (RFC 822)', RFC_822.test(textIn(item, 'pubDate')));
    ids.push({ id: textIn(item, 'guid'), line: item.line });
  }
}

/** JSON Feed 1.1, top-level and item objects. */
function readJsonFeed(document: unknown): Reading {
  const reading: Reading = { problems: [], ids: [] };
  const feed = (document ?? {}) as Readonly<Record<string, unknown>>;
  const need = (what: string, holds: boolean) => { if (!holds) reading.problems.push({ message: `This JSON Feed needs ${what}.`, line: 1 }); };
  need('the version 1.1', feed['version'] === 'https://jsonfeed.org/version/1.1');
  need('a title', typeof feed['title'] === 'string' && feed['title'] !== '');
  need('a list of items', Array.isArray(feed['items']));
  for (const item of listIn(document, 'items') as readonly Readonly<Record<string, unknown>>[]) {
    need('an id that is a text in every item', typeof item['id'] === 'string' && item['id'] !== '');
    need('`content_html` or `content_text` in every item', typeof (item['content_html'] ?? item['content_text']) === 'string');
    for (const field of ['date_published', 'date_modified']) need(`\`${field}\` as RFC 3339`, item[field] === undefined || RFC_3339.test(String(item[field])));
    reading.ids.push({ id: String(item['id']), line: 1 });
  }
  return reading;
}
