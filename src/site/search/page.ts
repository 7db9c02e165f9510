/**
 * Searches in the browser. What is looked for stands behind `#` in the address: it stays in the browser, and Back, reload
 * and bookmarks find it again. Results are made of text only, never of markup.
 */
import { isExact, searchTerm, squeezed } from './search-term.ts';

interface Section { readonly title: string; readonly url: string; readonly excerpt: string; readonly anchor?: object; readonly weighted_locations: readonly { readonly balanced_score: number }[] }
interface Found extends Section {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly { readonly id: string; readonly text: string }[];
  readonly sub_results: readonly Section[];
}
interface Result { readonly score: number; data(): Promise<Found> }
interface Engine { search(term: string): Promise<{ readonly results: readonly Result[] }> }
interface Pagefind { createInstance(options: object): Engine }

/** Results that are shown at a time. */
const STEP = 10;

/** Most results that are read to see whether they hold an address as it was typed; those that do come first. */
const MOST_READ = 40;

/** Gap in typing after which a search begins. */
const PAUSE = 200;

const part = <Part extends Element>(selector: string) => document.querySelector(selector) as Part;
const box = part<HTMLElement>('.search');
const field = part<HTMLInputElement>('#search-field');
const status = part<HTMLElement>('.search-status');
const list = part<HTMLElement>('.results');
const more = part<HTMLElement>('.more-results');
const words = JSON.parse(box.dataset['words'] ?? '') as Readonly<Record<'failed' | 'found' | 'loading' | 'none', string>>;

let engine: Promise<Engine> | undefined;
let isLoaded = false;
let hasFailed = false;
let question = 0;
let waiting: Result[] = [];
let timer = 0;

// Pagefind goes on without a part of the index that does not arrive, as if its words stood nowhere. Here that is a failure.
const ask = globalThis.fetch;
globalThis.fetch = async (...request) => {
  const response = await ask(...request).catch(() => undefined);
  hasFailed ||= !response?.ok;
  return response ?? Response.error();
};

function load(): Promise<Engine> {
  // Without its worker Pagefind needs no address that is trusted to hold a script. The tag keeps the clock out of addresses.
  engine ??= (import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`) as Promise<Pagefind>).then(({ createInstance }) => createInstance({ noWorker: true, metaCacheTag: '' }));
  return engine;
}

async function search(): Promise<void> {
  const own = (question += 1);
  const term = searchTerm(field.value);
  keepInAddress();
  if (!term) return show([], '');
  list.ariaBusy = 'true';
  if (!isLoaded) status.textContent = words.loading;
  try {
    const answer = await (await load()).search(isExact(term) ? squeezed(term) : term);
    // What weighs nothing comes with a result and finds none.
    let results = answer.results.filter(({ score }) => score > 0);
    if (isExact(term)) results = await holding(squeezed(term), results.slice(0, MOST_READ));
    isLoaded = true;
    const found = await Promise.all(results.slice(0, STEP).map((result) => result.data()));
    if (hasFailed) throw new Error(words.failed);
    if (own !== question) return;
    show(found, found.length > 0 ? `${words.found}: ${results.length}` : words.none);
    waiting = results.slice(STEP);
    more.hidden = waiting.length === 0;
  } catch {
    engine = undefined;
    hasFailed = isLoaded = false;
    if (own === question) show([], words.failed);
  }
}

/** Pagefind finds a word by its beginning too, and `login.example.org` by `login`: nobody may take that for what they asked. */
async function holding(letters: string, results: readonly Result[]): Promise<Result[]> {
  const texts = await Promise.all(results.map(async (result) => {
    const { content, meta } = await result.data();
    return squeezed(`${meta['title'] ?? ''} ${content}`);
  }));
  return results.filter((_, index) => texts[index]?.includes(letters));
}

async function showMore(): Promise<void> {
  const found = await Promise.all(waiting.splice(0, STEP).map((result) => result.data())).catch(() => undefined);
  if (!found) return show([], words.failed);
  const [first, ...rest] = found.map(item);
  if (!first) return;
  list.append(first, ...rest);
  more.hidden = waiting.length === 0;
  first.querySelector('a')?.focus();
}

function show(found: readonly Found[], text: string): void {
  waiting = [];
  more.hidden = true;
  list.replaceChildren(...found.map(item));
  list.hidden = found.length === 0;
  list.ariaBusy = 'false';
  status.textContent = text;
}

function item({ anchors, excerpt, meta, sub_results, url }: Found): HTMLElement {
  const isPage = 'kind' in meta;
  const facts = isPage ? meta : Object.fromEntries(anchors.map(({ id, text }) => [id, text]));
  const title = meta['title'] ?? '';
  const link = make('a', { href: url }, facts['title'] === 'value' ? make('code', { dir: 'ltr', translate: false }, title) : title);
  const entry = make('li', {}, make('h2', {}, link), make('p', { className: 'result-kind' }, [facts['kind'], facts['about']].filter(Boolean).join(' · ')));
  if (!isPage) {
    entry.append(make('p', { lang: facts['spoken'] ?? '' }, facts['what'] ?? ''));
    return entry;
  }
  const [best] = sub_results.filter(({ anchor }) => anchor).sort((a, b) => scoreOf(b) - scoreOf(a));
  if (best) entry.append(make('p', { className: 'result-section' }, make('a', { href: best.url }, best.title)));
  entry.append(make('p', { className: 'result-text' }, ...marked(best?.excerpt ?? excerpt)));
  return entry;
}

function scoreOf({ weighted_locations }: Section): number {
  return weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
}

/** Pagefind marks what was found with elements, in a text in which it has written every other sign of markup as an entity. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((text, index) => {
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return index % 2 ? make('mark', {}, plain) : document.createTextNode(plain);
  });
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
}

function keepInAddress(): void {
  const query = field.value.trim();
  if (query !== asked()) history.replaceState(null, '', query ? `#${new URLSearchParams({ q: query }).toString()}` : location.pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[rel~="alternate"][hreflang]')) link.hash = location.hash;
}

/** What the address asks for; undefined where it asks for nothing, or leads to a part of the page. */
function asked(): string | undefined {
  return new URLSearchParams(location.hash.slice(1)).get('q') ?? undefined;
}

function readAddress(): void {
  const query = asked();
  if (query === undefined || query === field.value.trim()) return;
  field.value = query;
  void search();
}

part<HTMLElement>('.search-without').hidden = true;
box.hidden = false;
field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
field.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(() => void search(), PAUSE);
});
more.addEventListener('click', () => void showMore());
addEventListener('hashchange', readAddress);
readAddress();
// A browser that comes back may have put the words back into the field by itself.
if (field.value && question === 0) void search();
