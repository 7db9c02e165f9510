/** What a text of JSON says of its own shape, read without taking it apart. */
export interface WrittenShape {
  /** How many containers stand within each other at most. */
  readonly depth: number;
  /** How many names stand in all its objects together. */
  readonly names: number;
  /** Whether strings hold a character from U+D800 on, or one written by its number: only then can one be forbidden. */
  readonly rare: boolean;
}

/** The shape of a JSON text, in one pass. Of a text that is no JSON it gives numbers that mean nothing. */
export function writtenShape(text: string): WrittenShape {
  let depth = 0;
  let open = 0;
  let names = 0;
  let rare = false;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x22) {
        inString = false;
      } else if (code === 0x5c) {
        at += 1;
        if (text.charCodeAt(at) === 0x75) rare = true;
      } else if (code >= 0xd800) {
        rare = true;
      }
    } else if (code === 0x22) {
      inString = true;
    } else if (code === 0x3a) {
      names += 1;
    } else if (code === 0x7b || code === 0x5b) {
      open += 1;
      if (open > depth) depth = open;
    } else if (code === 0x7d || code === 0x5d) {
      open -= 1;
    }
  }
  return { depth, names, rare };
}

/** How many names all objects of a value hold together; NaN where it holds a number beyond those that a program can hold. */
export function namesKept(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  const children: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  let names = Array.isArray(value) ? 0 : children.length;
  for (const child of children) names += namesKept(child);
  return names;
}
