/** A name or a value inside a stream of bytes, and where it begins there. */
export interface PieceStart {
  readonly line: number;
  readonly column: number;
  /** In bytes from the start of the stream. */
  readonly offset: number;
}

/** The text of a piece; `large` where it was let go for its size, `broken` where it is no UTF-8. */
export type PieceText = { readonly text: string } | 'large' | 'broken';

const INITIAL_CAPACITY = 1 << 14;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of one piece, gathered over chunks; what is larger than the limit is let go. */
export class Piece {
  private bytes = new Uint8Array(INITIAL_CAPACITY);
  private size = 0;
  private kept = true;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Begins the next piece; `keep` is false for one whose text nobody wants. */
  begin(keep: boolean): void {
    this.size = 0;
    this.kept = keep;
    if (this.bytes.length > INITIAL_CAPACITY) this.bytes = new Uint8Array(INITIAL_CAPACITY);
  }

  /** Adds the part of a piece that stands in this chunk. */
  add(part: Uint8Array): void {
    const size = this.size + part.length;
    if (this.kept && size <= this.limit) {
      if (size > this.bytes.length) {
        const larger = new Uint8Array(Math.max(size, this.bytes.length * 2));
        larger.set(this.bytes.subarray(0, this.size));
        this.bytes = larger;
      }
      this.bytes.set(part, this.size);
    }
    this.size = size;
  }

  /** The piece once its last part is there. */
  end(lastPart: Uint8Array): PieceText {
    const whole = this.size === 0 ? lastPart : undefined;
    if (whole === undefined) this.add(lastPart);
    if (!this.kept) return { text: '' };
    if ((whole?.length ?? this.size) > this.limit) return 'large';
    try {
      return { text: decoder.decode(whole ?? this.bytes.subarray(0, this.size)) };
    } catch {
      return 'broken';
    }
  }
}
