import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createSite } from '../../src/serve/handler.ts';
import { COLLECTION, memoryFiles, treeOf, type Entry } from './site.ts';

const TYPES = ['indicator', 'malware', 'note'];

/** Objects of few types at few moments, so that many share a moment; each has one version. */
const entries = fc.array(fc.record({ type: fc.constantFrom(...TYPES), moment: fc.nat(9) }), { maxLength: 40 }).map((list): Entry[] => list
  .map(({ type, moment }, index) => ({ id: `${type}--${String(index).padStart(8, '0')}`, added: `2026-01-0${Math.max(1, moment)}T00:00:00.000000Z`, version: '2026-01-01T00:00:00.000Z' }))
  .sort((a, b) => (a.added + a.id < b.added + b.id ? -1 : 1)));

const limits = fc.integer({ min: 1, max: 7 });
const types = fc.subarray(TYPES, { minLength: 1 });

interface Answer { readonly more?: boolean; readonly next?: string; readonly objects?: readonly { readonly id: string }[] }

async function ask(files: ReadonlyMap<string, string>, endpoint: string, parameters: Readonly<Record<string, string>>): Promise<{ ids: string[]; more: boolean; next: string; last: string }> {
  const response = await createSite(memoryFiles(files)).fetch(new Request(`http://localhost${COLLECTION}${endpoint}?${new URLSearchParams(parameters)}`));
  expect(response.status).toBe(200);
  const { more = false, next = '', objects = [] } = (await response.json()) as Answer;
  return { ids: objects.map(({ id }) => id), more, next, last: response.headers.get('X-TAXII-Date-Added-Last') as string };
}

it('gives every object once, in order, to a client that follows `next`', async () => {
  await fc.assert(fc.asyncProperty(entries, limits, types, fc.constantFrom('objects/', 'manifest/'), async (list, limit, asked, endpoint) => {
    const files = treeOf(list);
    const parameters = { limit: String(limit), 'match[type]': asked.join(',') };
    const seen: string[] = [];
    for (let page = await ask(files, endpoint, parameters); ; page = await ask(files, endpoint, { ...parameters, next: page.next })) {
      expect(page.ids.length).toBeLessThanOrEqual(limit);
      seen.push(...page.ids);
      if (!page.more) break;
      expect(page.ids).not.toEqual([]);
    }
    expect(seen).toEqual(list.map(({ id }) => id).filter((id) => asked.includes(id.split('-')[0] as string)));
  }), { numRuns: 150 });
});

it('gives every object to a client that goes on with `added_after`, when no moment has more than fit on a page', async () => {
  await fc.assert(fc.asyncProperty(entries, async (list) => {
    const limit = Math.max(1, ...list.map(({ added }) => list.filter((other) => other.added === added).length));
    const files = treeOf(list);
    const seen: string[] = [];
    for (let page = await ask(files, 'objects/', { limit: String(limit) }); ; page = await ask(files, 'objects/', { limit: String(limit), added_after: page.last })) {
      seen.push(...page.ids);
      if (!page.more) break;
    }
    expect(seen).toEqual(list.map(({ id }) => id));
  }), { numRuns: 150 });
});

it('loses nothing when a new release comes between two pages', async () => {
  await fc.assert(fc.asyncProperty(entries, limits, fc.infiniteStream(fc.boolean()), async (list, limit, coin) => {
    const old = list.filter(() => coin.next().value);
    const seen: string[] = [];
    let page = await ask(treeOf(old), 'objects/', { limit: String(limit) });
    seen.push(...page.ids);
    // From here on the whole list stands: what is behind the first page must come, whatever was put before it.
    while (page.more) {
      page = await ask(treeOf(list), 'objects/', { limit: String(limit), next: page.next });
      seen.push(...page.ids);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(old.map(({ id }) => id).filter((id) => !seen.includes(id))).toEqual([]);
  }), { numRuns: 150 });
});
