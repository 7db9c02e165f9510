import type { DataDocument } from './document.ts';
import { parseMarkdown, type MarkdownText } from './markdown.ts';
import { parseYaml, type Parsed } from './yaml.ts';

/** A Markdown file: the data between the two `---` lines, and the body below them. */
export interface MarkdownDocument {
  readonly front: DataDocument;
  readonly body: MarkdownText;
}

const FENCE = /^---[ \t]*\n/;

/** Parses a Markdown file with YAML front matter. */
export function parseFrontMatter(file: string, text: string): Parsed<MarkdownDocument> {
  const opening = FENCE.exec(text);
  const closing = opening ? text.indexOf('\n---', opening[0].length - 1) : -1;
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
  return { document: { front: front.document, body: parseMarkdown(file, text.slice(bodyStart), firstLine) }, diagnostics: [] };
}
