import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NewFileResponse, PagefindIndex } from 'pagefind';
import type { Model } from '../../core/model/model.ts';
import { escaped } from '../documents/html-tree.ts';
import { indicatorRecords, type IndicatorRecord } from './indicator-records.ts';
import { factsOf, searchedPages } from './result-facts.ts';

/** An index that waits for the pages. */
export interface SearchIndex {
  /** Indexes the built pages of a folder and writes `/pagefind/` into it. */
  write(model: Model, folder: string): Promise<void>;
}

/** Parts of a page that are not its text: ways to elsewhere, marks, and values of indicators, which have a record each. */
const NOT_TEXT = ['nav', 'sup.cite', '.label', '.go-to', '.step-name', '.start-again', '.print-line', '.indicators-live th code'];

/** Records that Pagefind is told of before it has answered the first: it takes them in their order, and in half the time. */
const AT_ONCE = 100;

/** What a browser asks for. Pagefind writes ready-made interfaces too, which this site does without. */
const NEEDED = /^(?:fragment|index|pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind)$/;

/**
 * Begins an index, where Pagefind runs: its program exists for some platforms only. `tell` takes a sentence for the
 * operator when there will be no search.
 */
export async function beginIndex(tell: (text: string) => void): Promise<SearchIndex | undefined> {
  const pagefind = await import('pagefind').catch(() => undefined);
  try {
    const index = (await pagefind?.createIndex({ rootSelector: 'main', excludeSelectors: NOT_TEXT }))?.index;
    if (!pagefind || !index) throw new Error('There is no Pagefind.');
    return { write: (model, folder) => writeIndex(index, model, folder).finally(pagefind.close) };
  } catch {
    await pagefind?.close();
    tell('No search index is made: Pagefind is not installed, or does not exist for this platform. The page of search says so.');
    return undefined;
  }
}

/** In the order of the site: that in which Pagefind is told of pages decides their numbers, and so the bytes. */
async function writeIndex(index: PagefindIndex, model: Model, folder: string): Promise<void> {
  for (const page of searchedPages(model)) {
    const html = await readFile(join(folder, page.address, 'index.html'), 'utf8');
    taken(await index.addHTMLFile({ url: page.address, content: withFacts(html, factsOf(model, page)) }));
  }
  for (const language of model.publisher.languages) {
    const records = [...indicatorRecords(model, language)];
    for (let at = 0; at < records.length; at += AT_ONCE) {
      const cards = records.slice(at, at + AT_ONCE).map((record) => index.addHTMLFile({ url: record.url, content: cardOf(record, language) }));
      for (const answer of await Promise.all(cards)) taken(answer);
    }
  }
  const outputPath = join(folder, 'pagefind');
  const { errors } = await index.writeFiles({ outputPath });
  if (errors.length > 0) throw new Error(`Pagefind could not write its index: ${errors.join(' ')}`);
  await tidy(outputPath);
}

function taken({ errors }: NewFileResponse): void {
  if (errors.length > 0) throw new Error(`Pagefind could not read a page: ${errors.join(' ')}`);
}

/** Pagefind reads what a result says from attributes, which the page itself does without. A weight takes that of headings away. */
function withFacts(html: string, { about, kind, weight }: ReturnType<typeof factsOf>): string {
  const facts = ` data-pagefind-meta="kind[data-kind], about[data-about]" data-kind="${escaped(kind)}" data-about="${escaped(about)}"`;
  return html.replace('<main id="main"', (main) => `${main}${facts}${weight === 1 ? '' : ` data-pagefind-weight="${weight}"`}`);
}

/**
 * An indicator as a page of its own, which only Pagefind reads. What is said of it stands in elements with an id, which come
 * with the result, and weighs nothing: whatever it finds has a score of 0, and the page of search leaves that out. Filters
 * would carry it too, but Pagefind writes those in another order each time.
 */
function cardOf({ facts, title, words }: IndicatorRecord, language: string): string {
  const said = Object.entries(facts).map(([name, text]) => `<p id="${name}">${escaped(text)}</p>`).join('');
  return `<!doctype html><html lang="${language}"><body><main data-pagefind-meta="title[data-title]" data-title="${escaped(title)}"><p>${escaped(words)}</p><div data-pagefind-weight="0">${said}</div></main></body></html>`;
}

/** Takes away what no browser asks for, and puts the list of languages, which Pagefind writes in any order, in one. */
async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!NEEDED.test(name)) await rm(join(folder, name), { recursive: true });
  }
  const entry = join(folder, 'pagefind-entry.json');
  const { languages, ...rest } = JSON.parse(await readFile(entry, 'utf8')) as { languages: Record<string, { wasm: string | null }> };
  const inOrder = Object.entries(languages).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeFile(entry, `${JSON.stringify({ ...rest, languages: Object.fromEntries(inOrder) })}\n`);
  if (inOrder.every(([, { wasm }]) => wasm !== null)) await rm(join(folder, 'wasm.unknown.pagefind'));
}
