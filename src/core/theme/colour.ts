import { clampRgb, converter, formatHex, parse, toGamut, wcagContrast, type Oklch, type Rgb } from 'culori';

const toRgb = converter('rgb');
const toOklch = converter('oklch');
/** Gives up colourfulness rather than hue or lightness, where a screen cannot show a colour. */
const toScreen = toGamut('rgb', 'oklch');

/** Steps of lightness in which a better colour is looked for: finer than an eye can tell apart. */
const STEPS = 400;

/** A colour as a screen shows it, or why it cannot be judged. */
export type Read = { readonly colour: Rgb } | { readonly fault: 'unknown' | 'see-through' };

/** Reads a colour of CSS Color Level 4: named, hexadecimal, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()`, `oklch()`, `color()`. */
export function readColour(value: string): Read {
  const parsed = parse(value);
  if (!parsed) return { fault: 'unknown' };
  if ((parsed.alpha ?? 1) < 1) return { fault: 'see-through' };
  return { colour: clampRgb(toRgb(parsed)) };
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. */
export function contrastOf(a: Rgb, b: Rgb): number {
  return wcagContrast(a, b);
}

export function hexOf(colour: Rgb): string {
  return formatHex(colour);
}

/** A colour that another one must stand out from, and how much. */
export interface Against {
  readonly colour: Rgb;
  readonly need: number;
}

/** The colour of the same hue that is nearest in lightness and stands out enough from all others; none where no lightness does. */
export function nearestPassing(colour: Rgb, others: readonly Against[]): string | undefined {
  const { h, c, l } = toOklch(colour);
  const candidates = Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS)
    .sort((a, b) => Math.abs(a - l) - Math.abs(b - l))
    .map((lightness): Oklch => ({ mode: 'oklch', l: lightness, c, ...(h === undefined ? {} : { h }) }));
  for (const candidate of candidates) {
    const written = formatHex(toScreen(candidate));
    if (others.every((other) => wcagContrast(written, other.colour) >= other.need)) return written;
  }
  return undefined;
}
