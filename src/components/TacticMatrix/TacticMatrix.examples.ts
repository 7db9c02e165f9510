import type { Examples } from '../examples.ts';
import type TacticMatrix from './TacticMatrix.astro';

const cells = [{ href: '/en/', number: 'T1566', name: 'Phishing' }, { href: '/en/', number: 'T1676', name: 'Linked Devices' }];

export const examples: Examples<typeof TacticMatrix> = [
  { name: 'In English', props: { language: 'en', tactics: [{ id: 'Initial Access', name: 'Initial access', cells }, { id: 'Persistence', name: 'Persistence', cells: cells.slice(1) }] } },
  { name: 'In another language', props: { language: 'nl', tactics: [{ id: 'Initial Access', name: 'Binnenkomen', cells }] } },
];
