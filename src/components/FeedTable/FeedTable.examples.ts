import type { Examples } from '../examples.ts';
import type FeedTable from './FeedTable.astro';

export const examples: Examples<typeof FeedTable> = [{
  name: 'A file, and files per advisory',
  props: { language: 'en', rows: [{ name: 'Indicators', address: '/feeds/indicators.csv', isLink: true, standard: 'RFC 4180', format: 'CSV' }, { name: 'Everything in STIX', address: '/feeds/stix/<number>.json', isLink: false, standard: 'STIX 2.1', format: 'JSON' }] },
}];
