import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { isTooDeep } from './depth.ts';
import type { DataDocument } from './document.ts';
import { locator } from './locator.ts';
import type { Parsed } from './yaml.ts';

/** A string of JSON, and whether a colon follows it: then it is a key. */
const STRING = /"(?:[^"\\]|\\.)*"\s*(:)?/g;

/** Parses JSON fast; the positioned parser, a hundred times slower, runs only for a file that has something to report. */
export function parseJson(file: string, text: string): Parsed<DataDocument> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { diagnostics: [syntaxError(file, text, error as Error)] };
  }
  if (isTooDeep(data)) {
    return { diagnostics: [{
      file, line: 1, column: 1, severity: 'error', code: 'file/syntax',
      message: 'This JSON is nested too deeply to be read.',
      mend: 'Take levels out: nothing here needs more than a few.',
    }] };
  }
  if (keysWritten(text) !== keysKept(data)) {
    const duplicates = duplicateKeys(file, text);
    if (duplicates.length > 0) return { diagnostics: duplicates };
  }
  return { document: { file, data, locate: locator(file, text) }, diagnostics: [] };
}

function syntaxError(file: string, text: string, error: Error): Diagnostic {
  const offset = offsetOf(text, error.message);
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const what = error.message.replace(/(?: in JSON| after JSON)? at position .*| \(line .*|, ".*$/s, '').replace(/, "?\.\.\..*$/s, '');
  return {
    file, line, column: offset - before.lastIndexOf('\n'), severity: 'error', code: 'file/syntax',
    message: `This is not valid JSON: ${what}.`,
    mend: 'Look for a missing or extra comma, quote or bracket at this place or just before it.',
  };
}

/**
 * Where parsing stopped. For an unexpected token the engine names no position but quotes ten characters on either side
 * of it, with dots where the text goes on.
 */
function offsetOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, before, quoted = '', after] = /, (\.\.\.)?"([\s\S]*)"(\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (before) return text.indexOf(quoted) + 10;
  if (after) return quoted.length - 10;
  const token = /^Unexpected token '(.)'/su.exec(message)?.[1];
  return token === undefined ? text.length : text.indexOf(token);
}

function keysWritten(text: string): number {
  let count = 0;
  for (const match of text.matchAll(STRING)) if (match[1]) count += 1;
  return count;
}

function keysKept(data: unknown): number {
  let count = 0;
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const children = Object.values(value);
    if (!Array.isArray(value)) count += children.length;
    open.push(...children);
  }
  return count;
}

function duplicateKeys(file: string, text: string): Diagnostic[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return document.errors
    .filter((problem) => problem.code === 'DUPLICATE_KEY')
    .map((problem) => {
      const { line, col } = lines.linePos(problem.pos[0]);
      return {
        file, line, column: col, severity: 'error', code: 'file/duplicate-key',
        message: 'This key stands twice in the same object.',
        mend: 'Keep one of the two: programs disagree on which one counts.',
      };
    });
}
