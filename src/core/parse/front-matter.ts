import type { DataDocument } from './document.ts';
import { isTooDeep } from './depth.ts';
import { childrenOf, parseMarkdown, type MarkdownText } from './markdown.ts';
import { parseYaml, type Parsed } from './yaml.ts';

/** A Markdown file: the data between the two `---` lines, and the body below them. */
export interface MarkdownDocument {
  readonly front: DataDocument;
  readonly body: MarkdownText;
}

const OPENING = /^---[ \t]*\n/;
const CLOSING = /\n---[ \t]*(?:\n|$)/g;

/** Parses a Markdown file with YAML front matter. */
export function parseFrontMatter(file: string, text: string): Parsed<MarkdownDocument> {
  const opening = OPENING.exec(text);
  const closing = opening ? closingFence(text, opening[0].length - 1) : -1;
  if (!opening || closing < 0) {
    return {
      diagnostics: [{
        file, line: 1, column: 1, severity: 'error', code: 'file/front-matter',
        message: opening ? 'The front matter is not closed.' : 'This file does not begin with front matter.',
        mend: 'Begin the file with a line `---`, the fields (title, summary …), and again a line `---`.',
      }],
    };
  }
  const front = parseYaml(file, text.slice(opening[0].length, closing + 1), 2);
  if (!front.document) return { diagnostics: front.diagnostics };
  const lineEnd = text.indexOf('\n', closing + 1);
  const bodyStart = lineEnd < 0 ? text.length : lineEnd + 1;
  const firstLine = text.slice(0, bodyStart).split('\n').length;
  const body = parseMarkdown(file, text.slice(bodyStart), firstLine);
  if (isTooDeep(body.tree, childrenOf)) {
    return { diagnostics: [{
      ...body.at(0), severity: 'error', code: 'file/syntax',
      message: 'Lists, quotations or blocks of this text are nested too deeply to be read.',
      mend: 'Take levels out: a reader loses the way after three.',
    }] };
  }
  return { document: { front: front.document, body }, diagnostics: [] };
}

/** Where the line stands that closes the front matter, counted from the line end before it. */
function closingFence(text: string, from: number): number {
  CLOSING.lastIndex = from;
  return CLOSING.exec(text)?.index ?? -1;
}
