import type { Examples } from '../examples.ts';
import type SelfCheck from './SelfCheck.astro';

export const examples: Examples<typeof SelfCheck> = [{
  name: 'One question and three endings',
  props: {
    language: 'en', start: '#step-devices',
    questions: [{ anchor: 'step-devices', name: 'Question 1', ask: 'Do you know every device in the list?', help: '<p>Open <b class="ui">Linked devices</b>.</p>', answers: [{ href: '#step-out', say: 'No', goTo: 'to ending 1' }, { href: '#step-today', say: 'I do not know', goTo: 'to ending 2' }, { href: '#step-calm', say: 'Yes', goTo: 'to ending 3' }] }],
    endings: [
      { anchor: 'step-out', name: 'Ending 1', level: 'act-now', title: 'Remove the device', because: 'Somebody reads along.', actions: ['Take a screenshot.', 'Remove it.'], turnTo: 'Call your help desk.' },
      { anchor: 'step-today', name: 'Ending 2', level: 'act-today', title: 'Look together', because: 'Two see more than one.', actions: ['Ask somebody whom you trust.'], turnTo: 'Call your help desk.' },
      { anchor: 'step-calm', name: 'Ending 3', level: 'calm', title: 'We found no sign', because: 'That is no proof.', actions: ['Look again next month.'], turnTo: 'Call your help desk.' },
    ],
  },
}];
