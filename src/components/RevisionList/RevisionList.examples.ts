import type { Examples } from '../examples.ts';
import type RevisionList from './RevisionList.astro';

const revision = (number: number, actAgain: string) => ({ number, name: `version ${number}`, date: { datetime: '2026-03-09T12:00:00Z', text: '9 March 2026' }, isFirst: number === 1, actAgain, html: 'What changed, and <a href="#main">why</a>.', href: number === 2 ? '/en/' : undefined });

export const examples: Examples<typeof RevisionList> = [
  { name: 'Three versions', props: { language: 'en', history: '/en/', revisions: [revision(3, 'Yes. Read below whether it concerns you.'), revision(2, 'No.'), revision(1, 'No.')] } },
  { name: 'Two versions, without a page of history', props: { language: 'nl', history: undefined, revisions: [revision(2, 'Nee.'), revision(1, 'Nee.')] } },
];
