import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defang } from '../../../src/core/model/defang.ts';
import { formsOf, groupOf, isReadable, lookUpForm } from '../../../src/core/model/look-up-forms.ts';
import { refang } from '../../../src/core/model/refang.ts';

/** Ways to write one thing, each with the form in which a list has it. */
const SAME: readonly (readonly [string, readonly string[]])[] = [
  ['login.example.com', ['login.example.com', 'LOGIN.example.COM', 'login.example.com.', 'http://login.example.com', 'https://login.example.com/', 'https://login.example.com:443/', 'https://someone@login.example.com/#', ' login.example.com\n', 'login\u200B.example.com']],
  ['xn--mnchen-3ya.example', ['münchen.example', 'MÜNCHEN.EXAMPLE', 'xn--mnchen-3ya.example', 'https://München.example/']],
  ['login.example.com/reset?step=1', ['https://login.example.com/reset?step=1', 'http://login.example.com/reset?step=1', 'login.example.com/reset?step=1', 'HTTPS://LOGIN.EXAMPLE.COM/RESET?STEP=1']],
  ['login.example.com:8443', ['https://login.example.com:8443/', 'login.example.com:8443']],
  ['sgnl://linkdevice?uuid=1', ['sgnl://linkdevice?uuid=1', 'SGNL://linkdevice?uuid=1']],
  ['198.51.100.7', ['198.51.100.7', 'http://198.51.100.7/', '0xc6.51.100.7', '198.51.100.7/32']],
  ['198.51.100.0/24', ['198.51.100.0/24', '198.51.100.7/24']],
  ['2001:db8::7', ['2001:db8::7', '2001:DB8:0:0::7', '[2001:db8::7]', 'https://[2001:db8::7]/', '2001:db8::7/128']],
  ['2001:db8::/32', ['2001:db8::/32', '2001:db8:1::/32']],
  ['help@mail.example.org', ['help@mail.example.org', 'Help@Mail.Example.ORG', 'mailto:help@mail.example.org']],
  ['+31612345678', ['+31612345678', '+31 6 1234 5678', '+31 (0)6-12345678', '0031 6 12345678', 'tel:+31612345678', '\u202A+31 6 12345678\u202C']],
  ['example mail support', ['Example Mail Support', '  example  mail support ', '@Example Mail Support']],
  ['e078778b62796bab2d7ab2b04d6b01bf', ['E078778B62796BAB2D7AB2B04D6B01BF']],
  ['c:\\temp\\a.exe', ['C:\\Temp\\A.exe']],
];

const value = fc.oneof(
  fc.domain(), fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.ipV4(), fc.ipV6(), fc.emailAddress(),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 64 }), fc.stringMatching(/^\+[1-9][0-9]{7,13}$/),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_ ]{1,28}[A-Za-z0-9]$/), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);

const texts = (typed: string) => formsOf(typed).map(({ text }) => text);

describe('the form of a value', () => {
  test.each(SAME)('%s', (form, ways) => expect(ways.map(lookUpForm)).toEqual(ways.map(() => form)));

  test('is found by whoever types the value, raw, defanged, in capitals or with spaces around it', () => {
    fc.assert(fc.property(value.filter((one) => refang(one) === one && lookUpForm(one) !== ''), (one) => {
      const form = lookUpForm(one);
      for (const typed of [one, defang(one), ` ${defang(one)}\n`]) expect(texts(typed)[0]).toBe(form);
      if (one === one.toUpperCase().toLowerCase()) expect(texts(one.toUpperCase())[0]).toBe(form);
    }), { numRuns: 2000 });
  });

  test('is found by whoever types an address of a page on the host, or a mail address below it', () => {
    fc.assert(fc.property(fc.domain(), fc.webPath(), (host, path) => {
      for (const typed of [`https://${host}${path}`, `hxxp://www[.]${defang(host)}${path}`, `someone@mail.${host}`]) expect(texts(typed)).toContain(lookUpForm(host));
    }));
  });

  test('is found in every range that holds the address, down to 16 bits', () => {
    fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()).map((one) => lookUpForm(one)).filter((one) => !/^::/.test(one)), fc.integer({ min: 16, max: 31 }), (address, bits) => {
      expect(texts(address)).toContain(lookUpForm(`${address}/${bits}`));
    }));
  });

  test('never costs an error, whatever is typed', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'a1:.@/[]%#?\\ +-()xhtp', '::', '//', 'http://', '%zz', '\u0000', '\uD800', 'ä'), maxLength: 40 });
    fc.assert(fc.property(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 })), (typed) => {
      const forms = formsOf(typed);
      expect(new Set(forms.map(({ text }) => text)).size).toBe(forms.length);
      expect(typeof isReadable(typed)).toBe('boolean');
    }), { numRuns: 3000 });
  });
});

describe('the forms of what was typed', () => {
  test('say which is the thing itself, and which only hold it, nearest first', () => {
    expect(formsOf('hxxps://a.login[.]example[.]com/reset#here')).toEqual([
      { text: 'a.login.example.com/reset#here', holds: false }, { text: 'a.login.example.com/reset', holds: false },
      { text: 'a.login.example.com', holds: true }, { text: 'login.example.com', holds: true }, { text: 'example.com', holds: true },
    ]);
  });

  test('of the address of a site are those of its host', () => expect(formsOf('https://login.example.com/')).toEqual(formsOf('login.example.com')));

  test('of a name are the name alone', () => expect(formsOf('Example Mail Support')).toEqual([{ text: 'example mail support', holds: false }]));

  test('are all of one group, so that one file answers', () => {
    fc.assert(fc.property(fc.oneof(fc.domain(), fc.webUrl(), fc.ipV4(), fc.ipV6(), fc.emailAddress()), (typed) => {
      const [first = '', ...others] = texts(typed).map(groupOf);
      for (const group of others) expect(group).toBe(first);
    }), { numRuns: 1000 });
  });
});

describe('what can be read', () => {
  test.each(['login[.]example[.]com', 'hxxps://example.org/a%20b', 'help@example.org', '+31 6 12345678', 'Example Mail Security Support', 'C:\\Program Files\\a.exe', '/tmp/a b.sh', '2001:db8::7', 'sgnl://linkdevice?uuid=1'])('%s', (typed) => expect(isReadable(typed)).toBe(true));
  test.each(['', ' ', '???', 'x', 'http://', 'go to example.org now', 'https://example.org/a click here', 'Is this mail of help@example.org real?', 'Dear customer, somebody has signed in to your account'])('not: %s', (typed) => expect(isReadable(typed)).toBe(false));
});
