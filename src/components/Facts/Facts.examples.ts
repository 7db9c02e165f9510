import type { Examples } from '../examples.ts';
import type Facts from './Facts.astro';

export const examples: Examples<typeof Facts> = [{
  name: 'Words, a date and a link',
  props: { rows: [{ name: 'Number', value: 'EX-2026-0001, version 2' }, { name: 'Published', value: '9 March 2026', datetime: '2026-03-09T12:00:00Z' }, { name: 'Licence', value: 'CC0 1.0', href: 'https://www.example.org/licence' }] },
}];
