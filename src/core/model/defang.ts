import type { Kind } from '../../i18n/names.ts';

/** Values of these kinds lead nowhere when somebody follows them; brackets would only make them wrong. */
const HARMLESS: ReadonlySet<Kind> = new Set(['file', 'directory']);

/**
 * Writes a value so that no program and no person follows it by accident: `hxxps://evil[.]example`,
 * `someone[@]evil[.]example`, `2001[:]db8::1`. `refang` gives back exactly what went in, whatever it was: what looks
 * harmless already (`[at]`) gets one more pair of brackets.
 */
export function defang(value: string): string {
  return value
    .replace(/h(tt|x{2,})p(?=s?:\/\/)/gi, (found, middle: string) => scheme(found, middle))
    .replace(/[[({](?:at|dot|h(?:tt|xx)ps?)[\])}]/gi, '[$&]')
    .replace(/(?<!hx{2,}ps?):(?=\/\/)|(?<=[[({]):(?=[\])}])/gi, '[:]')
    .replace(/^([0-9a-f]{0,4}):(?=[0-9a-f]{0,4}:)/i, '$1[:]')
    .replace(/[.@]/g, '[$&]');
}

/** An indicator's value as a page may show it. */
export function shownValue(value: string, kind: Kind): string {
  return HARMLESS.has(kind) ? value : defang(value);
}

/** `http` becomes `hxxp`; a scheme that was written `hxxp` already gets one more `x`, so that the way back is exact. */
function scheme(found: string, middle: string): string {
  if (middle.length > 2 || /x/i.test(middle)) return `${found.slice(0, 1)}x${found.slice(1)}`;
  return found.slice(0, 1) + [...middle].map((letter) => (letter === 't' ? 'x' : 'X')).join('') + found.slice(-1);
}
