import { element, type XmlElement } from '../formats/xml.ts';

const FONTS = 'system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** An SVG document, with its size in pixels. */
export interface Drawing {
  readonly svg: XmlElement;
  readonly width: number;
  readonly height: number;
}

interface Told {
  readonly language: string;
  readonly title: string;
  /** What it tells somebody who does not see it. */
  readonly alt: string;
}

/** A drawing with an opaque ground of its own, so that it can be read on any page and on paper. */
export function drawing({ language, title, alt }: Told, width: number, height: number, ground: string, content: readonly XmlElement[]): Drawing {
  const svg = element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height), viewBox: `0 0 ${width} ${height}`, role: 'img', 'xml:lang': language, 'font-family': FONTS,
  }, [
    element('title', {}, title),
    element('desc', {}, alt),
    element('rect', { width: String(width), height: String(height), rx: '6', fill: ground }),
    ...content,
  ]);
  return { svg, width, height };
}

/** A line or shape without a filling. */
export function stroke(d: string, colour: string, width: number, dashes?: string): XmlElement {
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': String(width), 'stroke-dasharray': dashes });
}

/** Words in a box: the box comes first in its group, so that a browser can measure whether they fit. */
export function boxed(left: number, top: number, width: number, height: number, fill: string, edge: string, inner: readonly XmlElement[]): XmlElement {
  return element('g', {}, [element('rect', { x: String(left), y: String(top), width: String(width), height: String(height), rx: '6', fill, stroke: edge }), ...inner]);
}
