import { isScalar, parseDocument, visit, type Node } from 'yaml';
import { compareDiagnostics, type Diagnostic } from '../diagnostic.ts';
import { isTooDeep } from './depth.ts';
import type { DataDocument } from './document.ts';
import { locator } from './locator.ts';

export interface Parsed<T> {
  readonly document?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses YAML 1.2 with the core schema: dates stay text; duplicate keys, tags, aliases, lists as keys and `%YAML` lines
 * are errors. Nothing an author writes here needs them: aliases of aliases could grow without end, and another version of
 * YAML reads other values. Of slips of syntax the first is told: what follows is mostly its echo.
 * `firstLine` is the line of the file on which `text` begins.
 */
export function parseYaml(file: string, text: string, firstLine = 1): Parsed<DataDocument> {
  const found: Diagnostic[] = [];
  function refuse(offset: number, code: 'file/syntax' | 'file/duplicate-key', message: string, mend: string): void {
    // Counted here: the parser's own count of lines is incomplete where it gave up.
    const before = text.slice(0, offset);
    found.push({ file, line: before.split('\n').length + firstLine - 1, column: offset - before.lastIndexOf('\n'), severity: 'error', code, message, mend });
  }

  const refuseTag = (offset: number) => refuse(offset, 'file/syntax', 'Here stands a tag (`!name`), which is not allowed.', 'Take it out, or put the text between quotes.');

  try {
    const parsed = parseDocument(text, { prettyErrors: false, strict: true });
    for (const { code, message, pos } of [...parsed.errors, ...parsed.warnings]) {
      if (code === 'DUPLICATE_KEY') refuse(pos[0], 'file/duplicate-key', 'This key stands twice in the same mapping.', 'Keep one of the two: a reader cannot know which one counts.');
      else if (code === 'RESOURCE_EXHAUSTION') throw new RangeError(message);
      else if (code === 'TAG_RESOLVE_FAILED') refuseTag(pos[0]);
      else refuse(pos[0], 'file/syntax', `This is not valid YAML: ${SLIPS[code] ?? sentence(message)}`, 'Check indentation, quotes and the colon after each key. Text with `: ` or a leading `[`, `{`, `*`, `&`, `#` needs quotes.');
    }
    if (parsed.directives?.yaml.explicit) refuse(0, 'file/syntax', 'This file begins with a `%YAML` line, which is not allowed here.', 'Take the line out: another version of YAML would read other values.');
    visit(parsed, {
      Alias: (_key, { range }) => refuse(range?.[0] ?? 0, 'file/syntax', 'This is an alias (`*name`), which is not allowed here.', 'Write the value out, or put the text between quotes.'),
      Node: (_key, { tag, range }) => { if (tag !== undefined) refuseTag(range?.[0] ?? 0); },
      Pair: (_key, { key }) => { if (!isScalar(key) || key.value === null) refuse((key as Node | null)?.range?.[0] ?? 0, 'file/syntax', 'Here stands a key that is empty, a list or a mapping.', 'Write a name before the colon, or put the text between quotes.'); },
    });
    if (found.length > 0) return { diagnostics: withoutEchoes(found) };
    const data: unknown = parsed.toJS();
    if (!isTooDeep(data)) return { document: { file, data, locate: locator(file, text, firstLine) }, diagnostics: [] };
  } catch (error) {
    // The parser is recursive: what is far too deep ends it before it can be measured.
    if (!(error instanceof RangeError)) throw error;
    found.length = 0;
  }
  refuse(0, 'file/syntax', 'This YAML is nested too deeply to be read.', 'Take levels out: nothing here needs more than a few.');
  return { diagnostics: found };
}

/** What the parser's codes mean for somebody who never saw its grammar. */
const SLIPS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'this line does not stand as far to the right as those around it, or a bracket before it is not closed.',
  BLOCK_AS_IMPLICIT_KEY: 'here is a second colon on one line; a text with `: ` in it needs quotes.',
  MISSING_CHAR: 'a quote, bracket, comma or colon is missing here or just before.',
  MULTILINE_IMPLICIT_KEY: 'this line has no colon with a space behind it, or stands too far to the left.',
  MULTIPLE_DOCS: 'a second document begins here; a line `---` may stand at the top only.',
  UNEXPECTED_TOKEN: 'what stands here does not belong here; often a quote, a bracket or an indentation before it is wrong.',
  TAB_AS_INDENT: 'this line begins with a tab; write spaces.',
};

function withoutEchoes(found: readonly Diagnostic[]): Diagnostic[] {
  const [first] = found.filter(({ code }) => code === 'file/syntax').sort(compareDiagnostics);
  return found.filter((finding) => finding === first || finding.code !== 'file/syntax');
}

function sentence(message: string): string {
  const first = message.split('\n', 1)[0] as string;
  return /[.!?]$/.test(first) ? first : `${first}.`;
}
