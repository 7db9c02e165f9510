import { expect, it } from 'vitest';
import { copy, isCopy } from '../../../src/core/verify/copy.ts';
import { links } from '../../../src/core/verify/links.ts';
import { page } from '../../../src/core/verify/page.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import { releaseOf, said } from './release.ts';

const PATH = 'nl/adviezen/x/ex-2026-0001.nl.html';
const SOUND_COPY = `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-AbC+/='; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex"><title>Advies</title><style>p{background:url("data:image/png;base64,AA==")}</style></head>
<body><h1 id="top">Advies</h1><p><a href="#top">boven</a> <a href="https://example.org/">elders</a> <a href="mailto:a@example.org">mail</a><img src="data:image/png;base64,AA==" alt="x"></p></body></html>
`;
const verdict = (html: string) => said(verifyPages(releaseOf({ [PATH]: html }), [copy]));

it('knows a copy by its name', () => {
  expect(['nl/index.html', '404.html', 'nl/a/index.html', 'report.nl.html', PATH].filter(isCopy)).toEqual([PATH]);
});

it('finds nothing in a sound copy, which is whole by the rule of pages too', () => {
  expect(said(verifyPages(releaseOf({ [PATH]: SOUND_COPY }), [copy, page]))).toEqual([]);
});

it.each([
  ['without a policy', SOUND_COPY.replace(/<meta http-equiv[^>]*>/, ''), 1, 'does not begin with a policy that lets it run and load nothing'],
  ['whose policy comes after its style', SOUND_COPY.replace(/(<meta http-equiv[^>]*>)(.*)(<style>.*<\/style>)/s, '$3$1$2'), 1, 'does not begin with a policy that lets it run and load nothing'],
  ['whose policy allows a script', SOUND_COPY.replace('base-uri', "script-src 'self'; base-uri"), 1, 'does not begin with a policy that lets it run and load nothing'],
  ['whose policy allows any style', SOUND_COPY.replace("'sha256-AbC+/='", "'unsafe-inline'"), 1, 'does not begin with a policy that lets it run and load nothing'],
  ['with a script', SOUND_COPY.replace('</body>', '<script>x()</script></body>'), 4, 'has `<script>`'],
  ['with a stylesheet of the site', SOUND_COPY.replace('<title>', '<link rel="stylesheet" href="https://example.org/a.css"><title>'), 3, 'has `<link>`'],
  ['that leads the reader on by itself', SOUND_COPY.replace('<title>', '<meta http-equiv="Refresh" content="0;url=https://example.org/"><title>'), 3, 'has `<meta>`'],
  ['with a picture of the site', SOUND_COPY.replace('data:image/png;base64,AA==" alt', '/pictures/a.png" alt'), 4, 'has `/pictures/a.png`, which it would have to load'],
  ['with a picture of another site', SOUND_COPY.replace('data:image/png;base64,AA==" alt', 'https://example.org/a.png" alt'), 4, 'has `https://example.org/a.png`, which it would have to load'],
  ['with a page as a picture', SOUND_COPY.replace('data:image/png;base64,AA==" alt', 'data:text/html,x" alt'), 4, 'has `data:text/html,x`, which it would have to load'],
  ['with a relative link', SOUND_COPY.replace('#top', '/nl/'), 4, 'has the address `/nl/`, which leads nowhere from a disk'],
  ['with a script as a link', SOUND_COPY.replace('#top', 'javascript:x()'), 4, 'has the address `javascript:x()`, which leads nowhere from a disk'],
  ['with an event handler', SOUND_COPY.replace('<p>', '<p onclick="x()">'), 4, 'has the attribute `onclick`'],
  ['with pictures by width', SOUND_COPY.replace('<img', '<img srcset="a.png 2x"'), 4, 'has the attribute `srcset`'],
  ['whose style loads a picture', SOUND_COPY.replace('url("data:image/png;base64,AA==")', 'url(https://example.org/a.png)'), 3, 'has a style that loads something'],
  ['whose style loads a style', SOUND_COPY.replace('<style>', '<style>@import "a.css";'), 3, 'has a style that loads something'],
  ['that search engines may list', SOUND_COPY.replace('noindex', 'all'), 1, 'does not ask search engines not to list it'],
])('finds a copy %s', (_name, html, line, fault) => {
  expect(html).not.toBe(SOUND_COPY);
  expect(verdict(html)).toEqual([`${PATH}:${line} This copy ${fault}.`]);
});

it('finds an id that stands twice', () => {
  expect(verdict(SOUND_COPY.replace('<p>', '<p id="top">'))).toEqual([`${PATH}:1 Two elements of this copy have the id \`top\`: a link would lead to the wrong one.`]);
});

it('is not asked of pages, and a copy is no page', () => {
  const html = SOUND_COPY.replace(/<meta http-equiv[^>]*>/, '');
  expect(said(verifyPages(releaseOf({ 'nl/index.html': html }), [copy]))).toEqual([]);
  expect(said(verifyPages(releaseOf({ 'nl/index.html': html }), [page]))).toEqual(['nl/index.html:3 This page has `<style>`, which its own policy forbids.']);
});

it('has its links looked up like those of a page', () => {
  const html = SOUND_COPY.replace('https://example.org/', 'https://site.invalid/nl/gone/').replace('#top', '#gone');
  expect(said(verifyPages(releaseOf({ [PATH]: html }), [links]))).toEqual([
    `${PATH}:4 \`#gone\` leads to a page that has no id \`gone\`.`,
    `${PATH}:4 \`https://site.invalid/nl/gone/\` leads nowhere: the site has no file nl/gone/index.html.`,
  ]);
});
