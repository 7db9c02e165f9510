import { append, elementNamed, elementsIn, hasClass, parseHtml, remove, type HtmlElement, type HtmlTree } from './html-tree.ts';

/** A built page that becomes part of a copy. */
export interface CopyPart {
  /** Address from the root of the site. */
  readonly address: string;
  readonly html: string;
}

/** Attributes that name ids of the same page. */
const NAMING_IDS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-details', 'aria-owns', 'for', 'headers'];

/** Where the parts of a copy stand in it: from the address of a page, and an id on it, to an id in the copy. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The id of a part as a whole stands below this name, which no id in HTML can be. */
export const WHOLE = '';

/**
 * Puts the content of further pages behind that of the first, in one page with one heading of the first level. An id that an
 * earlier part has already gets the name of its page before it.
 */
export function joined([first, ...others]: readonly [CopyPart, ...CopyPart[]]): { readonly tree: HtmlTree; readonly places: Places } {
  const tree = parseHtml(first.html);
  const main = elementNamed('main', tree);
  const taken = new Set(idsIn(tree));
  const places = new Map([[first.address, new Map([[WHOLE, main.attribs['id'] ?? ''], ...idsIn(tree).map((id) => [id, id] as const)])]]);
  for (const { address, html } of others) {
    const part = elementNamed('article', elementNamed('main', parseHtml(html)));
    const name = address.split('/').at(-2) ?? '';
    const free = (id: string): string => (taken.has(id) ? free(`${name}-${id}`) : id);
    const place = new Map<string, string>();
    for (const id of [WHOLE, ...idsIn(part)]) {
      const own = free(id === WHOLE ? name : id);
      taken.add(own);
      place.set(id, own);
    }
    rename(part, place);
    demote(part);
    // It says which page was printed: the first part has said so for the whole.
    remove(elementsIn(part, (element) => hasClass(element, 'print-line')));
    append(part, main);
    places.set(address, place);
  }
  return { tree, places };
}

function idsIn(node: HtmlTree | HtmlElement): string[] {
  return elementsIn(node).flatMap(({ attribs }) => attribs['id'] || []);
}

function rename(part: HtmlElement, place: ReadonlyMap<string, string>): void {
  for (const { attribs } of elementsIn(part)) {
    const { href, id } = attribs;
    if (id) attribs['id'] = place.get(id) ?? id;
    if (href?.startsWith('#')) attribs['href'] = `#${place.get(href.slice(1)) ?? href.slice(1)}`;
    for (const attribute of NAMING_IDS) {
      const named = attribs[attribute];
      if (named !== undefined) attribs[attribute] = named.split(/\s+/).map((one) => place.get(one) ?? one).join(' ');
    }
  }
  part.attribs['id'] = place.get(WHOLE) ?? '';
  // A link that leads here must move the reader along, also one who does not see the page.
  part.attribs['tabindex'] = '-1';
}

/** Each heading a level lower: the first level belongs to the page as a whole. */
function demote(part: HtmlElement): void {
  for (const element of elementsIn(part)) element.name = element.name.replace(/^h([1-5])$/, (_, level: string) => `h${Number(level) + 1}`);
}
