import type { Examples } from '../examples.ts';
import type ActionList from './ActionList.astro';

const actions = [
  { id: 'check', action: 'Open the list <b class="ui">Linked devices</b>.', why: 'Only you can see it.' },
  { id: 'share', action: 'Never give a code to anyone.', why: 'Whoever asks for it wants to deceive you, even if you know the sender and the story sounds right.' },
];

export const examples: Examples<typeof ActionList> = [
  { name: 'Urgent', props: { title: 'Do this now', urgent: true, actions } },
  { name: 'One action, not urgent', props: { title: 'Doe dit nu', urgent: false, actions: actions.slice(0, 1) } },
];
