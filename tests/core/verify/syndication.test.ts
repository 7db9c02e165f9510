import { describe, expect, it } from 'vitest';
import { syndication } from '../../../src/core/verify/syndication.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

it('accepts feeds that readers can read', () => expect(syndication.verify(releaseOf(SOUND))).toEqual([]));

describe('finds one fault', () => {
  it.each([
    ['markup that is not escaped', 'nl/feed.atom', (text: string) => text.replace('&lt;p&gt;', '<p>'), /^nl\/feed\.atom:\d+ This is not well-formed XML: /],
    ['a second link in an Atom entry', 'nl/feed.atom', (text: string) => text.replace('    <summary>', '    <link href="https://example.org/"/>\n    <summary>'), /^nl\/feed\.atom:13 This entry needs exactly one link, to its page\.$/],
    ['an Atom moment of another form', 'en/feed.atom', (text: string) => text.replace(/(<entry>[^]*?<updated>)[^<]*/, '$12 April 2026'), /^en\/feed\.atom:13 This entry needs a moment of update \(RFC 3339\)\.$/],
    ['an Atom feed without an author', 'en/feed.atom', (text: string) => text.replace(/ {2}<author>[^]*?<\/author>\n/, ''), /^en\/feed\.atom:2 This feed needs an author with a name\.$/],
    ['an RSS date with a Dutch month', 'nl/feed.rss', (text: string) => text.replace(/<pubDate>[^<]*/, '<pubDate>do, 02 apr 2026 09:00:00 GMT'), /^nl\/feed\.rss:10 This item needs a date \(RFC 822\)\.$/],
    ['an RSS id that claims to be an address', 'nl/feed.rss', (text: string) => text.replace('isPermaLink="false"', 'isPermaLink="true"'), /^nl\/feed\.rss:10 This item needs a `guid` that is no address\.$/],
    ['a JSON Feed of another version', 'nl/feed.json', (text: string) => text.replace('/version/1.1', '/version/1'), /^nl\/feed\.json:1 This JSON Feed needs the version 1\.1\.$/],
  ])('%s', async (_what, path, change, expected) => {
    expect(said(await syndication.verify(broken(path, change)))).toEqual([expect.stringMatching(expected)]);
  });

  it('an id that two languages share', async () => {
    const found = await syndication.verify(broken('nl/feed.atom', (text) => text.replace('EX-2026-0001:nl', 'EX-2026-0001:en')));
    expect(said(found)).toEqual(['nl/feed.atom:13 The entry id tag:advisories.example.org,2026:EX-2026-0001:en stands in en/feed.atom already.']);
  });
});
