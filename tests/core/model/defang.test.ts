import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defang, shownValue } from '../../../src/core/model/defang.ts';
import { refang } from '../../../src/core/model/refang.ts';

const WRITTEN = [
  ['https://login.example.com/a?next=http://example.org', 'hxxps://login[.]example[.]com/a?next=hxxp://example[.]org'],
  ['HTTP://EXAMPLE.ORG', 'HXXP://EXAMPLE[.]ORG'],
  ['ftp://example.org/a', 'ftp[:]//example[.]org/a'],
  ['example.org', 'example[.]org'],
  ['192.0.2.7', '192[.]0[.]2[.]7'],
  ['2001:db8::7', '2001[:]db8::7'],
  ['::1', '[:]:1'],
  ['help@example.org', 'help[@]example[.]org'],
  ['Example Mail Support', 'Example Mail Support'],
] as const;

/** What people write by hand, in the ways that reports and mails have of it. */
const BY_HAND = [
  ['hxxps[:]//login[.]example[.]com/a', 'https://login.example.com/a'],
  ['hXXp://example(.)org', 'hTTp://example.org'],
  ['hxxps[://]example{.}org', 'https://example.org'],
  ['[http]://example.org', 'http://example.org'],
  ['[HXXPS]://example.org', 'HTTPS://example.org'],
  ['help[at]example[dot]org', 'help@example.org'],
  ['help(AT)example(DOT)org', 'help@example.org'],
  ['2001[:]db8[:][:]7', '2001:db8::7'],
] as const;

/** Strings from the letters and words that matter here: most of the ways in which two rules could get in each other's way. */
const awkward = fc.string({ unit: fc.constantFrom(...'htxpsHTXP:/.@[](){}a2', 'at', 'dot', 'http', 'hxxps', '://'), maxLength: 24 });

describe('defang', () => {
  test.each(WRITTEN)('%s becomes %s', (value, text) => expect(defang(value)).toBe(text));
  test.each(WRITTEN)('%s comes back', (value, text) => expect(refang(text)).toBe(value));

  test('comes back whatever went in', () => {
    fc.assert(fc.property(fc.oneof(awkward, fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.ipV6(), fc.emailAddress()), (value) => refang(defang(value)) === value), { numRuns: 2000 });
  });

  test('leaves nothing that a program would follow', () => {
    fc.assert(fc.property(fc.oneof(awkward, fc.webUrl(), fc.domain(), fc.emailAddress()), (value) => !/https?:\/\/|[^[][.@]|^[.@]/i.test(defang(value))), { numRuns: 2000 });
  });
});

describe('refang', () => {
  test.each(BY_HAND)('%s is %s', (text, value) => expect(refang(text)).toBe(value));
  test('leaves a value alone that nobody made harmless', () => {
    fc.assert(fc.property(fc.oneof(fc.webUrl(), fc.domain(), fc.ipV6(), fc.emailAddress()).filter((value) => !/[{([]/.test(value)), (value) => refang(value) === value));
  });
  test('does not slow down with a long run of brackets', () => expect(refang('['.repeat(200_000))).toBe('['.repeat(200_000)));
});

describe('shownValue', () => {
  test('keeps the name of a file as it is', () => expect(shownValue('update.example.exe', 'file')).toBe('update.example.exe'));
  test('defangs a domain name', () => expect(shownValue('example.org', 'domain-name')).toBe('example[.]org'));
  test('defangs an account that is an address', () => expect(shownValue('help@example.org', 'user-account')).toBe('help[@]example[.]org'));
});
