import type { PieceStart } from './piece.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A piece that has begun: how many brackets are open in it, and whether the next byte stands in a string. */
interface OpenPiece {
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** A number or a word: ends before the next delimiter. */
  readonly bare: boolean;
}

/** Finds where pieces of JSON end in chunks of bytes, and counts lines and columns meanwhile. Looks at each byte once. */
export class ByteScanner {
  /** Bytes in the chunks before this one. */
  private before = 0;
  private line = 1;
  /** Offset of the first byte of the line. */
  private lineStart = 0;
  /** Bytes of the line that are no UTF-16 code unit of their own. */
  private surplus = 0;
  private markBytes = 0;
  private open: OpenPiece | undefined;

  /** Tells that the next byte that is looked at is the first of a new chunk, behind one of so many bytes. */
  nextChunk(lengthOfLast: number): void {
    this.before += lengthOfLast;
  }

  /** The first byte behind a byte order mark, which may come in several chunks and takes no column. */
  skipMark(bytes: Uint8Array): number {
    let at = 0;
    while (this.markBytes < BYTE_ORDER_MARK.length && at < bytes.length) {
      if (bytes[at] !== BYTE_ORDER_MARK[this.markBytes]) {
        this.markBytes = BYTE_ORDER_MARK.length;
        break;
      }
      this.markBytes += 1;
      this.surplus += 1;
      at += 1;
    }
    return at;
  }

  placeOf(at: number): PieceStart {
    const offset = this.before + at;
    return { line: this.line, column: offset - this.lineStart - this.surplus + 1, offset };
  }

  /** The first byte from `at` on that is no white space. */
  skipSpace(bytes: Uint8Array, at: number): number {
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LINE_FEED) this.breakLine(at);
      else if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) break;
    }
    return at;
  }

  beginPiece(firstByte: number): void {
    const bare = firstByte !== QUOTE && firstByte !== 0x7b && firstByte !== 0x5b;
    this.open = { depth: 0, inString: false, escaped: false, bare };
  }

  /** Where the piece that is open ends, at or after `at`; -1 where it goes on in the next chunk. */
  endOfPiece(bytes: Uint8Array, at: number): number {
    const end = this.open?.bare ? this.endOfBare(bytes, at) : this.endOfBracketed(bytes, at);
    if (end !== -1) this.open = undefined;
    return end;
  }

  private endOfBare(bytes: Uint8Array, from: number): number {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 || byte === 0x2c || byte === 0x3a || byte === 0x5d || byte === 0x7d) return at;
      if (byte >= 0x80) this.countUnits(byte);
    }
    return -1;
  }

  private endOfBracketed(bytes: Uint8Array, from: number): number {
    const open = this.open ?? { depth: 0, inString: false, escaped: false };
    let { depth, inString, escaped } = open;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (inString) {
        if (escaped) escaped = false;
        else if (byte === BACKSLASH) escaped = true;
        else if (byte === QUOTE) {
          inString = false;
          if (depth === 0) return at + 1;
        }
        if (byte >= 0x80) this.countUnits(byte);
      } else if (byte === QUOTE) {
        inString = true;
      } else if (byte === 0x7b || byte === 0x5b) {
        depth += 1;
      } else if (byte === 0x7d || byte === 0x5d) {
        depth -= 1;
        if (depth === 0) return at + 1;
      } else if (byte >= 0x80) {
        this.countUnits(byte);
      }
      if (byte === LINE_FEED) this.breakLine(at);
    }
    Object.assign(open, { depth, inString, escaped });
    return -1;
  }

  private breakLine(at: number): void {
    this.line += 1;
    this.lineStart = this.before + at + 1;
    this.surplus = 0;
  }

  /** In UTF-8, a byte 10xxxxxx continues a character; one of four bytes is two units of UTF-16. */
  private countUnits(byte: number): void {
    if (byte < 0xc0) this.surplus += 1;
    else if (byte >= 0xf0 && byte < 0xf8) this.surplus -= 1;
  }
}
