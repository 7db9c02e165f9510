import type { Place } from '../json/lines.ts';
import { readJsonPart } from '../json/read-json.ts';
import type { Problem } from '../problem.ts';
import type { BundleLimits, BundlePart } from './bundle-part.ts';
import { beginsPiece, PUNCTUATION, WORDS, type Expected } from './bundle-grammar.ts';
import { ByteScanner } from './byte-scanner.ts';
import { Piece, type PieceStart, type PieceText } from './piece.ts';

const DEFAULT_BYTES = 16 << 20;

/**
 * Takes the text of a bundle apart as its bytes come in (STIX 2.1 §8), holding the text of one name or value at a time. A
 * fault of syntax ends the reading, for nothing says where the next object begins; any other fault costs one object.
 */
export class BundleReader {
  /** Nothing more is read: the text is at fault. */
  stopped = false;
  private expected: Expected = 'bundle';
  private readonly scanner = new ByteScanner();
  private readonly piece: Piece;
  private readonly limit: number;
  /** Where the name or value begins that is being gathered. */
  private start: PieceStart | undefined;
  private readonly names = new Set<string>();
  private name = '';
  private repeated = false;
  private readonly properties: [string, unknown][] = [];
  private propertyBytes = 0;
  private index = 0;

  constructor({ maxObjectBytes = DEFAULT_BYTES }: BundleLimits) {
    this.limit = maxObjectBytes;
    this.piece = new Piece(maxObjectBytes);
  }

  /** The parts that this chunk completes. */
  *push(bytes: Uint8Array): Generator<BundlePart> {
    let at = this.scanner.skipMark(bytes);
    while (!this.stopped) {
      if (this.start === undefined) {
        at = this.scanner.skipSpace(bytes, at);
        const byte = bytes[at];
        if (byte === undefined) break;
        const problem = this.step(byte, this.scanner.placeOf(at));
        if (problem) yield problem;
        if (this.start === undefined) at += 1;
        continue;
      }
      const end = this.scanner.endOfPiece(bytes, at);
      if (end === -1) {
        this.piece.add(bytes.subarray(at));
        break;
      }
      yield* this.complete(bytes.subarray(at, end), this.start, this.scanner.placeOf(end));
      at = end;
    }
    this.scanner.nextChunk(bytes.length);
  }

  /** The last parts: the bundle's own properties, or that the text ends too early. */
  *end(): Generator<BundlePart> {
    if (this.stopped) return;
    if (this.expected !== 'end') {
      const message = this.start ? `The text ends in the middle of ${WORDS[this.expected]}.` : `The text ends where ${WORDS[this.expected]} should stand.`;
      yield this.fault('stix/json-syntax', this.scanner.placeOf(0), message, 'Get the bundle whole: the end of it is missing.');
      return;
    }
    const properties = Object.fromEntries(this.properties);
    if (!Object.hasOwn(properties, 'type') || properties['type'] !== 'bundle') {
      yield this.fault('stix/bundle', { line: 1, column: 1 }, 'This is not a bundle: it has no `type`, or another one.', 'A bundle has the type `bundle`.');
    }
    yield { kind: 'bundle', properties };
  }

  /** Takes in one byte of punctuation, or begins the name or value of which it is the first. */
  private step(byte: number, place: PieceStart): BundlePart | undefined {
    const { expected } = this;
    const char = String.fromCharCode(byte);
    const next = PUNCTUATION[expected][char];
    if (next !== undefined) {
      this.expected = next;
      return undefined;
    }
    if (expected === 'value' && char === '[' && this.name === 'objects' && !this.repeated) {
      this.expected = 'first-object';
      return undefined;
    }
    if (!beginsPiece(expected, char)) {
      const found = byte > 0x20 && byte < 0x7f ? `\`${char}\`` : `the byte 0x${byte.toString(16)}`;
      return this.stop(place, `Found ${found} where ${WORDS[expected]} should stand.`);
    }
    if (expected === 'first-name') this.expected = 'name';
    if (expected === 'first-object') this.expected = 'object';
    this.start = place;
    this.scanner.beginPiece(byte);
    this.piece.begin(!(expected === 'value' && this.repeated));
    return undefined;
  }

