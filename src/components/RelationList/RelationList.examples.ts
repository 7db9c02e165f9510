import type { Examples } from '../examples.ts';
import type RelationList from './RelationList.astro';

export const examples: Examples<typeof RelationList> = [{
  name: 'One object with two targets',
  props: { groups: [{ id: 'campaign', title: 'Campaigns', objects: [{ name: { text: 'Example campaign', language: undefined }, verbs: [{ verb: 'uses', targets: [{ name: { text: 'Phishing', language: 'en' }, href: '/en/', note: 'T1566' }, { name: { text: 'Example tool', language: undefined }, href: undefined, note: undefined }] }] }] }] },
}];
