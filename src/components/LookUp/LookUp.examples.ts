import type { Examples } from '../examples.ts';
import type LookUp from './LookUp.astro';

export const examples: Examples<typeof LookUp> = [{
  name: 'Without its script',
  props: { language: 'en', timeZone: 'Europe/Amsterdam', prefixLength: 0, modified: { datetime: '2026-04-02T09:00:00.000Z', text: '2 April 2026' }, tables: '/en/indicators/', advisories: '/en/advisories/' },
}];
