import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { misp } from '../../../src/core/verify/misp.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const MANIFEST = 'feeds/misp/manifest.json';
const EVENT = 'feeds/misp/7d0a4b5c-1f6e-4a3b-8e21-90c4d5f6a7b8.json';
const verdict = (path: string, change: (text: string) => string | undefined) => said(misp.verify(broken(path, change)) as Diagnostic[]);

it('accepts the feed as it was written', () => expect(misp.verify(releaseOf(SOUND))).toEqual([]));

it('finds a missing manifest, a missing event, and a file that is no event of the manifest', () => {
  expect(verdict(MANIFEST, () => undefined)).toEqual([`${MANIFEST}:1 The manifest or \`hashes.csv\` is missing, or no JSON.`]);
  expect(verdict(EVENT, () => undefined)).toContain(`${EVENT}:1 This file is missing, or holds another event than its name says.`);
  expect(verdict('feeds/misp/feed.json', () => '{}')).toEqual(['feeds/misp/feed.json:1 The manifest does not name this file.']);
});

it('finds an event that the manifest tells differently', () => {
  expect(verdict(EVENT, (text) => text.replace('"info": "Check', '"info": "Do not check'))).toEqual([`${EVENT}:1 The manifest has another \`info\`.`]);
});

it('finds an event that is empty', () => {
  const empty = verdict(EVENT, (text) => JSON.stringify({ Event: { ...JSON.parse(text).Event, Attribute: [], Object: [], EventReport: [] } }));
  expect(empty).toContain(`${EVENT}:1 This event is empty.`);
});

it('finds a change that MISP would never ask for, and a name that two things have', () => {
  expect(verdict(EVENT, (text) => text.replace(/("value": "login[^]*?"timestamp": ")\d/, '$19'))).toEqual([`${EVENT}:1 7dabe929-c4a3-44bf-86cd-75e9bb049a79 has no timestamp, or a newer one than its event.`]);
  expect(verdict(EVENT, (text) => text.replace('"uuid": "14aa4e71-9d3c-4dec-80a6-1f933d6c51e3"', '"uuid": "7dabe929-c4a3-44bf-86cd-75e9bb049a79"'))).toContain(`${EVENT}:1 7dabe929-c4a3-44bf-86cd-75e9bb049a79 names two things.`);
});

it('finds a hash of another value', () => {
  expect(verdict('feeds/misp/hashes.csv', (text) => text.replace(/^./, (digit) => (digit === '0' ? '1' : '0')))).toEqual(['feeds/misp/hashes.csv:1 These are not the MD5 hashes of the values that stand in the events.']);
});

it('finds what MISP is told otherwise than other partners', () => {
  expect(verdict(EVENT, (text) => text.replace('"deleted": true', '"deleted": false'))).toContain(`${MANIFEST}:1 indicator--7608d942-5d11-4a9d-9e6c-9992b5fb12e0 is revoked, and MISP is not told so.`);
  expect(verdict(EVENT, (text) => text.replace(/("value": "2001:db8::7",\s+"to_ids": )false/, '$1true'))).toEqual([`${MANIFEST}:1 indicator--59001ac9-4063-49bc-a5b0-0a2d35d14880 is not live, and would set off alarms (\`to_ids\`).`]);
  expect(verdict(EVENT, (text) => text.replace('"deleted": false', '"deleted": true'))).toContain(`${MANIFEST}:1 indicator--7dabe929-c4a3-44bf-86cd-75e9bb049a79 is live, and MISP is told that it is gone.`);
  expect(verdict(EVENT, (text) => text.replace('7dabe929-c4a3-44bf-86cd-75e9bb049a79', '00000000-0000-4000-8000-000000000000'))).toContain(`${MANIFEST}:1 No event holds indicator--7dabe929-c4a3-44bf-86cd-75e9bb049a79.`);
});
