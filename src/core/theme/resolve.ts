import { parse, walk, type CssNode, type FunctionNode } from 'css-tree';
import type { Token } from '../parse/css.ts';
import type { Find } from './cascade.ts';

/** What a custom property comes down to once every `var()` in it has been followed. */
export interface Resolved {
  readonly value: string;
  /** The declaration that decided it: the last one on the way that does more than point at another. */
  readonly decided: Token;
}

/** Why a custom property has no value: a `var()` that leads nowhere, or back to where it came from. */
export interface Unresolved {
  readonly fault: 'missing' | 'cycle';
  /** The property that is asked for in vain. */
  readonly name: string;
  /** The declaration that asks for it. */
  readonly at: Token;
}

/** A `var()` in a value, and where it stands there. */
interface Reference {
  readonly name: string;
  readonly fallback: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Follows a declaration to its value (CSS Custom Properties Level 1, section 3). */
export function resolve(token: Token, find: Find): Resolved | Unresolved {
  return followed(token.value, token, find, [token]);
}

function followed(value: string, decided: Token, find: Find, path: readonly Token[]): Resolved | Unresolved {
  let text = '';
  let read = 0;
  const references = referencesIn(value);
  for (const { name, fallback, start, end } of references) {
    const next = find(name);
    if (next && path.includes(next)) return { fault: 'cycle', name, at: decided };
    if (!next && fallback === undefined) return { fault: 'missing', name, at: decided };
    const inner = next ? followed(next.value, next, find, [...path, next]) : followed(fallback ?? '', decided, find, path);
    if ('fault' in inner) return inner;
    // A value that is nothing but a pointer decides nothing.
    if (start === 0 && end === value.length) return inner;
    text += value.slice(read, start) + inner.value;
    read = end;
  }
  return { value: text + value.slice(read), decided };
}

/** The outermost `var()`s of a value. A value that is no CSS has none. */
export function referencesIn(value: string): Reference[] {
  const found: Reference[] = [];
  if (!value.includes('var(')) return found;
  let inside = 0;
  try {
    walk(parse(value, { context: 'value', positions: true }), {
      enter(node: CssNode) {
        if (isVar(node) && inside++ === 0) found.push(referenceOf(node, value));
      },
      leave(node: CssNode) { if (isVar(node)) inside -= 1; },
    });
  } catch {
    return [];
  }
  return found;
}

function isVar(node: CssNode): node is FunctionNode {
  return node.type === 'Function' && node.name.toLowerCase() === 'var';
}

function referenceOf({ children, loc }: FunctionNode, value: string): Reference {
  const [name, comma] = children.toArray();
  const start = loc?.start.offset ?? 0;
  const end = loc?.end.offset ?? value.length;
  const behind = comma?.loc?.end.offset;
  return { name: name?.type === 'Identifier' ? name.name : '', fallback: behind === undefined ? undefined : value.slice(behind, end - 1).trim(), start, end };
}
