/** An element of an XML document. Its content is either text or elements, which may come one by one. */
export interface XmlElement {
  readonly name: string;
  /** In the order in which they are written; undefined leaves an attribute out. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: string | Iterable<XmlElement>;
}

export function element(name: string, attributes: XmlElement['attributes'], content: XmlElement['content'] = ''): XmlElement {
  return { name, attributes, content };
}

/**
 * Writes an XML 1.0 document (W3C Recommendation, fifth edition), a piece per line.
 *
 * All text and attribute values are escaped here and nowhere else; names come from our own code. Characters that
 * section 2.2 forbids, such as U+0000 or half a surrogate pair, become U+FFFD: a parser would refuse the whole feed.
 */
export function* xmlDocument(root: XmlElement): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield* written(root, '');
}

function* written(node: XmlElement, indent: string): Generator<string> {
  const start = `${indent}<${opening(node)}`;
  if (typeof node.content === 'string') {
    yield node.content === '' ? `${start}/>\n` : `${start}>${escapeText(node.content)}</${node.name}>\n`;
    return;
  }
  yield `${start}>\n`;
  for (const child of node.content) yield* written(child, `${indent}  `);
  yield `${indent}</${node.name}>\n`;
}

function opening({ name, attributes }: XmlElement): string {
  let text = name;
  for (const [attribute, value] of Object.entries(attributes)) if (value !== undefined) text += ` ${attribute}="${escapeAttribute(value)}"`;
  return text;
}

/** `>` is escaped too, so that `]]>` never appears (section 2.4); a bare carriage return would be read as a line feed (2.11). */
function escapeText(text: string): string {
  return allowed(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Line ends and tabs of an attribute would be read as spaces (section 3.3.3). */
function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}

function allowed(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}');
}
