import type { Custom, MdastNode } from 'satteri';

/** An HTML element within a tree of Markdown; the engine escapes its attributes. */
export function element(hName: string, hProperties: Record<string, unknown>, children: (MdastNode | Custom)[]): Custom & { children: (MdastNode | Custom)[] } {
  return { type: 'element', data: { hName, hProperties } as NonNullable<Custom['data']>, children };
}

/** Words within a tree of Markdown; the engine escapes them. */
export function text(value: string): MdastNode {
  return { type: 'text', value };
}
