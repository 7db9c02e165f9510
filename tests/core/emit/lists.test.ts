import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dnsLists } from '../../../src/core/emit/dns-lists.ts';
import { lists } from '../../../src/core/emit/lists.ts';
import { blockLists } from '../../../src/core/formats/block-lists.ts';
import { rpzSerial } from '../../../src/core/formats/rpz.ts';
import { ONE_OF_EACH, withBlocked, type Blocked } from '../../fixtures/blocked.ts';
import { modelOf, SMALL_SITE, textOf } from './built.ts';

const model = await modelOf(SMALL_SITE);
const none = { ...model, advisories: model.advisories.map((advisory) => ({ ...advisory, indicators: [] })) };
const [pattern] = model.advisories.flatMap(({ indicators }) => indicators);
const of = (blocked: readonly Blocked[]) => withBlocked(none, blocked.map((one) => ({ ...pattern, scope: 'block', live: true, ...one })));
const domain = (value: string, more: Partial<Blocked> = {}): Blocked => ({ kind: 'domain-name', property: 'value', value, ...more });

describe('a block list', () => {
  it('has one canonical form of every value', () => expect(blockLists(of(ONE_OF_EACH))).toEqual({
    domains: ['example.org'],
    hostnames: ['_sip.bad-host.example.com', 'example.org', 'xn--bcher-kva.example.com'],
    urls: ['http://example.com/*', 'http://example.com:8080/', 'https://example.com/a%20b?c=1'],
    'urls-without-scheme': ['example.com/a%20b?c=1'],
    ipv4: ['203.0.113.0/24', '203.0.113.9'],
    ipv6: ['2001:db8:1::/48', '2001:db8::1'],
    md5: ['a'.repeat(32)],
    sha1: ['b'.repeat(40)],
    sha256: ['c'.repeat(64)],
    emails: ['sender@example.com'],
  }));

  it.each([
    ['a name under which anyone can register', domain('github.io')],
    ['a top-level name', domain('com')],
    ['a wildcard', domain('*.example.org')],
    ['an IP address as a name', domain('192.0.2.1')],
    ['a name with a line end', domain('example.org\nexample.com')],
    ['a label of 64 letters', domain(`${'a'.repeat(64)}.example.org`)],
    ['an alert', domain('example.org', { scope: 'alert' })],
    ['a hunt', domain('example.org', { scope: 'hunt' })],
    ['what is not live', domain('example.org', { live: false })],
    ['a prefix that is too long', { kind: 'ipv4-addr', property: 'value', value: '192.0.2.0/33' } as const],
    ['everything there is', { kind: 'ipv4-addr', property: 'value', value: '0.0.0.0/0' } as const],
    ['an address in short', { kind: 'ipv4-addr', property: 'value', value: '192.0' } as const],
    ['a hash of another length', { kind: 'file', property: 'hashes.MD5', value: 'a'.repeat(40) } as const],
    ['the name of a file', { kind: 'file', property: 'name', value: 'a'.repeat(32) } as const],
    ['the name beside a mail address', { kind: 'email-addr', property: 'display_name', value: 'a@example.org' } as const],
    ['an address of another scheme', { kind: 'url', property: 'value', value: 'javascript:alert(1)' } as const],
  ])('never holds %s', (_what, blocked) => expect(Object.values(blockLists(of([blocked]))).flat()).toEqual([]));

  it('never holds a registrable name for a host below it', () => expect(blockLists(of([domain('a.example.org')]))).toMatchObject({ domains: [], hostnames: ['a.example.org'] }));

  it('is a list in order, without line ends or spaces in a value, whatever the values are', () => {
    const anyValue = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.domain(), fc.ipV4Extended(), fc.ipV6(), fc.webUrl({ withFragments: true }), fc.emailAddress());
    const anyBlocked = fc.record({ kind: fc.constantFrom('domain-name' as const, 'url' as const, 'ipv4-addr' as const, 'ipv6-addr' as const, 'email-addr' as const), property: fc.constant('value'), value: anyValue });
    fc.assert(fc.property(fc.array(anyBlocked, { maxLength: 6 }), (blocked) => {
      for (const values of Object.values(blockLists(of(blocked)))) {
        expect(values).toEqual([...new Set(values)].sort());
        for (const value of values) expect(value).toMatch(/^[!-"$-~][!-~]*$/);
      }
    }), { numRuns: 300 });
  });

  it('is there with a comment when it holds nothing', () => {
    for (const { body, count } of [...lists.emit(none), ...dnsLists.emit(none)]) expect([textOf(body).split('\n')[0]?.[0], count]).toEqual([expect.stringMatching(/[#!;]/), 0]);
  });
});

describe('the zone', () => {
  const zone = (...blocked: Blocked[]) => textOf([...dnsLists.emit(of(blocked))].find(({ path }) => path.endsWith('rpz.zone'))?.body ?? '');

  it('has no name for which a zone has no room', () => {
    const label = 'a'.repeat(63);
    expect(zone(domain(`${label}.${label}.${label}.example.org`))).not.toContain('aaa');
    expect(zone(domain(`${label}.${label}.example.org`))).toContain(`\n*.${label}.${label}.example.org IN CNAME .\n`);
  });

  it('has a serial that rises whenever its names change, by an edit or by the passing of time', () => {
    const hour = fc.integer({ min: 0, max: 240 });
    const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours)).toISOString();
    const times = fc.array(fc.record({ from: hour, until: hour }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(times, hour, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 8 }), (intervals, edited, steps) => {
      let [now, before] = [edited - (edited % 24), { names: '', serial: 0 }];
      for (const step of steps) {
        const dated = intervals.map(({ from, until }, index) => domain(`n${index}.example.org`, {
          validFrom: at(from), validUntil: at(until), live: from - (from % 24) <= now - (now % 24) && until > now,
        }));
        const built = { ...of(dated), modified: at(edited), asOf: at(now) };
        const [names, serial] = [blockLists(built).hostnames.join(' '), rpzSerial(built)];
        if (before.serial > 0 && names !== before.names) expect(serial).toBeGreaterThan(before.serial);
        expect(serial).toBeGreaterThanOrEqual(before.serial);
        before = { names, serial };
        now += step;
      }
      expect(rpzSerial({ ...of([]), modified: at(now + 240), asOf: at(now) })).toBeGreaterThan(before.serial);
    }), { numRuns: 500 });
  });
});
