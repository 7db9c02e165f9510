import type { Examples } from '../examples.ts';
import type Search from './Search.astro';

export const examples: Examples<typeof Search> = [
  { name: 'With an index, before its script runs', props: { language: 'en', state: 'made' } },
  { name: 'On a platform on which no index can be made', props: { language: 'nl', state: 'missing' } },
  { name: 'In a preview', props: { language: 'en', state: 'preview' } },
];
