import { SaxesParser } from 'saxes';
import type { Diagnostic, Place } from '../diagnostic.ts';
import type { Parsed } from './yaml.ts';

/** An element of a picture, or a part of the file that is none. */
export interface PicturePart {
  /** Name as written; `!DOCTYPE` of a document type, `?name` of a processing instruction. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly in it. */
  readonly text: string;
  readonly place: Place;
}

/** A picture as its author drew it. */
export interface PictureDocument {
  readonly file: string;
  readonly source: string;
  /** In the order in which they begin; the root is the first that is an element. */
  readonly parts: readonly PicturePart[];
}

/** Parses an SVG picture (XML 1.0 with namespaces) into a flat list of its parts: enough to judge what it may hold. */
export function parseSvg(file: string, source: string): Parsed<PictureDocument> {
  const parser = new SaxesParser({ xmlns: true });
  const parts: (PicturePart & { text: string })[] = [];
  const open: (PicturePart & { text: string })[] = [];
  const diagnostics: Diagnostic[] = [];
  let start: Place = { file, line: 1, column: 1 };
  /** The place where what has just been read begins. */
  const beginning = (mark: string): Place => {
    const before = source.slice(0, Math.max(0, source.lastIndexOf(mark, parser.position - 1)));
    return { file, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
  };
  const add = (name: string, attributes: Record<string, string>, place: Place) => {
    const part = { name, attributes, text: '', place };
    parts.push(part);
    return part;
  };
  const addText = (more: string) => {
    const part = open.at(-1);
    if (part) part.text += more;
  };

  parser.on('error', ({ message }) => {
    if (diagnostics.length > 0) return;
    diagnostics.push({
      ...inside({ file, line: parser.line, column: parser.columnIndex + 1 }, source), severity: 'error', code: 'file/syntax',
      message: `This is not well-formed XML: ${message.replace(/^\S*\d+:\d+: /, '').replace(/\.$/, '')}.`,
      mend: 'Save the picture again from the program that drew it, as plain SVG.',
    });
  });
  parser.on('opentagstart', () => { start = beginning('<'); });
  parser.on('opentag', ({ name, attributes }) => {
    open.push(add(name, Object.fromEntries(Object.values(attributes).map((attribute) => [attribute.name, attribute.value])), start));
  });
  parser.on('closetag', () => { open.pop(); });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('doctype', () => { add('!DOCTYPE', {}, beginning('<!DOCTYPE')); });
  parser.on('processinginstruction', ({ target }) => { add(`?${target}`, {}, beginning('<?')); });
  parser.write(source).close();
  if (diagnostics.length > 0) return { diagnostics };
  return { document: { file, source, parts }, diagnostics };
}

/** What is missing at the end of a file is told at its last character. */
function inside(place: Place, source: string): Place {
  const lines = source.split('\n');
  const line = Math.min(place.line, lines.length);
  return { ...place, line, column: Math.max(1, Math.min(place.column, (lines[line - 1] ?? '').length + 1)) };
}
