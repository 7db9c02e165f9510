import type { Examples } from '../examples.ts';
import type Timeline from './Timeline.astro';

const day = { datetime: '2026-03-09', text: '9 March 2026' };

const source = (title: string) => ({ day, own: false, title, href: 'https://www.example.org/report', language: 'en', publisher: 'Example Research' });

export const examples: Examples<typeof Timeline> = [{
  name: 'A source, one without an address, a revision, and many of a month',
  props: {
    own: 'Our advisory',
    runs: [
      { fold: undefined, moments: [source('How the attack goes'), { day, own: false, title: 'What was told', href: undefined, language: 'en', publisher: 'Example Press' }] },
      { fold: undefined, moments: [{ day, own: true, title: 'version 1', href: '/en/', language: undefined, publisher: undefined }] },
      { fold: 'March 2026: 3 sources', moments: [source('The first'), source('The second'), source('The third')] },
    ],
  },
}];
