import type { Examples } from '../examples.ts';
import type OnThisPage from './OnThisPage.astro';

export const examples: Examples<typeof OnThisPage> = [{ name: 'Three sections', props: { title: 'On this page', links: [{ href: '#main', text: 'Check yourself' }, { href: '#main', text: 'Recognise the attack' }, { href: '#main', text: 'What to do when it has happened to you already' }] } }];
