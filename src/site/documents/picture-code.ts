import { readFileSync } from 'node:fs';
import type { Advisory, AdvisoryText, Model } from '../../core/model/model.ts';
import { strings } from '../../i18n/index.ts';
import { shownDay } from '../dates.ts';
import { PICTURE } from './share-pictures.ts';
import { call, string } from './typst-code.ts';

/** Colours by role, those of the light pages. */
const COLOURS = { brand: '#0f4c5c', onBrand: '#ffffff', ink: '#14202b', quiet: '#4a5a68', hairline: '#d5dce2', urgent: '#a3211a' } as const;

/**
 * What both pictures are made of. `fitted` takes the largest size at which words fit into a box, breaks words that do not
 * fit at the smallest, and makes lines of about one length; `state` is the shape beside the word for urgency, as the pages draw it.
 */
const STYLE = `
#set page(width: ${PICTURE.width}pt, height: ${PICTURE.height}pt, margin: 0pt, fill: white)
#set text(font: ("Libertinus Serif", "New Computer Modern Math", "New Computer Modern", "DejaVu Sans Mono"), fallback: false, hyphenate: false, top-edge: "ascender", bottom-edge: "descender")
#set par(leading: 0.06em)
${Object.entries(COLOURS).map(([role, colour]) => `#let ${role} = rgb("${colour}")`).join('\n')}
#let mark(size, colour) = image(bytes(${string(markOf())}.replace("currentColor", colour.to-hex())), format: "svg", width: size, alt: " ")
#let fitted(words, width, height, sizes, ..look) = context {
  let set-in(size, words) = text(size: size, ..look, words)
  let tall(width, shown) = measure(block(width: width, shown)).height
  let fits(size) = tall(width, set-in(size, words)) <= height and words.split(regex("[\\\\s-]")).all(word => measure(set-in(size, word)).width <= width)
  let size = sizes.find(fits)
  let shown = if size == none { set-in(sizes.last(), words.clusters().join("\\u{200b}")) } else { set-in(size, words) }
  let even = range(60, 100, step: 4).map(part => width * part / 100).find(narrow => size != none and tall(narrow, shown) == tall(width, shown))
  block(width: width, height: height, clip: true, align(horizon, block(width: if even == none { width } else { even }, shown)))
}
#let state(kind, colour) = box(width: 30pt, height: 30pt, baseline: 3pt, align(center + horizon, {
  if kind == "urgent" { rotate(45deg, square(size: 21pt, fill: colour)) }
  else if kind == "withdrawn" { stack(spacing: 12pt, ..(rect(width: 24pt, height: 4pt, fill: colour),) * 2) }
  else { circle(radius: 11pt, stroke: 4.5pt + colour) }
}))
`;

/** What stands in the picture of an advisory, and what is said of it to who cannot see it. */
export interface PictureCode {
  readonly code: string;
  readonly alt: string;
}

/** The picture of an advisory: who says it, how urgent it is, its title, its day and its number. */
export function advisoryPicture(model: Model, advisory: Advisory, { language, title }: AdvisoryText): PictureCode {
  const { list, urgency } = strings(language);
  const state = advisory.status === 'withdrawn' ? 'withdrawn' : advisory.urgency;
  const word = advisory.status === 'withdrawn' ? list.withdrawn : urgency[advisory.urgency];
  const name = model.publisher.name[language] ?? '';
  const day = shownDay(advisory.updated, language, model.publisher.timeZone).text;
  const colour = state === 'urgent' ? 'urgent' : state === 'withdrawn' ? 'quiet' : 'brand';
  const parts = [
    'rect(width: 100%, height: 112pt, fill: brand)',
    at(72, 28, call('mark', '56pt', 'onBrand')),
    at(150, 34, fitted(name, 978, 48, [40, 36, 32, 28, 24, 20], 'weight: "bold"', 'fill: onBrand')),
    at(0, 112, `rect(width: 16pt, height: 518pt, fill: ${colour})`),
    at(68, 148, `text(size: 36pt, weight: "bold", fill: ${colour}, { state(${string(state)}, ${colour}); h(12pt); ${string(word)} })`),
    at(72, 208, fitted(title, 1056, 326, [80, 76, 72, 68, 64, 60, 56, 52, 48, 44, 40, 36], 'weight: "bold"', 'fill: ink')),
    at(72, 548, 'line(length: 1056pt, stroke: 2pt + hairline)'),
    at(72, 564, fitted(`${day} · ${advisory.id}`, 520, 44, [32, 28, 24], 'fill: quiet')),
    at(608, 564, `align(right, ${fitted(hostOf(model), 520, 44, [32, 28, 24, 20, 16], 'weight: "bold"', 'fill: brand')})`),
  ];
  return { code: pictureCode(title, parts), alt: `${word}: ${title}. ${name}, ${day}` };
}

/** The picture of the site in a language: who it is, and what for. */
export function sitePicture(model: Model, language: string): PictureCode {
  const name = model.publisher.name[language] ?? '';
  const about = model.publisher.about[language] ?? '';
  const parts = [
    'rect(width: 100%, height: 100%, fill: brand)',
    at(72, 72, call('mark', '104pt', 'onBrand')),
    at(72, 208, fitted(name, 1056, 104, [84, 76, 68, 60, 52, 44, 36, 28, 24], 'weight: "bold"', 'fill: onBrand')),
    at(72, 320, fitted(about, 1056, 212, [42, 38, 34, 30, 26], 'fill: onBrand')),
    at(72, 546, fitted(hostOf(model), 1056, 44, [34, 30, 26, 22, 18], 'weight: "bold"', 'fill: onBrand')),
  ];
  return { code: pictureCode(name, parts), alt: `${name}. ${about}` };
}

function pictureCode(title: string, parts: readonly string[]): string {
  return `#set document(title: ${string(title)}, date: none)\n${STYLE}\n${parts.map((part) => `#place(top + left, ${part})`).join('\n')}\n`;
}

function at(x: number, y: number, code: string): string {
  return `dx: ${x}pt, dy: ${y}pt, ${code}`;
}

function fitted(words: string, width: number, height: number, sizes: readonly number[], ...look: readonly string[]): string {
  return call('fitted', string(words), `${width}pt`, `${height}pt`, `(${sizes.map((size) => `${size}pt`).join(', ')},)`, ...look);
}

function hostOf({ publisher }: Model): string {
  return new URL(publisher.baseUrl).host;
}

/** The mark as the browser's tab shows it, in a colour to be filled in. */
function markOf(): string {
  const drawn = readFileSync(new URL('../../components/Mark/favicon.svg', import.meta.url), 'utf8');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="currentColor" d="${/ d="([^"]+)"/.exec(drawn)?.[1] ?? ''}"/></svg>`;
}
