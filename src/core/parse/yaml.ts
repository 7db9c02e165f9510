import { LineCounter, parseDocument, visit } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { isTooDeep } from './depth.ts';
import type { DataDocument } from './document.ts';
import { locator } from './locator.ts';

export interface Parsed<T> {
  readonly document?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses YAML 1.2 with the core schema: dates stay text; duplicate keys, unknown tags and aliases are errors. Nothing an
 * author writes here needs an alias, and aliases of aliases could grow without end.
 * `firstLine` is the line of the file on which `text` begins.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed<DataDocument> {
  const lines = new LineCounter();
  const found: Diagnostic[] = [];
  function refuse(offset: number, code: 'file/syntax' | 'file/duplicate-key', message: string, mend: string): void {
    const { line, col } = lines.linePos(offset);
    found.push({ file, line: line + firstLine - 1, column: col, severity: 'error', code, message, mend });
  }

  try {
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
    for (const { code, message, pos } of [...parsed.errors, ...parsed.warnings]) {
      if (code === 'DUPLICATE_KEY') refuse(pos[0], 'file/duplicate-key', 'This key stands twice in the same mapping.', 'Keep one of the two: a reader cannot know which one counts.');
      else refuse(pos[0], 'file/syntax', `This is not valid YAML: ${sentence(message)}`, 'Check indentation, quotes and the colon after each key. Text with `: ` or a leading `[`, `{`, `*`, `&`, `#` needs quotes.');
    }
    visit(parsed, { Alias: (_key, { range }) => refuse(range?.[0] ?? 0, 'file/syntax', 'This is an alias (`*name`), which is not allowed here.', 'Write the value out, or put the text between quotes.') });
    if (found.length > 0) return { diagnostics: found };
    const data: unknown = parsed.toJS();
    if (!isTooDeep(data)) return { document: { file, data, locate: locator(file, text, firstLine) }, diagnostics: [] };
  } catch (error) {
    // The parser is recursive: what is far too deep ends it before it can be measured.
    if (!(error instanceof RangeError)) throw error;
  }
  refuse(0, 'file/syntax', 'This YAML is nested too deeply to be read.', 'Take levels out: nothing here needs more than a few.');
  return { diagnostics: found };
}

function sentence(message: string): string {
  const first = message.split('\n', 1)[0] as string;
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
