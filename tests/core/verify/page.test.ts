import { expect, it } from 'vitest';
import { page } from '../../../src/core/verify/page.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import { releaseOf, said } from './release.ts';

const SOUND_PAGE = '<!DOCTYPE html>\n<html lang="nl"><head><title>Adviezen</title></head>\n<body><h1>Adviezen</h1></body></html>\n';
const verdict = (html: string) => said(verifyPages(releaseOf({ 'nl/index.html': html }), [page]));

it('finds nothing in a sound page', () => {
  expect(verdict(SOUND_PAGE)).toEqual([]);
  expect(verdict(SOUND_PAGE.replace('</body>', '<script type="module" src="/assets/x.js"></script></body>'))).toEqual([]);
});

it.each([
  ['cut off', SOUND_PAGE.slice(0, -10), 'nl/index.html:1 This page is cut off: it does not end with `</html>`.'],
  ['without a language', SOUND_PAGE.replace(' lang="nl"', ''), 'nl/index.html:1 This page does not say its language.'],
  ['without a title', SOUND_PAGE.replace('<title>Adviezen', '<title> '), 'nl/index.html:1 This page has no title.'],
  ['with two first headings', SOUND_PAGE.replace('</body>', '<h1>x</h1></body>'), 'nl/index.html:1 This page has 2 headings of the first level; a reader needs one.'],
  ['with a script within it', SOUND_PAGE.replace('</body>', '<script>x()</script></body>'), 'nl/index.html:3 This page has `<script>`, which its own policy forbids.'],
  ['with a script of another site', SOUND_PAGE.replace('</body>', '<script src="//example.org/assets/x.js"></script></body>'), 'nl/index.html:3 This page has `<script>`, which its own policy forbids.'],
  ['with an inline style', SOUND_PAGE.replace('<h1>', '<h1 STYLE="color:red">'), 'nl/index.html:3 This page has the attribute `style`, which its own policy forbids.'],
  ['with an event handler', SOUND_PAGE.replace('<h1>', '<h1 onClick="x()">'), 'nl/index.html:3 This page has the attribute `onclick`, which its own policy forbids.'],
])('finds a page %s', (_name, html, expected) => {
  expect(verdict(html)).toEqual([expected]);
});
