import { strings } from '../../i18n/index.ts';
import { element, type XmlElement } from '../formats/xml.ts';
import type { Model, Screen } from '../model/model.ts';
import { screenWords } from '../model/screen-words.ts';
import { drawPart, textLine, type DrawnPart } from './draw-part.ts';
import { BORDER, GROUND, INK, LAMP, LOOKS, MARKS, PAPER, QUIET, SCREEN, WIDTH } from './looks.ts';

/** A screen as an SVG document, with its size in pixels. */
export interface DrawnScreen {
  readonly svg: XmlElement;
  readonly width: number;
  readonly height: number;
}

const TOP = 8;
const FONTS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/**
 * Draws a screen in one language. Colours and type stand in attributes: the policy of the site forbids a style within a
 * picture that is opened by itself. The ground is opaque, so that it can be read on any page and on paper.
 */
export function drawScreen(screen: Screen, model: Pick<Model, 'labels' | 'screens'>, language: string): DrawnScreen {
  const words = screenWords(screen, model, language);
  const parts: XmlElement[] = [];
  let y = TOP + 22;
  for (const part of words.parts) {
    const { shapes, height } = drawPart(part, y);
    parts.push(element('g', {}, shapes), ...(part.mark === undefined ? [] : mark(part.mark, part, y + Math.min(height / 2, 22))));
    y += height + LOOKS[part.draw].gap;
  }
  const bottom = y + 10;
  const height = Math.ceil(bottom + 28);
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width: String(WIDTH), height: String(height), viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'xml:lang': language, 'font-family': FONTS,
  }, [
    element('title', {}, words.title),
    element('desc', {}, words.alt),
    element('rect', { width: String(WIDTH), height: String(height), rx: '6', fill: GROUND }),
    element('rect', { x: String(SCREEN.left), y: String(TOP), width: String(SCREEN.right - SCREEN.left), height: String(bottom - TOP), rx: '16', fill: PAPER, stroke: INK, 'stroke-width': '2' }),
    element('path', { d: `M126 ${TOP + 11}h40`, stroke: BORDER, 'stroke-width': '4', 'stroke-linecap': 'round' }),
    ...parts,
    textLine(strings(language).screen.redrawn, SCREEN.left + 4, bottom + 19, 12, QUIET),
  ]);
  return { svg, width: WIDTH, height };
}

/** The number beside a part, and the line that leads to it. */
function mark(number: number, { draw }: DrawnPart, y: number): XmlElement[] {
  return [
    element('path', { d: `M${LOOKS[draw].right} ${y}H${MARKS}`, stroke: INK, 'stroke-width': '1.5' }),
    element('circle', { cx: String(MARKS), cy: String(y), r: '12', fill: LAMP, stroke: INK, 'stroke-width': '1.5' }),
    textLine(String(number), MARKS, y + 5, 14, INK, { bold: true, centred: true }),
  ];
}
