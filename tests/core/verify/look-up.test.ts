import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/core/verify/look-up.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const LIST = 'lookup/v1/hashes.json';

it('accepts the list as it was written', async () => expect(await lookUp.verify(releaseOf(SOUND))).toEqual([]));

describe('finds', () => {
  it.each([
    ['a hash that is lost', (text: string) => text.replace(/"hashes":\["[0-9a-f]{24}"/, '"hashes":["000000000000000000000000"')],
    ['an entry that says another end', (text: string) => text.replaceAll('"validUntil":"2027-03-08T00:00:00Z"', '"validUntil":"2026-03-09T00:00:00Z"')],
    ['another use', (text: string) => text.replace('"scope":"block"', '"scope":"hunt"')],
    ['a list that is missing', () => undefined],
  ])('%s', async (_what, change) => {
    expect(said(await lookUp.verify(broken(LIST, change)))).toContainEqual(expect.stringMatching(/^lookup\/v1\/hashes\.json:1 indicator--[0-9a-f-]+ is live in \/feeds\/indicators\.json, but a look-up of \S+.* does not find it\.$/));
  });

  it('a part that is longer than the others', async () => {
    const { [LIST]: list = '', ...rest } = SOUND;
    const parts = { 'lookup/v1/0.json': list, 'lookup/v1/1.json': list, 'lookup/v1/2.json': `${list} ` };
    expect(said(await lookUp.verify(releaseOf({ ...rest, ...parts })))).toEqual(['lookup/v1/2.json:1 This part of the list is not as long as lookup/v1/0.json.']);
  });
});
