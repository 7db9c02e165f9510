import { inflateSync } from 'node:zlib';

/** What a PDF that Typst wrote says without being drawn: its plain objects, the words of its structure, and its characters. */
export interface PdfContents {
  /** All that is not compressed, as Latin-1. */
  readonly plain: string;
  /** The words of the pages in the order in which they were written, without spaces. */
  readonly words: string;
}

/** Reads back the words of a PDF: glyph numbers of the page streams, by the maps from glyphs to characters that each font carries (ISO 32000-1, 9.10.3). */
export function pdfContents(pdf: Uint8Array): PdfContents {
  const plain = Buffer.from(pdf).toString('latin1');
  const objects = new Map([...plain.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gs)].map(([, number = '', body = '']) => [number, body]));
  const maps = new Map<string, Map<string, string>>();
  for (const [number, body] of objects) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (map) maps.set(number, toUnicode(streamOf(objects.get(map) ?? '')));
  }
  const words = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body)).map((page) => wordsOfPage(page, objects, maps)).join('');
  return { plain, words };
}

function wordsOfPage(page: string, objects: ReadonlyMap<string, string>, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  const fonts = new Map([...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', number = '']) => [name, maps.get(number)]));
  const stream = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
  let font: ReadonlyMap<string, string> | undefined;
  return [...stream.matchAll(/\/(f\d+) [\d.]+ Tf|\(((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*)\)/gs)].map(([, name, glyphs = '']) => {
    if (name) font = fonts.get(name);
    return (Buffer.from(unescaped(glyphs), 'latin1').toString('hex').match(/.{4}/g) ?? []).map((glyph) => font?.get(glyph.toUpperCase()) ?? '').join('');
  }).join('').replaceAll(' ', '');
}

/** The bytes of a literal string (ISO 32000-1, 7.3.4.2). */
function unescaped(literal: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return literal.replace(/\\(?:([0-7]{1,3})|(.))/gs, (_, octal: string | undefined, other: string) => (octal ? String.fromCharCode(Number.parseInt(octal, 8)) : named[other] ?? other));
}

function streamOf(body: string): string {
  const data = /stream\r?\n(.*?)\nendstream/s.exec(body)?.[1] ?? '';
  const bytes = Buffer.from(data, 'latin1');
  return (/\/FlateDecode/.test(body) ? inflateSync(bytes) : bytes).toString('latin1');
}

function toUnicode(map: string): Map<string, string> {
  const text = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  return new Map([...map.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>/g)].map(([, glyph = '', characters = '']) => [glyph.toUpperCase(), text(characters)]));
}
