import { DomUtils, parseDocument } from 'htmlparser2';

/** A page taken apart; it may be changed in place. */
export type HtmlTree = ReturnType<typeof parseDocument>;
export type HtmlNode = HtmlTree['children'][number];
export type HtmlElement = NonNullable<ReturnType<typeof DomUtils.getElementById>>;

/** Takes HTML of our own pages apart. Names keep their case: inline drawings need it. */
export function parseHtml(html: string): HtmlTree {
  return parseDocument(html, { lowerCaseAttributeNames: false, lowerCaseTags: false });
}

/** The text of a tree. All words are escaped anew, so that what was text stays text. */
export function htmlOf(tree: HtmlTree): string {
  return DomUtils.getOuterHTML(tree, { encodeEntities: 'utf8' });
}

/** Every element below a node, in the order of the text; with a test, those that pass it. */
export function elementsIn(node: HtmlTree | HtmlElement, test: (element: HtmlElement) => boolean = () => true): HtmlElement[] {
  return DomUtils.findAll((found): found is HtmlElement => test(found), node.children);
}

/** The first element of a name below a node. Throws when there is none: every page of ours has it. */
export function elementNamed(name: string, node: HtmlTree | HtmlElement): HtmlElement {
  const [found] = elementsIn(node, (element) => element.name === name);
  if (!found) throw new Error(`A built page has no <${name}>.`);
  return found;
}

/** Whether an element has a class. */
export function hasClass({ attribs }: HtmlElement, name: string): boolean {
  return (attribs['class'] ?? '').split(/\s+/).includes(name);
}

/** Takes elements out of their tree. */
export function remove(elements: readonly HtmlElement[]): void {
  for (const element of elements) DomUtils.removeElement(element);
}

/** Moves an element to the end of another. */
export function append(element: HtmlElement, parent: HtmlElement): void {
  DomUtils.removeElement(element);
  DomUtils.appendChild(parent, element);
}

/** Puts HTML of our own at the end of an element, or at its beginning. */
export function put(html: string, element: HtmlElement, where: 'first' | 'last' = 'last'): void {
  const nodes = [...parseHtml(html).children];
  if (where === 'last') for (const node of nodes) DomUtils.appendChild(element, node);
  else for (const node of nodes.reverse()) DomUtils.prependChild(element, node);
}

/** Words for use within HTML. */
export function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
