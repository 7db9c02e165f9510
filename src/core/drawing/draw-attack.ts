import { strings, type Lane } from '../../i18n/index.ts';
import { element, type XmlElement } from '../formats/xml.ts';
import type { Attack } from '../model/model.ts';
import { textLine } from './draw-part.ts';
import { boxed, drawing, stroke, type Drawing } from './drawn.ts';
import { BORDER, BRAND, GROUND, INK, LAMP, PAPER, WIDTH } from './looks.ts';
import { shareWidth } from './share-width.ts';
import { textWidth, wrapped } from './text-width.ts';

export type Way = Attack['ways'][number];

const EDGE = 8;
const SIZE = 14;
const LINE = 19;
/** Sizes for the names of lanes: the first in which no word is cut, else the smallest. */
const NAMES = [12, 11];
const SMALLEST_NAMES = 10;
const NAME_LINE = 15;
/** A lane needs this for its shape, and room beside it for an arrow. */
const NARROWEST = 48;

/** The lanes that a way needs, from left to right. */
export function lanesOf({ lanes }: Pick<Attack, 'lanes'>, { steps }: Way): Attack['lanes'] {
  return lanes.filter(({ id }) => steps.some(({ from, to }) => from === id || to === id));
}

/** The alternative text of the drawing of a way: the steps themselves stand beside it as a list. */
export function attackAlt(attack: Attack, way: Way, language: string): string {
  const names = lanesOf(attack, way).map(({ name }) => name[language] ?? '');
  return strings(language).visuals.stepsAlt(way.title[language] ?? '', names.join(', '));
}

/** Draws one way of an attack: a line for everybody who takes part, and below each arrow what happens. */
export function drawAttack(attack: Attack, way: Way, language: string): Drawing {
  const lanes = lanesOf(attack, way);
  const { columns, names, size } = laneNames(lanes.map(({ name }) => name[language] ?? ''));
  const centre = new Map(lanes.map(({ id }, index) => [id, Math.round(EDGE + columns.slice(0, index).reduce((sum, width) => sum + width, 0) + (columns[index] ?? 0) / 2)]));
  const top = 54 + Math.max(...names.map((lines) => lines.length)) * NAME_LINE;
  const heads = lanes.flatMap(({ id, draw }, index) => {
    const x = centre.get(id) ?? 0;
    return [...shape(draw, x), ...(names[index] ?? []).map((line, row) => textLine(line, x, 56 + row * NAME_LINE, size, INK, { bold: true, centred: true }))];
  });
  let y = top + 14;
  const steps = way.steps.flatMap((step, index) => {
    const { shapes, height } = drawStep(step, index + 1, centre, language, y);
    y += height;
    return shapes;
  });
  const lines = lanes.map(({ id }) => stroke(`M${centre.get(id) ?? 0} ${top - 4}V${y}`, BORDER, 1.5, '4 4'));
  return drawing({ language, title: way.title[language] ?? '', alt: attackAlt(attack, way, language) }, WIDTH, Math.ceil(y + 10), GROUND, [...lines, ...heads, ...steps]);
}

/** How wide each lane is, and its name in lines: a long word makes its lane wider, or all names smaller, before it is cut. */
function laneNames(names: readonly string[]): { readonly columns: readonly number[]; readonly names: readonly (readonly string[])[]; readonly size: number } {
  const needs = (size: number) => names.map((name) => Math.max(NARROWEST, ...name.split(/\s+/).map((word) => Math.ceil(textWidth(word, size, true)) + 2)));
  const width = WIDTH - 2 * EDGE;
  const size = NAMES.find((candidate) => needs(candidate).reduce((sum, need) => sum + need, 0) <= width) ?? SMALLEST_NAMES;
  const columns = shareWidth(width, needs(size));
  return { columns, names: names.map((name, index) => wrapped(name, (columns[index] ?? 0) - 2, size, true)), size };
}

function drawStep({ from, to, say, inference }: Way['steps'][number], number: number, centre: ReadonlyMap<string, number>, language: string, top: number): { readonly shapes: readonly XmlElement[]; readonly height: number } {
  const [start, end] = [centre.get(from) ?? WIDTH / 2, centre.get(to) ?? WIDTH / 2];
  const y = top + 14;
  const marked = inference ? wrapped(`${strings(language).boxes.inference}:`, WIDTH - 2 * EDGE - 24, SIZE, true) : [];
  const lines = wrapped(say[language] ?? '', WIDTH - 2 * EDGE - 24, SIZE);
  const height = (marked.length + lines.length) * LINE + 14;
  const words = [...marked, ...lines].map((line, row) => textLine(line, EDGE + 12, y + 18 + 20 + row * LINE, SIZE, INK, { bold: row < marked.length }));
  return {
    shapes: [
      ...arrow(start, end, y, inference ? '5 4' : undefined),
      element('circle', { cx: String(start), cy: String(y), r: '12', fill: LAMP, stroke: INK, 'stroke-width': '1.5' }),
      textLine(String(number), start, y + 5, SIZE, INK, { bold: true, centred: true }),
      boxed(EDGE, y + 18, WIDTH - 2 * EDGE, height, PAPER, BORDER, words),
    ],
    height: 32 + height + 10,
  };
}

/** An arrow from one line to another; what somebody does alone goes round and comes back. */
function arrow(start: number, end: number, y: number, dashes: string | undefined): XmlElement[] {
  if (start === end) {
    const way = start > WIDTH / 2 ? -1 : 1;
    return [stroke(`M${start} ${y}h${40 * way}v12h${-31 * way}`, INK, 2, dashes), stroke(`M${start + 15 * way} ${y + 7}l${-7 * way} 5l${7 * way} 5`, INK, 2)];
  }
  const way = end > start ? 1 : -1;
  return [stroke(`M${start} ${y}H${end - 2 * way}`, INK, 2, dashes), stroke(`M${end - 9 * way} ${y - 6}l${8 * way} 6l${-8 * way} 6`, INK, 2)];
}

/** A shape for each kind of participant, so that nobody needs colours to tell them apart. */
function shape(lane: Lane, x: number): XmlElement[] {
  const person = (at: number, fill: string) => element('path', { d: `M${at - 11} 40a11 11 0 0 1 22 0zM${at - 6} 21a6 6 0 1 0 12 0a6 6 0 1 0 -12 0`, fill, stroke: INK, 'stroke-width': '1.5' });
  const solid = (d: string, fill: string) => element('path', { d, fill, stroke: INK, 'stroke-width': '1.5' });
  switch (lane) {
    case 'victim': return [person(x, PAPER)];
    case 'attacker': return [person(x, INK)];
    case 'contacts': return [person(x + 9, PAPER), person(x - 7, PAPER)];
    case 'service': return [solid(`M${x - 16} 16h32v18h-22l-6 6v-6h-4z`, PAPER)];
    case 'device': return [solid(`M${x - 18} 22h36v16h-36zM${x - 12} 30h.5M${x - 5} 30h.5M${x + 2} 30h10`, PAPER)];
    case 'network': return [stroke(`M${x} 18v10M${x - 16} 36v-8h32v8`, INK, 1.5), ...[[x, 18], [x - 16, 36], [x, 28], [x + 16, 36]].map(([cx = 0, cy = 0]) => element('circle', { cx: String(cx), cy: String(cy), r: '4.5', fill: BRAND }))];
  }
}
