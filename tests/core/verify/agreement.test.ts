import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/core/verify/agreement.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const ID = 'indicator--7dabe929-c4a3-44bf-86cd-75e9bb049a79';

it('accepts feeds that say the same', () => expect(agreement.verify(releaseOf(SOUND))).toEqual([]));

describe('finds one difference', () => {
  it.each([
    ['a missing feed', 'feeds/indicators.csv', () => undefined, 'feeds/indicators.csv:1 This feed is missing.'],
    ['a value in the CSV', 'feeds/indicators.csv', (text: string) => text.replace(',value,login.example.com,', ',value,signin.example.com,'), `feeds/indicators.csv:1 ${ID} is not the same here as in /feeds/indicators.json: value.`],
    ['a line that NDJSON lacks', 'feeds/indicators.ndjson', (text: string) => text.slice(text.indexOf('\n') + 1), `feeds/indicators.ndjson:1 ${ID} is live in /feeds/indicators.json, but not here.`],
    ['an indicator that the advisory does not list', 'feeds/advisories.json', (text: string) => text.replace(`"${ID}",`, ''), `feeds/advisories.json:1 ${ID} is live in /feeds/indicators.json, but not here.`],
    ['an indicator that is revoked in STIX only', 'feeds/stix/bundle.json', (text: string) => text.replace(`"id":"${ID}"`, `"revoked":true,"id":"${ID}"`), `feeds/stix/bundle.json:1 ${ID} is live in /feeds/indicators.json, but not here.`],
    ['a pattern in STIX', 'feeds/stix/bundle.json', (text: string) => text.replace("[domain-name:value = 'login.example.com']", "[domain-name:value = 'signin.example.com']"), `feeds/stix/bundle.json:1 ${ID} is not the same here as in /feeds/indicators.json: pattern, value.`],
    ['an indicator that is withdrawn, and live in the CSV', 'feeds/indicators.csv', (text: string) => text.replace(/\r\n(indicator--[^]*?\r\n)/, (line) => `${line}indicator--6a7b8c9d-0e1f-4a2b-9c3d-4e5f6a7b8c9d,\r\n`), 'feeds/indicators.csv:1 indicator--6a7b8c9d-0e1f-4a2b-9c3d-4e5f6a7b8c9d is live here, but not in /feeds/indicators.json.'],
  ])('%s', async (_what, path, change, expected) => {
    expect(said(await agreement.verify(broken(path, change)))).toContain(expected);
  });
});
