import { isMap, isSeq, parseDocument, type Node } from 'yaml';

/**
 * Adds an entry at the end of a list or mapping in a YAML text, as its author laid it out: every other character stays,
 * comments too. `block` is the entry on a line of its own, without its indentation; `flow` the one between brackets.
 * Undefined where `key` has no entries.
 */
export function addEntry(text: string, key: string, { block, flow }: { readonly block: string; readonly flow: string }): string | undefined {
  const holder = (parseDocument(text).get(key, true) ?? undefined) as Node | undefined;
  if (!isSeq(holder) && !isMap(holder)) return undefined;
  const [first, last] = [ends(holder.items[0]), ends(holder.items.at(-1))];
  if (!first || !last) return undefined;
  if (holder.flow) return `${text.slice(0, last.end)}, ${flow}${text.slice(last.end)}`;
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
  const indentation = /^[ ]*/.exec(text.slice(lineStart))?.[0] ?? '';
  // A block scalar takes in the line end behind it.
  const lineEnd = text[last.end - 1] === '\n' ? last.end - 1 : text.indexOf('\n', last.end);
  const end = lineEnd < 0 ? text.length : lineEnd;
  return `${text.slice(0, end)}\n${indentation}${block}${text.slice(end)}`;
}

/** Where an entry begins and where its value ends. */
function ends(item: unknown): { readonly start: number; readonly end: number } | undefined {
  const { key, value, range } = (item ?? {}) as { key?: Node; value?: Node | null; range?: readonly number[] };
  const [from, to] = [key?.range ?? range, value?.range ?? range];
  return from && to ? { start: from[0] as number, end: to[1] as number } : undefined;
}
