import type { Diagnostic } from '../diagnostic.ts';
import { finding } from './finding.ts';
import type { Verifier } from './verifier.ts';
import { parseXml, textIn, type XmlNode } from './xml.ts';

/** Folders of the pictures that the site draws. */
const DRAWN = /^(?:screens|drawings)\/.+\.svg$/;

/** The publisher's own logo and icon: what they show is said on the page, and what is in them was checked as it was authored. */
const OWN = /^theme\/.+\.svg$/;

const SVG = 'http://www.w3.org/2000/svg';

/** Every picture is whole, and each that the site drew says in words what it shows and holds nothing that its own policy forbids. */
export const picture: Verifier = {
  id: 'picture',
  verify: (release) => release.paths.filter((path) => DRAWN.test(path) || OWN.test(path)).flatMap((path) => judge(path, release.text(path))),
};

function judge(path: string, text: string): Diagnostic[] {
  const report = (message: string, why: string, line = 1) => finding('picture', path, { message, why }, line);
  let root: XmlNode;
  try {
    root = parseXml(text);
  } catch (error) {
    const { message } = error as Error;
    return [report(`This picture is not well-formed XML: ${message}.`, 'No browser would show it.', Number(/^(\d+):/.exec(message)?.[1] ?? 1))];
  }
  if (root.name !== 'svg' || root.attributes['xmlns'] !== SVG) return [report('This is no SVG document.', 'No browser would show it.')];
  if (OWN.test(path)) return [];
  return [
    ...(textIn(root, 'title') === '' ? [report('This picture does not say in words what it shows.', 'Who opens it by itself and cannot see it would learn nothing.')] : []),
    ...[...nodesIn(root)].flatMap((node) => {
      const forbidden = forbiddenIn(node);
      return forbidden ? [report(`This picture has ${forbidden}, which its own policy forbids.`, 'It would look or act otherwise when opened by itself.', node.line)] : [];
    }),
  ];
}

function* nodesIn(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const child of node.children) yield* nodesIn(child);
}

function forbiddenIn({ name, attributes }: XmlNode): string | undefined {
  if (/^(?:script|style|foreignObject)$/.test(name)) return `\`<${name}>\``;
  const inline = Object.keys(attributes).find((attribute) => attribute === 'style' || attribute.startsWith('on'));
  return inline && `the attribute \`${inline}\``;
}
