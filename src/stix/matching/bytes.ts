/** Bytes, as a text with one character from U+0000 to U+00FF for each: so they compare with text (STIX 2.1 §9.2). */
export class Bytes {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Undefined where the text is no pairs of hexadecimal digits. */
  static ofHex(text: string): Bytes | undefined {
    if (text.length % 2 !== 0 || /[^0-9a-fA-F]/.test(text)) return undefined;
    const pieces: string[] = [];
    for (let at = 0; at < text.length; at += 2) pieces.push(String.fromCharCode(Number.parseInt(text.slice(at, at + 2), 16)));
    return new Bytes(pieces.join(''));
  }

  /** Undefined where the text is no Base64. */
  static ofBase64(text: string): Bytes | undefined {
    try {
      return new Bytes(atob(text));
    } catch {
      return undefined;
    }
  }
}
