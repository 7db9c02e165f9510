import { describe, expect, it } from 'vitest';
import { noIndicatorLink } from '../../../src/core/verify/no-indicator-link.ts';
import { verifyPages } from '../../../src/core/verify/verify-release.ts';
import { releaseOf, said } from './release.ts';

const indicator = (pattern: string, pattern_type = 'stix') => ({ type: 'indicator', pattern, pattern_type });

const BUNDLE = JSON.stringify({
  objects: [
    indicator("[domain-name:value = 'bad.example.com']"),
    indicator("[url:value = 'https://www.example.net/path?a=1']"),
    indicator("[ipv4-addr:value = '198.51.100.7']"),
    indicator("[ipv6-addr:value = '2001:db8::7']"),
    indicator("[email-addr:value = 'a@mail.example.com']"),
    indicator("[user-account:display_name = 'Support']"),
    indicator('rule bad { condition: true }', 'yara'),
  ],
});

const verify = (html: string) => verifyPages(releaseOf({ 'feeds/stix/bundle.json': BUNDLE, 'nl/index.html': html }), [noIndicatorLink]);

it('accepts values that are defanged, values in running text, and other addresses', () => {
  expect(verify(`<title>Support bad[.]example[.]com</title><p title="bad[.]example[.]com">bad.example.com</p>
    <a href="https://www.example.net/other">x</a> <a href="https://notbad.example.com/">x</a> <a href="https://example.com/">x</a>
    <meta name="description" content="198[.]51[.]100[.]7"><img src="/198.51.100.71.png">`)).toEqual([]);
});

it('says nothing where there are no indicators', () => {
  expect(verifyPages(releaseOf({ 'nl/index.html': '<a href="https://bad.example.com/">x</a>' }), [noIndicatorLink])).toEqual([]);
});

describe('finds one indicator that is not defanged', () => {
  it.each([
    ['<a href="https://bad.example.com/x">x</a>', '`href` of `<a>` holds the indicator bad[.]example[.]com as it is.'],
    ['<a href="https://WWW.BAD.example.com:8080/x">x</a>', '`href` of `<a>` holds the indicator bad[.]example[.]com as it is.'],
    ['<a href="/go?to=bad.example.com">x</a>', '`href` of `<a>` holds the indicator bad[.]example[.]com as it is.'],
    ['<a href="https://www.example.net/path?a=1&amp;b">x</a>', '`href` of `<a>` holds the indicator hxxps://www[.]example[.]net/path?a=1 as it is.'],
    ['<a href="mailto:a@mail.example.com">x</a>', '`href` of `<a>` holds the indicator a[@]mail[.]example[.]com as it is.'],
    ['<img src="http://198.51.100.7/x.png">', '`src` of `<img>` holds the indicator 198[.]51[.]100[.]7 as it is.'],
    ['<a href="http://[2001:db8::7]/">x</a>', '`href` of `<a>` holds the indicator 2001[:]db8::7 as it is.'],
    ['<abbr title="bad.example.com.">x</abbr>', '`title` of `<abbr>` holds the indicator bad[.]example[.]com as it is.'],
    ['<meta name="description" content="See bad.example.com, today">', '`content` of `<meta>` holds the indicator bad[.]example[.]com as it is.'],
    ['<title>See bad.example.com</title>', '`<title>` holds the indicator bad[.]example[.]com as it is.'],
  ])('%s', (html, message) => {
    expect(said(verify(`<p>\n${html}`))).toEqual([`nl/index.html:2 ${message}`]);
  });
});
