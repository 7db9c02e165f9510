import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/core/emit/look-up.ts';
import { defang } from '../../../src/core/model/defang.ts';
import { groupOf, lookUpForm } from '../../../src/core/model/look-up-forms.ts';
import { refang } from '../../../src/core/model/refang.ts';
import type { Advisory, Indicator, Model } from '../../../src/core/model/model.ts';
import type { LookUpDocument } from '../../../src/core/schema/look-up.ts';
import { lookUp as verifier } from '../../../src/core/verify/look-up.ts';
import { schema } from '../../../src/core/verify/schema.ts';
import { find, hashOf } from '../../../src/site/look-up/find.ts';
import { releaseOf } from '../verify/release.ts';
import { build, modelOf, SMALL_SITE, textOf } from './built.ts';

const NOW = new Date('2026-06-01T00:00:00Z');

const small = await modelOf(SMALL_SITE);
const filesOf = (model: Model) => new Map([...lookUp.emit(model)].map(({ path, body }) => [path, textOf(body)]));
const listOf = (model: Model) => JSON.parse(filesOf(model).get('lookup/v1/hashes.json') ?? '') as LookUpDocument;

const readable = (indicator: Indicator): indicator is Indicator & { value: string } => indicator.value !== undefined && !indicator.revoked;

describe('the list of a small site', () => {
  const list = listOf(small);
  const published = small.advisories.filter(({ status }) => status === 'published').flatMap(({ indicators }) => indicators).filter(readable);

  it('is one file, the same at every moment', async () => {
    expect([...filesOf(small).keys()]).toEqual(['lookup/v1/hashes.json']);
    expect(filesOf({ ...small, asOf: '2031-01-01T00:00:00Z' })).toEqual(filesOf(small));
  });

  it.each(published.map(({ value, ...rest }) => [value, rest] as const))('answers for %s as the tables do', async (value, { advisory, kind, live, scope, validUntil }) => {
    for (const typed of [value, defang(value), defang(value).toUpperCase(), `  ${value} `]) {
      const found = await find(list, typed, NOW);
      expect(found).toMatchObject({ live, form: { holds: false } });
      expect(found?.entries).toContainEqual(expect.objectContaining({ advisory, kind, scope, validUntil }));
    }
  });

  it('answers for a page on a listed host, and says that only the domain is listed', async () => {
    expect(await find(list, 'hxxps://www[.]login[.]example[.]com/other', NOW)).toMatchObject({ live: true, form: { text: 'login.example.com', holds: true }, entries: [{ kind: 'domain-name' }] });
    expect(await find(list, 'http://198.51.100.7/a', NOW)).toMatchObject({ form: { text: '198.51.100.7', holds: true }, entries: [{ kind: 'ipv4-addr' }] });
  });

  it.each(['example.com', 'example.org', 'com', 'other.example.com', 'xlogin.example.com', 'https://example.org/login.example.com', '198.51.100.8', 'Example Mail', ''])('knows nothing of %s', async (typed) => {
    expect(await find(list, typed, NOW)).toBeUndefined();
  });

  it('knows nothing of what was revoked, nor of a withdrawn advisory', async () => {
    const over = small.advisories.flatMap(({ indicators, status }) => indicators.filter(({ revoked }) => revoked || status !== 'published')).flatMap(({ value }) => value ?? []);
    expect(over.length).toBeGreaterThan(1);
    for (const value of over) expect(await find(list, value, NOW)).toBeUndefined();
  });

  it('says what is over, and nothing of what has not begun', async () => {
    expect(await find(list, '2001:db8::7', NOW)).toMatchObject({ live: false });
    expect(await find(list, '2001:db8::7', new Date('2026-03-10T00:00:00Z'))).toMatchObject({ live: true });
    expect(await find(list, '2001:db8::7', new Date('2026-03-01T00:00:00Z'))).toBeUndefined();
  });
});

it('takes no account with the name of a domain for the owner of hosts, and finds a range by its addresses', async () => {
  const [advisory] = small.advisories.filter(({ status }) => status === 'published') as [Advisory];
  const [one] = advisory.indicators as [Indicator];
  const indicators: Indicator[] = [{ ...one, kind: 'user-account', property: 'display_name', value: 'brand.example.net' }, { ...one, kind: 'ipv4-addr', property: 'value', value: '192.0.2.0/25' }, { ...one, kind: 'file', property: 'size', value: '12345' }];
  const list = listOf({ ...small, advisories: [{ ...advisory, indicators }] });
  expect(await find(list, 'Brand.Example.net', NOW)).toMatchObject({ entries: [{ kind: 'user-account' }] });
  expect(await find(list, 'www.brand.example.net', NOW)).toBeUndefined();
  expect(await find(list, 'http://192.0.2.100/a', NOW)).toMatchObject({ form: { text: '192.0.2.0/25', holds: true } });
  expect(await find(list, '192.0.2.200', NOW)).toBeUndefined();
  expect(await find(list, '12345', NOW)).toBeUndefined();
});

