import type { Examples } from '../examples.ts';
import type SiteFooter from './SiteFooter.astro';

const link = (text: string) => ({ href: '/en/', text });

export const examples: Examples<typeof SiteFooter> = [{ name: 'With links and feeds', props: { language: 'en', publisher: 'Example publisher', about: 'Advisories by a publisher that does not exist.', links: [link('About us'), link('Accessibility')], feeds: [link('Atom'), link('RSS')], licence: { href: 'https://www.example.org/licence', text: 'Texts and data: CC0 1.0' } } }];
