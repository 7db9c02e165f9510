import { gunzipSync } from 'node:zlib';
import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import { fileOf } from './links.ts';
import type { Page, PageVerifier, Release } from './verifier.ts';

const FRAGMENT = /^pagefind\/fragment\/.+\.pf_fragment$/;

/** Pagefind writes it before the JSON of a fragment, so that its script knows whether a host has unpacked the file already. */
const SIGNATURE = 'pagefind_dcd';

/** Where a result leads, and the file that says so. */
interface Result { readonly fragment: string; readonly url: string; readonly anchor: string }

/** Every result of the search leads to a page that search engines may list too, and to its place on that page. */
export const search: PageVerifier = {
  id: 'search',
  begin(release) {
    const diagnostics: Diagnostic[] = [];
    const results = resultsIn(release, diagnostics);
    return {
      page(page) {
        for (const result of results.get(page.path) ?? []) {
          const fault = faultOf(page, result);
          if (fault) diagnostics.push(found(result.fragment, fault));
        }
        results.delete(page.path);
        return [];
      },
      end: () => [...diagnostics, ...[...results.values()].flat().map(({ fragment, url }) => found(fragment, `A result leads to ${url}, which is no page of this site.`))],
    };
  },
};

function resultsIn(release: Release, diagnostics: Diagnostic[]): Map<string, Result[]> {
  const results = release.paths.filter((path) => FRAGMENT.test(path)).flatMap((fragment) => {
    const address = addressIn(release.bytes(fragment));
    const url = address === undefined ? null : URL.parse(address, 'https://site.invalid');
    if (address !== undefined && url?.origin === 'https://site.invalid') return [{ fragment, url: address, anchor: url.hash.slice(1), file: fileOf(url) }];
    diagnostics.push(found(fragment, 'This file holds no result that leads to this site.'));
    return [];
  });
  return Map.groupBy(results, ({ file }) => file);
}

function addressIn(bytes: Uint8Array): string | undefined {
  try {
    const text = gunzipSync(bytes).toString();
    const { url } = JSON.parse(text.startsWith(SIGNATURE) ? text.slice(SIGNATURE.length) : '') as { readonly url?: unknown };
    return typeof url === 'string' ? url : undefined;
  } catch {
    return undefined;
  }
}

function faultOf({ tags }: Page, { anchor, url }: Result): string | undefined {
  const isListed = !tags.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'robots' && attributes['content']?.includes('noindex'));
  if (!isListed) return `A result leads to ${url}, which asks not to be listed.`;
  return anchor && !tags.some(({ attributes }) => attributes['id'] === anchor) ? `A result leads to ${url}, and that page has no such id.` : undefined;
}

function found(fragment: string, message: string): Diagnostic {
  return finding('search', fragment, { message, why: 'Who searches would be led to nothing, or to what no longer holds.' });
}
