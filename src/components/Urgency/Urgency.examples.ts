import type { Examples } from '../examples.ts';
import type Urgency from './Urgency.astro';

export const examples: Examples<typeof Urgency> = [
  { name: 'Urgent', props: { language: 'en', urgency: 'urgent' } },
  { name: 'Normal', props: { language: 'nl', urgency: 'normal' } },
  { name: 'Withdrawn', props: { language: 'en', urgency: 'urgent', withdrawn: true } },
];