it('writes no file and shows no page where there is nothing to look up', async () => {
  const bare = { ...small, advisories: small.advisories.map((advisory) => ({ ...advisory, indicators: [] })) };
  expect([...(await build(bare)).keys()].filter((path) => path.startsWith('lookup/'))).toEqual([]);
});

/** The small site with so many values more, of which some are hosts below one domain. */
function largeSite(count: number, below: number): Model {
  const [advisory] = small.advisories.filter(({ status }) => status === 'published') as [Advisory];
  const [one] = advisory.indicators as [Indicator];
  const id = (number: number) => `indicator--00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  const hash = (number: number) => createHash('md5').update(String(number)).digest('hex');
  const indicators = Array.from({ length: count }, (_, number): Indicator => (number < below
    ? { ...one, id: id(number), kind: 'domain-name', property: 'value', value: `sign-in-${hash(number)}.example.org` }
    : { ...one, id: id(number), kind: 'file', property: 'hashes.MD5', value: hash(number) }));
  return { ...small, advisories: [{ ...advisory, indicators }] };
}

const indexOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('lookup/v1/index.json') ?? '') as { count: number; prefixLength: number };

it.each([[19_999, 0, 0], [20_000, 0, 2], [20_000, 2_000, 1], [20_000, 20_000, 0]])('divides a list of %i values, of which %i lie below one domain, by %i digits', (count, below, digits) => {
  const files = filesOf(largeSite(count, below));
  expect(files.has('lookup/v1/hashes.json')).toBe(digits === 0);
  if (digits > 0) expect(indexOf(files)).toMatchObject({ count, prefixLength: digits });
});

describe('the list of a large site', () => {
  const model = largeSite(21_000, 500);
  const files = filesOf(model);
  const parts = () => [...files].filter(([path]) => path !== 'lookup/v1/index.json');
  const values = () => model.advisories.flatMap(({ indicators }) => indicators).flatMap(({ value }) => value ?? []);

  it('is divided as its index says, into equal parts that together hold every value once', () => {
    const { count, prefixLength } = indexOf(files);
    expect(prefixLength).toBeGreaterThan(0);
    expect(parts().map(([path]) => path)).toEqual(Array.from({ length: 16 ** prefixLength }, (_, number) => `lookup/v1/${number.toString(16).padStart(prefixLength, '0')}.json`));
    expect(new Set(parts().map(([, body]) => Buffer.byteLength(body))).size).toBe(1);
    const sizes = parts().map(([, body]) => (JSON.parse(body) as LookUpDocument).entries.reduce((sum, { hashes }) => sum + hashes.length, 0));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(50);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(count);
    expect(count).toBe(new Set(values().map(lookUpForm)).size);
  });

  it('does not become many times as long by being divided', () => {
    const filled = parts().map(([, body]) => (JSON.parse(body) as LookUpDocument).padding?.length ?? 0).reduce((sum, length) => sum + length);
    const whole = parts().reduce((sum, [, body]) => sum + body.length, 0);
    expect(whole).toBeLessThan(8 * (whole - filled));
  });

  it('answers from the one part that belongs to the group of what was typed', async () => {
    const { prefixLength } = indexOf(files);
    for (const value of values().filter((_, at) => at % 97 === 0)) {
      for (const typed of [defang(value), ...(/^sign-in-/.test(value) ? [`https://www.${value}/a`] : [])]) {
        const prefix = (await hashOf(groupOf(lookUpForm(refang(typed))))).slice(0, prefixLength);
        expect(await find(JSON.parse(files.get(`lookup/v1/${prefix}.json`) ?? '') as LookUpDocument, typed, NOW), typed).toMatchObject({ live: true });
      }
    }
  });

  it('holds to its schemas, and to its verifier', async () => {
    const release = releaseOf(Object.fromEntries([...await build(model)].map(([path, { body }]) => [path, body])));
    expect(await schema.verify(release)).toEqual([]);
    expect(await verifier.verify(release)).toEqual([]);
  });
});
