const encoder = new TextEncoder();
const SLICE = 1 << 16;
/** Cannot stand before anything but a continuation byte: what decodes the text finds it. */
const NO_UTF8 = Uint8Array.of(0xed);

/** Turns chunks of text into UTF-8, with a pair of surrogates that two chunks share; half a pair becomes a byte that is no UTF-8. */
export class ChunkBytes {
  private held = '';

  *of(chunk: Uint8Array | string): Generator<Uint8Array> {
    if (typeof chunk !== 'string') {
      yield* this.rest();
      yield chunk;
      return;
    }
    for (let at = 0; at < chunk.length; at += SLICE) {
      const text = this.held + chunk.slice(at, at + SLICE);
      const split = /[\ud800-\udbff]$/.test(text);
      this.held = split ? text.slice(-1) : '';
      yield* encoded(split ? text.slice(0, -1) : text);
    }
  }

  /** What is left when the last chunk was given. */
  *rest(): Generator<Uint8Array> {
    const { held } = this;
    this.held = '';
    yield* encoded(held);
  }
}

function* encoded(text: string): Generator<Uint8Array> {
  if (text.isWellFormed()) {
    yield encoder.encode(text);
    return;
  }
  for (const [index, part] of text.split(/\p{Surrogate}/u).entries()) {
    if (index > 0) yield NO_UTF8;
    yield encoder.encode(part);
  }
}
