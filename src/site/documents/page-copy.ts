import { createHash } from 'node:crypto';
import { absolute, advisoryPath, selfCheckPath, sourcesPath } from '../../core/model/addresses.ts';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';
import { joined, WHOLE, type CopyPart, type Places } from './copy-parts.ts';
import { elementNamed, elementsIn, escaped, hasClass, htmlOf, put, remove, type HtmlElement, type HtmlTree } from './html-tree.ts';

/** A file of the built site, by its address; undefined where there is none. */
export type ReadBuilt = (address: string) => Uint8Array | undefined;

/** Types of the pictures that a page may hold, by the end of their address. */
const PICTURES: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif', avif: 'image/avif' };

/** What a copy adds to the styles of the site. */
const STYLE = [
  '.copy-note{background:var(--changed-surface);color:var(--text);border-block-end:1px solid var(--hairline);font-size:var(--size-small);overflow-wrap:anywhere}',
  '.copy-note .wrap{padding-block:.5rem}',
  '.copy-note a,.copy-note a:visited{color:var(--link)}',
  'main>article+article{border-block-start:var(--bar) solid var(--brand)}',
].join('\n');

/**
 * The page of an advisory, its self-check and its sources as one page that needs nothing else: styles and pictures stand in it,
 * links between the three lead to parts of it, and all others to the site. It runs nothing and loads nothing.
 */
export function pageCopy(model: Model, advisory: Advisory, text: AdvisoryText, read: ReadBuilt): string {
  const { language } = text;
  const part = (address: string): CopyPart => ({ address, html: textOf(read(`${address}index.html`), address) });
  const selfCheck = advisory.selfCheck && advisory.status === 'published' ? [part(selfCheckPath(advisory, language))] : [];
  const first = part(advisoryPath(advisory, language));
  const { places, tree } = joined([first, ...selfCheck, part(sourcesPath(advisory, language))]);
  const styles = elementsIn(tree, isStylesheet).map(({ attribs }) => textOf(read(attribs['href'] ?? ''), attribs['href'] ?? ''));
  leaveBehind(tree);
  for (const element of elementsIn(tree)) {
    linkOnward(element, new URL(absolute(model, first.address)), places);
    holdPicture(element, read);
  }
  put(noteOf(model, advisory, language), elementNamed('header', tree));
  // Within a style the only end is its own: nothing in the styles may look like it.
  head(tree, `${styles.join('\n').replaceAll('</', '<\\/')}\n${STYLE}`);
  return htmlOf(tree);
}

function textOf(bytes: Uint8Array | undefined, address: string): string {
  if (!bytes) throw new Error(`The built site has no ${address}: a copy cannot be made.`);
  return Buffer.from(bytes).toString('utf8');
}

function isStylesheet({ attribs, name }: HtmlElement): boolean {
  return name === 'link' && attribs['rel'] === 'stylesheet';
}

/** Takes out what a file on somebody's device cannot use: scripts, what links and previews are told, the ways through the site, and the offer to keep it. */
function leaveBehind(tree: HtmlTree): void {
  const header = elementNamed('header', tree);
  remove([
    ...elementsIn(tree, ({ attribs, name }) => name === 'script' || name === 'link' || (name === 'meta' && (attribs['property'] !== undefined || /^(?:twitter:|robots$)/.test(attribs['name'] ?? '')))),
    ...elementsIn(header, ({ name }) => name === 'nav'),
    ...elementsIn(tree, (element) => hasClass(element, 'site-footer') || hasClass(element, 'kept')),
  ]);
}

/** A link to a page that stands in this file leads to its part, and every other one has its full address. */
function linkOnward({ attribs, name }: HtmlElement, page: URL, places: Places): void {
  const { href } = attribs;
  if (name !== 'a' || href === undefined || href.startsWith('#')) return;
  const url = URL.parse(href, page);
  const place = url?.origin === page.origin ? places.get(url.pathname)?.get(decoded(url.hash.slice(1)) || WHOLE) : undefined;
  if (place !== undefined) attribs['href'] = `#${place}`;
  else if (url) attribs['href'] = url.href;
}

/** Puts the picture itself where its address stood. A picture that is not there leaves its words. */
function holdPicture({ attribs, name }: HtmlElement, read: ReadBuilt): void {
  if (name !== 'img') return;
  const address = decoded((attribs['src'] ?? '').replace(/[?#].*$/, ''));
  const type = PICTURES[address.slice(address.lastIndexOf('.') + 1).toLowerCase()];
  const bytes = type === undefined ? undefined : read(address);
  for (const attribute of ['loading', 'decoding', 'srcset', 'sizes', 'fetchpriority']) delete attribs[attribute];
  attribs['src'] = bytes ? `data:${type};base64,${Buffer.from(bytes).toString('base64')}` : 'data:,';
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Says above all what this file is, how old, and where the newest one stands. */
function noteOf(model: Model, advisory: Advisory, language: string): string {
  const { advisory: words, documents } = strings(language);
  const address = absolute(model, advisoryPath(advisory, language));
  const day = shownDay(advisory.updated, language, model.publisher.timeZone).text;
  return `<div class="copy-note"><p class="wrap"><strong>${escaped(documents.copyOf(words.revision(advisory.revisions.length), day))}</strong> ${escaped(documents.newestAt)} <a href="${escaped(address)}">${escaped(address)}</a>. ${escaped(documents.copyFromOther)}</p></div>`;
}

/** The policy first, for it holds only for what comes after it: one style, pictures within the file, and nothing else. */
function head(tree: HtmlTree, style: string): void {
  const element = elementNamed('head', tree);
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`;
  remove(elementsIn(element, ({ attribs, name }) => name === 'meta' && attribs['charset'] !== undefined));
  put(`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"><meta name="robots" content="noindex">`, element, 'first');
  put(`<style>${style}</style>`, element);
}
