import type { Examples } from '../examples.ts';
import type AdvisoryCard from './AdvisoryCard.astro';

const card = {
  href: '/en/', urgency: 'urgent', withdrawn: false, onlyIn: undefined, title: 'Check your account', summary: 'Somebody may be reading along. Check it today.',
  updated: { datetime: '2026-03-09T12:00:00Z', text: '9 March 2026' }, revision: 'version 2', languages: 'Dutch, English',
} as const;

export const examples: Examples<typeof AdvisoryCard> = [
  { name: 'In a list', props: { pageLanguage: 'en', heading: 'h2', card: { ...card, urgency: 'normal' } } },
  { name: 'Large, on the home page', props: { pageLanguage: 'en', heading: 'h2', large: true, card } },
  { name: 'Withdrawn', props: { pageLanguage: 'en', heading: 'h2', card: { ...card, withdrawn: true } } },
  { name: 'In another language only', props: { pageLanguage: 'en', heading: 'h2', card: { ...card, onlyIn: 'Only in Dutch' } } },
];
