import { describe, expect, test } from 'vitest';
import { benignReason } from '../../../src/core/model/benign-values.ts';
import type { Indicator } from '../../../src/core/model/model.ts';

const HARMLESS: [Indicator['kind'], string, RegExp][] = [
  ['domain-name', 'mail.example', /`\.example`/],
  ['domain-name', 'WWW.EXAMPLE.ORG.', /documentation/],
  ['domain-name', 'printer.local', /`\.local`/],
  ['domain-name', 'login.microsoftonline.com', /`microsoftonline\.com`/],
  ['domain-name', 'com', /ending/],
  ['domain-name', 'github.io', /ending/],
  ['ipv4-addr', '192.168.1.1', /private/],
  ['ipv4-addr', '198.51.100.7', /reserved/],
  ['ipv4-addr', '9.9.9.9', /resolver/],
  ['ipv4-addr', '45.0.0.0/8', /great many/],
  ['ipv6-addr', 'fe80::1', /local network/],
  ['ipv6-addr', '2001:db8::7', /reserved/],
  ['ipv6-addr', '2606:4700:4700:0:0:0:0:1111', /resolver/],
  ['url', 'http://10.1.2.3/a', /private/],
  ['url', 'http://[::1]/', /itself/],
  ['url', 'https://www.google.com', /google/],
  ['url', 'https://shop.test/pay', /`\.test`/],
  ['email-addr', 'help@mail.invalid', /`\.invalid`/],
  ['file', 'D41D8CD98F00B204E9800998ECF8427E', /empty/],
  ['file', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', /empty/],
];

/** No documentation value can stand here: all of those are reserved. */
const TELLING: [Indicator['kind'], string][] = [
  ['domain-name', 'notgoogle.com'],
  ['domain-name', 'google.com.notgoogle.com'],
  ['domain-name', 'somebody.github.io'],
  ['ipv4-addr', '45.45.45.45'],
  ['ipv4-addr', '45.45.0.0/16'],
  ['ipv6-addr', '2a00:1450:4001:80b::200e'],
  ['url', 'https://docs.google.com/forms/d/1'],
  ['url', 'no address at all'],
  ['email-addr', 'somebody@gmail.com'],
  ['file', 'payload.exe'],
  ['user-account', 'Signal Support'],
];

describe('benignReason', () => {
  test.each(HARMLESS)('knows that %s %s is harmless', (kind, value, reason) => expect(benignReason({ kind, value })).toMatch(reason));
  test.each(TELLING)('says nothing about %s %s', (kind, value) => expect(benignReason({ kind, value })).toBeUndefined());
  test('says nothing about a rule, which has no value', () => expect(benignReason({ kind: 'rule' })).toBeUndefined());
});
