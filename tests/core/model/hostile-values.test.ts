import { describe, expect, test } from 'vitest';
import { hostileValues } from '../../../src/core/model/hostile-values.ts';
import type { Indicator, Model } from '../../../src/core/model/model.ts';

const indicators = ([
  ['domain-name', 'bad.example.com'], ['domain-name', 'münchen.example'], ['ipv4-addr', '192.0.2.7'], ['ipv6-addr', '2001:DB8:0:0::7'],
  ['url', 'https://example.org/a?b=1'], ['email-addr', 'Help@example.net'],
] as const).map(([kind, value]) => ({ kind, value, revoked: false }));
const revoked = [{ kind: 'domain-name', value: 'good.example.com', revoked: true }];
const hostile = hostileValues({ advisories: [{ indicators: [...indicators, ...revoked] as unknown as Indicator[] }] } as unknown as Model);

describe('hostileValues', () => {
  test.each(['bad.example.com', 'BAD.example.com.', 'a.b.bad.example.com', 'xn--mnchen-3ya.example', '192.0.2.7', '2001:db8::7', '[2001:db8::7]'])('knows the host %s', (name) => {
    expect(hostile.host(name)).toBeDefined();
  });
  test.each(['example.com', 'notbad.example.com', 'bad.example.com.example', '192.0.2.70', '2001:db8::8', 'good.example.com', 'com', ''])('leaves the host %s alone', (name) => {
    expect(hostile.host(name)).toBeUndefined();
  });
  test('knows an address of a page, however its host is written', () => {
    expect(hostile.url('https://EXAMPLE.org/a?b=1')).toBe('https://example.org/a?b=1');
    expect(hostile.url('https://example.org/')).toBeUndefined();
  });
  test('knows an address of mail in any case', () => expect(hostile.email('help@EXAMPLE.net')).toBe('Help@example.net'));
});
