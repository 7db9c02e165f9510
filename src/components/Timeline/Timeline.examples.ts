import type { Examples } from '../examples.ts';
import type Timeline from './Timeline.astro';

const day = { datetime: '2026-03-09', text: '9 March 2026' };

export const examples: Examples<typeof Timeline> = [{
  name: 'A source, one without an address, and a revision',
  props: {
    own: 'Our advisory',
    moments: [
      { day, own: false, title: 'How the attack goes', href: 'https://www.example.org/report', language: 'en', publisher: 'Example Research' },
      { day, own: false, title: 'What was told', href: undefined, language: 'en', publisher: 'Example Press' },
      { day, own: true, title: 'version 1', href: '/en/', language: undefined, publisher: undefined },
    ],
  },
}];
