import type { Examples } from '../examples.ts';
import type SiteHeader from './SiteHeader.astro';

const frame = { language: 'en', publisher: 'Example publisher', about: 'Advisories by a publisher that does not exist.', home: '/en/', menu: [{ href: '/en/', text: 'Advisories', current: true }, { href: '/en/', text: 'Indicators', current: false }], search: { href: '/en/', text: 'Search', current: false } };

export const examples: Examples<typeof SiteHeader> = [
  { name: 'With another language', props: { ...frame, translations: [{ href: '/nl/', text: 'Nederlands', language: 'nl' }], real: { href: '/en/', text: 'Is this site real?' } } },
  { name: 'In one language', props: { ...frame, translations: [], real: undefined } },
];
