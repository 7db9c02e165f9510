import { MAX_FAULTS, type JsonFault } from './fault.ts';
import { readString, type StringToken } from './string-token.ts';

interface ObjectFrame {
  readonly names: Set<string>;
  /** The name that was read last. */
  step?: string | undefined;
}
interface ListFrame {
  readonly names?: undefined;
  step: number;
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const WORD = /[\w.+$-]{1,20}/y;
const LITERALS = ['true', 'false', 'null'];

/** Ends the reading: the fault is in the list already. */
class Stop extends Error {}

/**
 * Every fault of a JSON text with its offset, in the order of the text (RFC 8259, RFC 7493); the first fault of syntax, or a
 * value deeper than `maxDepth`, ends the reading. Many times slower than `JSON.parse`: for texts with something to report.
 */
export function findFaults(text: string, maxDepth: number): JsonFault[] {
  const reader = new FaultReader(text, maxDepth);
  try {
    reader.read();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return reader.faults.sort((a, b) => a.offset - b.offset);
}

class FaultReader {
  readonly faults: JsonFault[] = [];
  private readonly text: string;
  private readonly maxDepth: number;
  /** Containers that are open here, outermost first: no recursion, so no text can exhaust the stack. */
  private readonly frames: (ObjectFrame | ListFrame)[] = [];
  private at = 0;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  read(): void {
    let opened = this.value();
    for (let frame = this.frames.at(-1); frame !== undefined; frame = this.frames.at(-1)) opened = this.member(frame, opened);
    this.skipSpace();
    if (this.at < this.text.length) this.stop('The text goes on behind its end.', 'Remove what stands behind the last bracket: a text holds one value.');
  }

  /** Reads the next member of a container, or its end; true where that opens another container. */
  private member(frame: ObjectFrame | ListFrame, opened: boolean): boolean {
    const close = frame.names ? '}' : ']';
    this.skipSpace();
    if (this.text.charAt(this.at) === close) {
      this.at += 1;
      this.frames.pop();
      return false;
    }
    if (!opened) {
      this.expect(',', `a comma or \`${close}\``, 'Put a comma between two values, and close each bracket.');
      this.skipSpace();
      if (this.text.charAt(this.at) === close) this.stop('No comma can stand behind the last value.', 'Remove the comma before this bracket.');
    }
    if (frame.names) {
      this.name(frame);
      this.skipSpace();
      this.expect(':', 'a colon', 'Put a colon between a name and its value.');
    } else {
      frame.step += 1;
    }
    return this.value();
  }

  private name(frame: ObjectFrame): void {
    const offset = this.at;
    frame.step = undefined;
    if (this.text.charAt(offset) !== '"') this.unexpected('a name in double quotes', 'Write names between double quotes.');
    const { value } = this.string();
    frame.step = value;
    if (frame.names.has(value)) this.report('stix/duplicate-name', offset, 'This name stands twice in the same object.', 'Keep one of the two: programs disagree on which one counts.', '2');
    frame.names.add(value);
  }

  /** Reads a value, or the opening bracket of one: then true. */
  private value(): boolean {
    this.skipSpace();
    const char = this.text.charAt(this.at);
    if (char === '{' || char === '[') {
      if (this.frames.length >= this.maxDepth) {
        this.report('stix/json-depth', this.at, 'This JSON is nested too deeply to be read.', 'Take levels out: no STIX object needs so many.', '2');
        throw new Stop();
      }
      this.frames.push(char === '{' ? { names: new Set() } : { step: -1 });
      this.at += 1;
      return true;
    }
    if (char === '"') this.string();
    else if (!this.number() && !this.literal()) this.unexpected('a value', 'Write text between double quotes; other values are numbers, true, false, null, {…} and […].');
    return false;
  }

  private string(): StringToken {
    const token = readString(this.text, this.at);
    if (!('end' in token)) {
      this.at = token.offset;
      return this.stop(token.message, token.mend);
    }
    if (token.forbidden) {
      const { offset, code } = token.forbidden;
      const surrogate = code >= 0xd800 && code <= 0xdfff;
      this.report('stix/json-character', offset, `${codePointName(code)} is ${surrogate ? 'half of a surrogate pair, and no character' : 'a noncharacter, which no text for others may hold'}.`, surrogate ? 'Write both halves, or remove it.' : 'Remove it.', '2.15');
    }
    this.at = token.end;
    return token;
  }

  private number(): boolean {
    NUMBER.lastIndex = this.at;
    const number = NUMBER.exec(this.text)?.[0];
    if (number === undefined) return false;
    if (!Number.isFinite(Number(number))) this.report('stix/json-number', this.at, 'This number is too large for a program to hold.', 'Write a number below 1.8e308.', '2.6');
    this.at += number.length;
    return true;
  }

  private literal(): boolean {
    const literal = LITERALS.find((word) => this.text.startsWith(word, this.at));
    this.at += literal?.length ?? 0;
    return literal !== undefined;
  }

  private expect(char: string, what: string, mend: string): void {
    if (this.text.charAt(this.at) !== char) this.unexpected(what, mend);
    this.at += 1;
  }

  private unexpected(what: string, mend: string): never {
    if (this.at >= this.text.length) return this.stop(`The text ends where ${what} should stand.`, 'Get the text whole: the end of it is missing.');
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0] ?? this.text.charAt(this.at);
    const found = word > ' ' && word < '\x7f' ? `\`${word}\`` : codePointName(this.text.codePointAt(this.at) ?? 0);
    return this.stop(`Found ${found} where ${what} should stand.`, mend);
  }

  private stop(message: string, mend: string): never {
    this.report('stix/json-syntax', this.at, message, mend, '2');
    throw new Stop();
  }

  private report(code: JsonFault['code'], offset: number, message: string, mend: string, spec: string): void {
    this.faults.push({ code, offset, path: this.frames.flatMap(({ step }) => step ?? []), message, mend, spec });
    if (this.faults.length >= MAX_FAULTS) throw new Stop();
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }
}

const codePointName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
