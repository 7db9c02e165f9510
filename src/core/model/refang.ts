/** `[.]`, `(@)`, `{://}`, `[at]`, `(dot)`, `[hxxps]`; and `[[at]]`, which stands for a value that was `[at]` itself. */
const BRACKETED = /\[([[({](?:at|dot|h(?:tt|xx)ps?)[\])}])\]|[[({](?:(:\/\/|[.@:])|(at|dot|h(?:tt|xx)ps?))[\])}]/gi;

const WORDS: Readonly<Record<string, string>> = { at: '@', dot: '.' };

/**
 * The value behind a text in which people wrote it harmless, in any of their usual ways. What `defang` made of a value comes
 * back exactly, whatever it was. Pure and without imports: scripts of pages use it too.
 */
export function refang(text: string): string {
  return text
    .replace(BRACKETED, (_, kept?: string, sign?: string, word = '') => kept ?? sign ?? WORDS[word.toLowerCase()] ?? word)
    .replace(/h(x{2,})p(?=s?:\/\/)/gi, (found, middle: string) => unscheme(found, middle));
}

function unscheme(found: string, middle: string): string {
  if (middle.length > 2) return found.slice(0, 1) + found.slice(2);
  return found.slice(0, 1) + [...middle].map((letter) => (letter === 'x' ? 't' : 'T')).join('') + found.slice(-1);
}
