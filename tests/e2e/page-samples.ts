import { statSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { sitePages } from '../../src/core/model/site-pages.ts';
import { SITE_MODEL } from './site-model.ts';

const site = inject('site');
const sizeOf = (address: string) => statSync(join(site.folder, address, 'index.html')).size;

/**
 * One page of every kind in every language, the longest of its kind; each authored page, which is like no other; and the two
 * pages that speak all languages at once. A new kind is among them as soon as the site has it.
 */
export const SAMPLES: readonly string[] = [
  '/',
  '/404.html',
  ...[...Map.groupBy(sitePages(SITE_MODEL), (page) => [page.language, page.kind, page.kind === 'page' ? page.page : ''].join(' ')).values()]
    .map((alike) => alike.reduce((longest, page) => (sizeOf(page.address) > sizeOf(longest.address) ? page : longest)).address),
];
