import type { Examples } from '../examples.ts';
import type Downloads from './Downloads.astro';

export const examples: Examples<typeof Downloads> = [
  { name: 'Two files', props: { title: 'Downloads', note: 'These files hold real addresses.', heading: 'h2', files: [{ href: '/feeds/index.json', text: 'STIX 2.1', format: 'JSON, 14 indicators' }, { href: '/feeds/indicators.csv', text: 'CSV', format: 'CSV, 14 indicators' }] } },
];
