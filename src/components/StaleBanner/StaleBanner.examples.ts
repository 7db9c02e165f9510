import type { Examples } from '../examples.ts';
import type StaleBanner from './StaleBanner.astro';

const banner = { language: 'en', text: 'This translation is behind: the Dutch text is newer (9 March 2026).', link: { href: '/nl/', text: 'Read the newest text', language: 'nl' } };

export const examples: Examples<typeof StaleBanner> = [
  { name: 'With the sections that changed', props: { ...banner, changed: [{ href: '/nl/', text: 'Check yourself', target: 'nl' }, { href: '/nl/', text: 'Wat u moet doen', language: 'nl', target: 'nl' }], gone: ['Old advice'] } },
  { name: 'Without sections', props: { ...banner, changed: [], gone: [] } },
];
