import type { Examples } from '../examples.ts';
import type ShownDay from './ShownDay.astro';

export const examples: Examples<typeof ShownDay> = [{ name: 'A day', props: { day: { datetime: '2026-03-09T12:00:00Z', text: '9 March 2026' } } }];
