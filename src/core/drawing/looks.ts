import type { DRAWN } from '../schema/screen.ts';

export type Drawn = (typeof DRAWN)[number];

/** Colours of the site in a light room. A picture cannot ask for the reader's own: it has a ground of its own, and stays as it is. */
export const INK = '#14202b';
export const QUIET = '#4a5a68';
export const GROUND = '#f3f6f8';
export const PAPER = '#ffffff';
export const BORDER = '#7d8b97';
export const HAIRLINE = '#d5dce2';
export const BRAND = '#0f4c5c';
export const LAMP = '#ffb703';

/** Measures in pixels. The width is that of the picture on a narrow phone, so that its letters are as large as those around it. */
export const WIDTH = 328;
export const SCREEN = { left: 8, right: 284 } as const;
/** The column in which the numbers stand. */
export const MARKS = 306;

/** How a kind of part looks: its box within the screen, its type, and what stands before its words. */
export interface Look {
  readonly left: number;
  readonly right: number;
  readonly fill: string;
  readonly stroke: string;
  readonly radius: number;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly centred: boolean;
  /** Room before the words, for what is drawn there. */
  readonly indent: number;
  /** Room above and below the words. */
  readonly inset: number;
  /** Room between this part and the next. */
  readonly gap: number;
}

const PLAIN: Look = { left: 20, right: 272, fill: PAPER, stroke: 'none', radius: 0, size: 15, bold: false, colour: INK, centred: false, indent: 10, inset: 8, gap: 8 };

export const LOOKS: Readonly<Record<Drawn, Look>> = {
  bar: { ...PLAIN, left: 9, right: 283, fill: GROUND, size: 16, bold: true, indent: 34, inset: 12, gap: 12 },
  row: { ...PLAIN, indent: 40, inset: 7, gap: 2 },
  in: { ...PLAIN, right: 246, fill: GROUND, stroke: BORDER, radius: 12 },
  out: { ...PLAIN, left: 46, fill: '#e1eef1', stroke: BRAND, radius: 12 },
  notice: { ...PLAIN, size: 14, colour: QUIET, centred: true, stroke: HAIRLINE, radius: 12, left: 28, right: 264 },
  banner: { ...PLAIN, left: 9, right: 283, fill: '#fff6df', bold: true, indent: 16, inset: 10, gap: 12 },
  dialog: { ...PLAIN, stroke: INK, radius: 10, bold: true, indent: 12, inset: 14, gap: 12 },
  field: { ...PLAIN, stroke: BORDER, radius: 6, gap: 10 },
  button: { ...PLAIN, fill: BRAND, stroke: BRAND, colour: PAPER, bold: true, centred: true, radius: 18, inset: 9, gap: 10 },
  qr: { ...PLAIN, left: 76, right: 216, size: 14, colour: QUIET, centred: true, gap: 12 },
};
