import { SaxesParser } from 'saxes';

/** An element of an XML file that was read back. */
export interface XmlNode {
  /** Name as written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
  readonly line: number;
}

interface OpenNode extends XmlNode { children: XmlNode[]; text: string }

/** Parses XML with namespaces; throws what the parser says of a text that is not well-formed. */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenNode[] = [];
  let root: XmlNode | undefined;
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.name, attribute.value]));
    const node: OpenNode = { name, attributes: values, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const add = (more: string) => {
    const node = open.at(-1);
    if (node) node.text += more;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => { root = open.pop(); });
  parser.write(text).close();
  if (!root) throw new Error('there is no element');
  return root;
}

/** The children of a name. */
export function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The text of the first child of a name, without space around it; empty where there is none. */
export function textIn(node: XmlNode, name: string): string {
  return childrenOf(node, name)[0]?.text.trim() ?? '';
}
