import type { Problem } from '../problem.ts';
import { mayHoldForbidden } from './characters.ts';
import { findFaults } from './fault-reader.ts';
import { Lines, type Place } from './lines.ts';
import { namesKept, writtenShape } from './shape.ts';

/** Containers within each other: more than any STIX object needs, and few enough for whoever walks the value. */
export const MAX_DEPTH = 100;

/** A text that is part of another one: where it begins there. */
export interface Origin extends Place {
  readonly path: readonly (string | number)[];
}

/** The value of a text, or everything that is wrong with the text. */
export type JsonResult = { readonly value: unknown } | { readonly problems: readonly Problem[] };

/**
 * The value of a JSON text, or what is wrong with the text, each with its line and column: it is no JSON (RFC 8259), or no
 * I-JSON (RFC 7493), in which STIX is written: names that stand twice in one object, halves of surrogate pairs,
 * noncharacters, numbers too large for a double; also more than 100 levels. A byte order mark before the text is no fault.
 * A name such as `__proto__` is a plain property of the value. Does not throw; takes two to three times as long as `JSON.parse`.
 */
export function readJson(text: string): JsonResult {
  return readJsonPart(text.startsWith('\ufeff') ? text.slice(1) : text, { path: [], line: 1, column: 1 });
}

/** As `readJson`, of a text that stands inside another one; lines, columns, paths and levels count from there. */
export function readJsonPart(text: string, { path, ...start }: Origin): JsonResult {
  const maxDepth = MAX_DEPTH - path.length;
  const shape = writtenShape(text);
  if (shape.depth <= maxDepth && !(shape.rare && mayHoldForbidden(text))) {
    const parsed = parse(text);
    if (parsed && namesKept(parsed.value) === shape.names) return parsed;
  }
  const faults = findFaults(text, maxDepth);
  const parsed = faults.length === 0 ? parse(text) : undefined;
  if (parsed) return parsed;
  const lines = new Lines(text, start);
  return {
    problems: faults.map(({ offset, path: inside, ...fault }) => ({ ...fault, severity: 'error', path: [...path, ...inside], ...lines.placeOf(offset) })),
  };
}

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
