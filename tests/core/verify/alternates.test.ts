import { expect, it } from 'vitest';
import { alternates } from '../../../src/core/verify/alternates.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import { releaseOf, said } from './release.ts';

const LINKS = '<link rel="alternate" hreflang="nl" href="https://example.org/nl/"><link rel="alternate" hreflang="en" href="https://example.org/en/"><link rel="alternate" hreflang="x-default" href="https://example.org/">';
const page = (language: string, head = LINKS) => `<html lang="${language}"><head>\n${head}</head></html>`;
const SOUND = { 'index.html': page('nl'), 'nl/index.html': page('nl'), 'en/index.html': page('en'), 'en/stub/index.html': page('en', '<meta name="robots" content="noindex">') };
const verdict = (changes: Readonly<Record<string, string>>) => said(verifyPages(releaseOf({ ...SOUND, ...changes }), [alternates]));

it('finds nothing in translations that name each other', () => expect(verdict({})).toEqual([]));

it.each<[string, Readonly<Record<string, string>>, string]>([
  ['that does not name itself', { 'nl/over/index.html': page('nl') }, 'nl/over/index.html:2 This page does not name itself as the nl one among its translations.'],
  ['that is not there', { 'en/index.html': page('en', LINKS.replace('org/nl/', 'org/nl/weg/')) }, 'en/index.html:2 Its translation in nl is no page of this site: nl/weg/index.html.'],
  ['that is in another language', { 'en/index.html': page('de') }, 'nl/index.html:2 Its translation in en says that it is in de: en/index.html.'],
  ['that does not answer', { 'en/index.html': page('en', '') }, 'nl/index.html:2 Its translation in en does not name this page in return: en/index.html.'],
  ['that asks not to be listed', { 'en/index.html': page('en', '<meta name="robots" content="noindex">') }, 'nl/index.html:2 Its translation in en asks not to be listed: en/index.html.'],
  ['of a page that asks not to be listed', { 'en/stub/index.html': page('en', `<meta name="robots" content="noindex">${LINKS}`) }, 'en/stub/index.html:2 This page asks not to be listed, and yet names translations.'],
])('finds a translation %s', (_name, changes, expected) => expect(verdict(changes)).toContain(expected));
