import type { Examples } from '../examples.ts';
import type SourceList from './SourceList.astro';

const source = { id: 'r1', title: 'How the attack goes', url: 'https://www.example.org/report', language: 'en', languageName: 'English', publisher: 'Example Research', date: '9 March 2026', seen: 'read by us', note: undefined, noteLanguage: undefined };

export const examples: Examples<typeof SourceList> = [{ name: 'With and without an address', props: { sources: [source, { ...source, id: 'r2', title: 'Wat er gebeurde', url: undefined, language: 'nl', languageName: 'Dutch', date: undefined, seen: 'read through others', note: 'Retold by others.', noteLanguage: undefined }] } }];
