import { strings } from '../../i18n/index.ts';
import { call, string } from './typst-code.ts';

/** What a PDF says of itself, and the line that stands on each of its pages: paper outlives what it says. */
export interface Sheet {
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly language: string;
  /** Number, revision, date and address of the advisory. */
  readonly line: string;
}

/**
 * The look of our PDFs. Black on white, one serif type that Typst brings along, no hyphens: split words are hard to read,
 * and a program that looks for one would not find it.
 */
const STYLE = `
#set page(paper: "a4", margin: (x: 20mm, top: 24mm, bottom: 20mm))
#set text(font: ("Libertinus Serif", "New Computer Modern Math", "New Computer Modern", "DejaVu Sans Mono"), fallback: false, hyphenate: false)
#set par(leading: 0.62em, spacing: 0.95em)
#set enum(spacing: 0.9em)
#set list(spacing: 0.8em)
#set table(stroke: 0.5pt + luma(130), inset: 5pt)
#set table.cell(breakable: false)
#show table.cell.where(y: 0): set text(weight: "bold")
#show table: set par(leading: 0.5em)
#show raw: set text(font: ("DejaVu Sans Mono", "New Computer Modern Math"), size: 0.95em)
#set underline(offset: 0.15em, stroke: 0.5pt)
#show heading: set block(above: 1.5em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 1.1em)
#show title: set text(size: 1.5em)
#show title: set block(above: 0.6em, below: 0.9em)
#let box-of(..pieces) = block(width: 100%, inset: (left: 9pt, rest: 7pt), above: 1.2em, below: 1.2em, stroke: (left: 3pt, rest: 0.5pt + luma(130)), pieces.pos().join())
#let box-title(body) = block(sticky: true, below: 0.7em, strong(body))
#let do-now(body) = block(width: 100%, inset: 10pt, above: 1.3em, below: 1.3em, stroke: 1.5pt, body)
#let badge(body) = box(inset: (x: 6pt, y: 3.5pt), stroke: 1pt, strong(body))
#let small(body) = text(size: 0.85em, body)
#let screen-beside(picture, notices) = grid(columns: (auto, 1fr), column-gutter: 10pt, align: horizon, picture, notices)
#let screen-above(picture, notices) = stack(spacing: 8pt, picture, notices)
#let screens-of(..screens) = block(breakable: false, above: 1.2em, below: 1.2em, grid(columns: calc.min(2, screens.pos().len()), gutter: 12pt, ..screens.pos()))
#let whole(body) = block(breakable: false, width: 100%, body)
#let block-quote(body) = quote(block: true, body)
`;

/** The beginning of every PDF: what it is, how it looks, and what its pages say at the top and the bottom. */
export function sheetCode({ description, language, line, publisher, title }: Sheet, size: number): string {
  const [tongue = language, region] = strings(language).locale.split('-');
  const footer = `[#text(size: 8.5pt)[#${string(publisher)} #h(1fr) #context if counter(page).final().first() > 1 { counter(page).display("1 / 1", both: true) }]]`;
  return [
    `#set document(${[`title: ${string(title)}`, `author: ${string(publisher)}`, `description: ${string(description)}`, 'date: auto'].join(', ')})`,
    STYLE,
    `#set text(size: ${size}pt, lang: ${string(tongue)}${region ? `, region: ${string(region)}` : ''})`,
    `#set page(header: ${call('text', 'size: 8.5pt', string(line))}, footer: ${footer})`,
    '',
  ].join('\n');
}
