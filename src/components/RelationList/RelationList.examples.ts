import type { Examples } from '../examples.ts';
import type RelationList from './RelationList.astro';

export const examples: Examples<typeof RelationList> = [{
  name: 'One object with two targets',
  props: { groups: [{ id: 'campaign', title: 'Campaigns', objects: [{ name: 'Example campaign', verbs: [{ verb: 'uses', targets: [{ name: 'Phishing', href: '/en/', note: 'T1566' }, { name: 'Example tool', href: undefined, note: undefined }] }] }] }] },
}];
