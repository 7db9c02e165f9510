import { describe, expect, it } from 'vitest';
import { links } from '../../../src/core/verify/links.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import { releaseOf, said } from './release.ts';

const SITE = 'https://advisories.example.org';

const SOUND: Readonly<Record<string, string>> = {
  'index.html': '<a href="/nl/">Nederlands</a>',
  'nl/index.html': `<link rel="canonical" href="${SITE}/nl/"><link rel="stylesheet" href="/assets/a.css">\n<h2 id="café">x</h2><a href="#caf%C3%A9">x</a> <a href="../nl/page/#part">x</a>\n<img src="/assets/a.png" srcset="/assets/a.png 1x, /assets/a.png 2x"><a href="mailto:a@example.org">x</a><a href="https://www.example.com/">x</a>`,
  'nl/page/index.html': '<h2 id="part">x</h2>',
  'assets/a.css': '', 'assets/a.png': '',
  'feeds/index.json': JSON.stringify({ $schema: `${SITE}/schemas/v1/feed-index.json` }),
  'sitemap.xml': `<urlset xmlns:xhtml="http://www.w3.org/1999/xhtml">\n<url><loc>${SITE}/nl/</loc><xhtml:link rel="alternate" hreflang="nl" href="${SITE}/nl/"/></url></urlset>`,
};

const withPage = (html: string) => releaseOf({ ...SOUND, 'nl/new/index.html': `<p>first line</p>\n${html}` });

it('accepts a site whose links lead somewhere', () => expect(verifyPages(releaseOf(SOUND), [links])).toEqual([]));

describe('finds one dead or foreign link', () => {
  it.each([
    ['<a href="/nl/gone/">x</a>', '`/nl/gone/` leads nowhere: the site has no file nl/gone/index.html.'],
    [`<a href="${SITE}/nl/gone">x</a>`, `\`${SITE}/nl/gone\` leads nowhere: the site has no file nl/gone.`],
    ['<a href="/nl/page/#gone">x</a>', '`/nl/page/#gone` leads to a page that has no id `gone`.'],
    ['<a href="#gone">x</a>', '`#gone` leads to a page that has no id `gone`.'],
    ['<img src="/assets/gone.png">', '`/assets/gone.png` leads nowhere: the site has no file assets/gone.png.'],
    ['<img srcset="/assets/a.png 1x, /assets/gone.png 2x">', '`/assets/gone.png` leads nowhere: the site has no file assets/gone.png.'],
    ['<script src="https://cdn.example.com/x.js"></script>', '`https://cdn.example.com/x.js` refers `<script>` to another site.'],
    ['<link rel="preconnect" href="//cdn.example.com">', '`//cdn.example.com` refers `<link>` to another site.'],
    ['<form action="https://www.example.com/search"></form>', '`https://www.example.com/search` refers `<form>` to another site.'],
    ['<img src="http&#58;//www.example.com/pixel">', '`http://www.example.com/pixel` refers `<img>` to another site.'],
    ['<a href="javascript:x()">x</a>', '`javascript:x()` is a script, not an address.'],
    ['<a href="https://[">x</a>', '`https://[` is not an address.'],
  ])('%s', (html, message) => {
    expect(said(verifyPages(withPage(html), [links]))).toEqual([`nl/new/index.html:2 ${message}`]);
  });

  it('in the sitemap', () => {
    const release = releaseOf({ ...SOUND, 'sitemap.xml': `<urlset>\n<url><loc>${SITE}/nl/</loc></url>\n<url><loc>${SITE}/nl/gone/</loc></url></urlset>` });
    expect(said(verifyPages(release, [links]))).toEqual([`sitemap.xml:3 ${SITE}/nl/gone/ is not a page of this site.`]);
  });
});
