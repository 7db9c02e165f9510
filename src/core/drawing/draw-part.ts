import { element, type XmlElement } from '../formats/xml.ts';
import { BORDER, BRAND, HAIRLINE, INK, LOOKS, PAPER, QUIET, type Drawn, type Look } from './looks.ts';
import { wrapped } from './text-width.ts';

/** A part with its words in one language. */
export interface DrawnPart {
  readonly draw: Drawn;
  readonly text: string;
  readonly more?: string | undefined;
  readonly buttons: readonly string[];
  readonly mark?: number | undefined;
}

/** Shapes and the height that they take. */
export interface Shapes {
  readonly shapes: readonly XmlElement[];
  readonly height: number;
}

const SMALL = 13;
const BUTTON = 36;
const QR = 124;

/** Draws one part with its upper edge at `top`. Its first shape is the box in which all its words stand. */
export function drawPart({ draw, text, more, buttons }: DrawnPart, top: number): Shapes {
  const look = LOOKS[draw];
  const inner: XmlElement[] = [];
  let y = top + look.inset + (draw === 'qr' ? QR + 6 : 0);

  function write(words: string, size: number, colour: string, bold: boolean): void {
    const height = Math.round(size * 1.3);
    for (const line of wrapped(words, look.right - look.left - look.indent - 10, size, bold)) {
      inner.push(textLine(line, look.centred ? (look.left + look.right) / 2 : look.left + look.indent, y + size, size, colour, { bold, centred: look.centred }));
      y += height;
    }
  }

  // A field names what it asks for in small letters above what stands in it.
  write(text, draw === 'field' ? SMALL : look.size, draw === 'field' ? QUIET : look.colour, look.bold);
  if (more !== undefined) write(more, draw === 'field' ? look.size : SMALL, draw === 'field' ? INK : QUIET, false);
  for (const button of buttons) {
    const drawn = drawButton(button, look, y + 8);
    inner.push(element('g', {}, drawn.shapes));
    y += drawn.height + 8;
  }
  const height = y + look.inset - top;
  return { shapes: [box(look, top, height), ...ornaments(draw, look, top, height), ...inner], height };
}

/** One line of type. */
export function textLine(words: string, x: number, y: number, size: number, fill: string, { bold = false, centred = false } = {}): XmlElement {
  return element('text', { x: String(x), y: String(y), 'font-size': String(size), ...(bold ? { 'font-weight': '700' } : {}), ...(centred ? { 'text-anchor': 'middle' } : {}), fill }, words);
}

function box({ left, right, fill, stroke, radius }: Look, top: number, height: number): XmlElement {
  return element('rect', { x: String(left), y: String(top), width: String(right - left), height: String(height), ...(radius ? { rx: String(radius) } : {}), fill, ...(stroke === 'none' ? {} : { stroke }) });
}

function drawButton(words: string, { left, right, indent }: Look, top: number): Shapes {
  const from = left + indent;
  const lines = wrapped(words, right - from - 30, 14, true);
  const height = BUTTON + (lines.length - 1) * 18;
  const edge = box({ ...LOOKS.button, left: from, right: right - 10, fill: PAPER }, top, height);
  return { shapes: [edge, ...lines.map((line, index) => textLine(line, (from + right - 10) / 2, top + 23 + index * 18, 14, BRAND, { bold: true, centred: true }))], height };
}

/** What tells the kinds apart besides their boxes: a way back, a device or person, a coloured edge, a crossed frame. */
function ornaments(draw: Drawn, { left, right }: Look, top: number, height: number): XmlElement[] {
  switch (draw) {
    case 'bar': return [path(`M${left + 20} ${top + 15}l-7 7l7 7`, INK, 2), path(`M${left} ${top + height}H${right}`, HAIRLINE, 1)];
    case 'row': return [element('circle', { cx: String(left + 16), cy: String(top + 19), r: '11', fill: PAPER, stroke: BORDER, 'stroke-width': '1.5' }), path(`M${left + 40} ${top + height}H${right}`, HAIRLINE, 1)];
    case 'banner': return [path(`M${left + 2} ${top}v${height}`, '#7a5200', 4)];
    case 'qr': {
      const x = (left + right - QR) / 2;
      return [path(`M${x} ${top + 8}h${QR}v${QR}h-${QR}zl${QR} ${QR}m0 -${QR}l-${QR} ${QR}`, BORDER, 2)];
    }
    default: return [];
  }
}

function path(d: string, stroke: string, width: number): XmlElement {
  return element('path', { d, fill: 'none', stroke, 'stroke-width': String(width) });
}
