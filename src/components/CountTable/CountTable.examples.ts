import type { Examples } from '../examples.ts';
import type CountTable from './CountTable.astro';

export const examples: Examples<typeof CountTable> = [{
  name: 'With and without a note',
  props: {
    language: 'en', caption: 'By kind', column: 'Kind',
    rows: [
      { href: '/en/', text: 'domain names', note: undefined, live: '12', past: '1,204' },
      { href: '/nl/', text: 'web addresses', note: 'Only in Dutch', live: '0', past: '3' },
    ],
  },
}];
