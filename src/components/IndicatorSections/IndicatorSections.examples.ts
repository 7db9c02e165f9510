import type { Examples } from '../examples.ts';
import type IndicatorSections from './IndicatorSections.astro';

const day = { datetime: '2026-03-09T12:00:00Z', text: '9 Mar 2026' };
const table = {
  kind: 'domain-name', caption: 'Domain names (1)', more: undefined, moreLinks: [],
  groups: [{ note: undefined, rows: [{ value: 'login[.]example[.]com', rule: undefined, name: 'Fake login page', description: 'Asked for a password.', language: undefined, firstSeen: day, validUntil: day, confidence: 'high (90)', use: 'block', advisory: { href: '/en/', text: 'EX-2026-0001' } }] }],
};

export const examples: Examples<typeof IndicatorSections> = [
  { name: 'Live, revoked and past', props: { language: 'en', heading: 'h2', tables: { live: [table], revoked: [table], past: [table], pastCount: '1' } } },
  { name: 'Beside a text, with the history elsewhere', props: { language: 'nl', heading: 'h2', brief: true, past: '/nl/', tables: { live: [table], revoked: [], past: [table], pastCount: '1' } } },
  { name: 'None live', props: { language: 'en', heading: 'h2', tables: { live: [], revoked: [], past: [], pastCount: '0' } } },
];
