import type { Examples } from '../examples.ts';
import type IndicatorTable from './IndicatorTable.astro';

const day = { datetime: '2026-03-09T12:00:00Z', text: '9 Mar 2026' };
const row = { value: 'login[.]example[.]com', rule: undefined, name: 'Fake login page', description: 'Asked for a password.', language: undefined, firstSeen: day, validUntil: day, confidence: 'high (90)', use: 'block', advisory: { href: '/en/', text: 'EX-2026-0001' } };
const table = { caption: 'Domain names (2)', groups: [{ note: undefined, rows: [row, { ...row, value: 'a-very-long-name-that-goes-on-and-on-without-an-end.login[.]example[.]com', validUntil: undefined }] }], more: undefined, moreLinks: [] };

export const examples: Examples<typeof IndicatorTable> = [
  { name: 'Live', props: { language: 'en', id: 'live', state: 'live', table } },
  { name: 'Beside a text', props: { language: 'en', id: 'live', state: 'live', table, brief: true } },
  { name: 'Revoked, of several advisories', props: { language: 'en', id: 'revoked', state: 'revoked', table, showAdvisory: true } },
  { name: 'History with a note, and more elsewhere', props: { language: 'en', id: 'past', state: 'past', table: { ...table, groups: [{ note: { text: 'Seen in 2024.', language: undefined }, rows: [{ ...row, description: '' }] }], more: '120 others:', moreLinks: [{ href: '/feeds/indicators.csv', text: 'CSV' }] } } },
];