  private complete(lastPart: Uint8Array, start: PieceStart, end: PieceStart): BundlePart[] {
    const piece = this.piece.end(lastPart);
    this.start = undefined;
    if (this.expected === 'object') {
      const parts = this.completeObject(piece, start);
      this.index += 1;
      this.expected = 'next-object';
      return parts;
    }
    this.propertyBytes += end.offset - start.offset;
    if (this.propertyBytes > this.limit) {
      this.stopped = true;
      return [this.fault('stix/object-size', start, `The properties of the bundle itself have more than ${this.limit} bytes.`, 'A bundle has a type, an id and objects, and little else.')];
    }
    const parts = this.expected === 'name' ? this.completeName(piece, start) : this.completeValue(piece, start);
    this.expected = this.expected === 'name' ? 'colon' : 'next-property';
    return parts;
  }

  private completeObject(piece: PieceText, start: PieceStart): BundlePart[] {
    const { index } = this;
    const read = this.read(piece, start, ['objects', index]);
    return 'value' in read ? [{ kind: 'object', object: read.value, index, ...start }] : read.parts;
  }

  private completeName(piece: PieceText, start: PieceStart): BundlePart[] {
    const read = this.read(piece, start, []);
    if (!('value' in read)) {
      this.repeated = true;
      return read.parts;
    }
    this.name = String(read.value);
    this.repeated = this.names.has(this.name);
    this.names.add(this.name);
    return this.repeated ? [this.fault('stix/duplicate-name', start, 'This name stands twice in the bundle; its second value is not read.', 'Keep one of the two: programs disagree on which one counts.', [this.name])] : [];
  }

  private completeValue(piece: PieceText, start: PieceStart): BundlePart[] {
    if (this.repeated) return [];
    const read = this.read(piece, start, [this.name]);
    if (!('value' in read)) return read.parts;
    if (this.name === 'objects') return [this.fault('stix/bundle', start, 'The property `objects` is not a list.', 'Put the objects between `[` and `]`.', ['objects'])];
    this.properties.push([this.name, read.value]);
    return [];
  }

  private read(piece: PieceText, start: PieceStart, path: Problem['path']): { readonly value: unknown } | { readonly parts: BundlePart[] } {
    if (piece === 'large') return { parts: [this.fault('stix/object-size', start, `This object has more than ${this.limit} bytes.`, 'Split it, or read with a higher `maxObjectBytes`.', path)] };
    if (piece === 'broken') return { parts: [this.fault('stix/encoding', start, 'The text that starts here is not UTF-8.', 'Write the bundle as UTF-8.', path)] };
    const { line, column } = start;
    const result = readJsonPart(piece.text, { line, column, path });
    if ('value' in result) return result;
    this.stopped = result.problems.some(({ code }) => code === 'stix/json-syntax');
    return { parts: result.problems.map((problem) => ({ kind: 'problem', problem })) };
  }

  private stop(place: PieceStart, message: string): BundlePart {
    this.stopped = true;
    const mend = this.expected === 'end' ? 'Remove what stands behind the bundle.' : 'Look for a missing or extra comma, quote or bracket at this place or just before it.';
    return this.fault('stix/json-syntax', place, message, mend);
  }

  private fault(code: Problem['code'], { line, column }: Place, message: string, mend: string, path = this.path()): BundlePart {
    return { kind: 'problem', problem: { code, severity: 'error', path, line, column, message, mend, spec: code === 'stix/bundle' || code === 'stix/object-size' ? '8' : '2' } };
  }

  /** The place that reading has come to. */
  private path(): Problem['path'] {
    if (this.expected === 'object' || this.expected === 'next-object') return ['objects', this.index];
    return this.expected === 'value' ? [this.name] : [];
  }
}
