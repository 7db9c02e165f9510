import type { Examples } from '../examples.ts';
import type ProofList from './ProofList.astro';

export const examples: Examples<typeof ProofList> = [{
  name: 'A proof, a gap and an absence',
  props: {
    language: 'en',
    proofs: [{
      id: 'proof-headings', title: 'Headings', what: 'Every page has one main heading.', where: 'Every page.', criteria: ['1.3.1', '2.4.6'], tools: ['example-browser 1.2.3'],
      tests: [{ file: 'tests/e2e/example.test.ts', name: 'hears one heading' }],
    }],
    gaps: [{ text: 'Whether the headings say what they are about.', criteria: ['2.4.6'] }],
    absences: [{ text: 'Sound and video.', criteria: ['1.2.1'] }],
  },
}];
