import { strings } from '../../i18n/index.ts';
import type { XmlElement } from '../formats/xml.ts';
import type { Advisory } from '../model/model.ts';
import { relationsOf, saidIn, type Relation, type RelationLayer, type RelationNode, type Said } from '../model/relations.ts';
import { techniqueNumber } from '../model/techniques.ts';
import { textLine } from './draw-part.ts';
import { boxed, drawing, stroke, type Drawing } from './drawn.ts';
import { BORDER, BRAND, GROUND, INK, PAPER, QUIET } from './looks.ts';
import { placeRelations, type Route, type Slot } from './place-relations.ts';
import { textWidth, wrapped } from './text-width.ts';

const EDGE = 12;
/** A column is as wide as this, or as its longest word. */
const BOX = { indicators: 140, actors: 180, means: 140, techniques: 240, measures: 190 } as const;
const INSET = 9;
const GAP = 52;
const SIZE = 13;
const LINE = 17;
const SPACE = 10;
const HEAD = 70;
const PASSING = 14;
/** Room for the words that say what the lines mean. */
const LEGEND = 780;

/** What helps against something, which is drawn apart from what belongs to an attack. */
const AGAINST = ['mitigates', 'remediates', 'investigates'];
/** From here on STIX calls a confidence high (STIX 2.1 appendix A). */
const HIGH = 70;

interface Spot {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** The name of a node in a language: that of its object, or the kind of its indicators. */
export function nodeName(advisory: Advisory, { id, kind, object }: RelationNode, language: string): Said {
  if (kind !== undefined) {
    const { many } = strings(language).kinds[kind];
    return { text: `${many.charAt(0).toUpperCase()}${many.slice(1)}`, language: undefined };
  }
  const name = object === undefined ? undefined : saidIn(advisory, object, 'name', language);
  if (object === undefined || !name?.text) return { text: id, language: undefined };
  const number = techniqueNumber(object);
  return number === undefined ? name : { ...name, text: `${number} ${name.text}` };
}

/** The alternative text of the drawing: the relations themselves stand below it as a list. */
export function relationsAlt(advisory: Advisory, language: string): string {
  const { nodes, relations } = relationsOf(advisory);
  return strings(language).visuals.relationsAlt(String(nodes.length), String(relations.length));
}

/** Draws how the STIX objects of an advisory hang together: columns of boxes, and lines between them. */
export function drawRelations(advisory: Advisory, language: string): Drawing {
  const { nodes, relations } = relationsOf(advisory);
  const words = strings(language).visuals;
  const { columns, routes } = placeRelations(nodes, relations);
  const spots = spotsOf(columns, (node) => nodeName(advisory, node, language).text);
  const bottom = Math.max(HEAD, ...[...spots.values()].map(({ y, height }) => y + height));
  const width = Math.max(LEGEND, EDGE + Math.max(...[...spots.values()].map((spot) => spot.x + spot.width)));
  const heads = columns.flatMap((slots) => {
    const spot = spots.get(slots[0]?.key ?? '');
    return spot ? [textLine(words.layers[layerOf(slots)], spot.x, spot.y - 12, 15, INK, { bold: true })] : [];
  });
  const boxes = columns.flat().flatMap(({ key, node }) => {
    const spot = spots.get(key);
    return node && spot ? [boxed(spot.x, spot.y, spot.width, spot.height, PAPER, node.layer === 'measures' ? BRAND : BORDER, spot.lines.map((line, row) => textLine(line, spot.x + INSET, spot.y + 20 + row * LINE, SIZE, INK)))] : [];
  });
  const lines = linesOf(routes, spots);
  return drawing({ language, title: words.relations, alt: relationsAlt(advisory, language) }, width, Math.ceil(bottom + EDGE), GROUND, [...legend(language), ...lines, ...heads, ...boxes]);
}

/** Every column stands in the middle of the height of the tallest. */
function spotsOf(columns: readonly (readonly Slot[])[], name: (node: RelationNode) => string): ReadonlyMap<string, Spot> {
  const widths = columns.map((slots) => Math.ceil(Math.max(BOX[layerOf(slots)], ...slots.flatMap(({ node }) => (node ? name(node).split(/\s+/).map((word) => textWidth(word, SIZE) + 2 * INSET) : [])))));
  const measured = columns.map((slots, column) => slots.map(({ key, node }) => {
    const lines = node ? wrapped(name(node), (widths[column] ?? 0) - 2 * INSET, SIZE) : [];
    return { key, lines, height: node ? lines.length * LINE + 14 : PASSING };
  }));
  const heights = measured.map((slots) => slots.reduce((sum, { height }) => sum + height + SPACE, -SPACE));
  const tallest = Math.max(0, ...heights);
  let x = EDGE;
  return new Map(measured.flatMap((slots, column) => {
    const [left, width] = [x, widths[column] ?? 0];
    x += width + GAP;
    let y = HEAD + (tallest - (heights[column] ?? 0)) / 2;
    return slots.map(({ key, lines, height }) => {
      const spot = { x: left, width, y, height, lines };
      y += height + SPACE;
      return [key, spot] as const;
    });
  }));
}

function layerOf(slots: readonly Slot[]): RelationLayer {
  return slots.find(({ node }) => node)?.node?.layer ?? 'actors';
}

/** Lines that run together are drawn once: dashes upon dashes would look like a solid line. */
function linesOf(routes: readonly Route[], spots: ReadonlyMap<string, Spot>): XmlElement[] {
  const drawn = new Map<string, XmlElement>();
  for (const { relation, slots } of routes) {
    for (const d of pieces(slots.flatMap((key) => spots.get(key) ?? []))) {
      const look = lookOf(relation);
      drawn.set(`${d} ${look.dashes ?? ''}`, stroke(d, look.colour, 1.25, look.dashes));
    }
  }
  return [...drawn.values()];
}

function lookOf({ type, confidence }: Relation): { readonly colour: string; readonly dashes: string | undefined } {
  if (AGAINST.includes(type)) return { colour: BRAND, dashes: '7 4' };
  return { colour: QUIET, dashes: (confidence ?? 0) < HIGH ? '2 4' : undefined };
}

/** Soft curves from the side of one box to the side of the next, and straight ones past a column; within a column a curve swings out to the right. */
function pieces(spots: readonly Spot[]): string[] {
  const middle = ({ y, height }: Spot) => round(y + height / 2);
  return spots.flatMap((spot, index) => {
    const before = spots[index - 1];
    if (before === undefined) return [];
    const from = before.x + before.width;
    if (before.x === spot.x) return [`M${from} ${middle(before)}C${from + 40} ${middle(before)} ${from + 40} ${middle(spot)} ${from} ${middle(spot)}`];
    const bend = spot.x - GAP / 2;
    const curve = `M${from} ${middle(before)}C${bend} ${middle(before)} ${bend} ${middle(spot)} ${spot.x} ${middle(spot)}`;
    return index < spots.length - 1 ? [curve, `M${spot.x} ${middle(spot)}H${spot.x + spot.width}`] : [curve];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function legend(language: string): XmlElement[] {
  const { plain, unsure, against } = strings(language).visuals.relationsLegend;
  const entries = [{ words: plain, colour: QUIET }, { words: unsure, colour: QUIET, dashes: '2 4' }, { words: against, colour: BRAND, dashes: '7 4' }];
  return entries.flatMap(({ words, colour, dashes }, index) => {
    const x = EDGE + index * 250;
    return [stroke(`M${x} 20h32`, colour, 2, dashes), textLine(words, x + 40, 25, SIZE, QUIET)];
  });
}
