import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair } from 'yaml';
import type { Place } from '../diagnostic.ts';
import type { Path } from './document.ts';

/**
 * A lazy `locate` for a YAML or JSON text (JSON is a subset of YAML 1.2), such as front matter: `firstLine` is the line
 * of the file on which the text begins.
 */
export function locator(file: string, text: string, firstLine = 1): (path: Path, part?: 'key' | 'value') => Place {
  let parsed: { root: Node | null; lines: LineCounter } | undefined;
  return (path, part = 'value') => {
    parsed ??= parseWithPositions(text);
    const offset = offsetOf(parsed.root, path, part);
    const { line, col } = parsed.lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
}

function parseWithPositions(text: string): { root: Node | null; lines: LineCounter } {
  const lines = new LineCounter();
  // Duplicate keys are found by the parsers; here the last one wins, as in the data.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
  return { root: document.contents as Node | null, lines };
}

function offsetOf(root: Node | null, path: Path, part: 'key' | 'value'): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const [index, step] of path.entries()) {
    const pair = child(node, step);
    if (pair === undefined) break;
    const last = index === path.length - 1;
    const key = isPair(pair) ? (pair.key as Node) : undefined;
    node = isPair(pair) ? pair.value : pair;
    const value = node as Node | null;
    offset = (last && part === 'key' ? key?.range?.[0] : undefined) ?? value?.range?.[0] ?? key?.range?.[0] ?? offset;
  }
  return offset;
}

function child(node: unknown, step: string | number): Pair | Node | undefined {
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined;
  if (!isMap(node)) return undefined;
  return node.items.findLast((pair) => (isScalar(pair.key) ? String(pair.key.value) : undefined) === String(step));
}
