import { Lines, type Place } from './lines.ts';
import { readString } from './string-token.ts';

type Path = readonly (string | number)[];

/** A step on the way to a place that is asked for. `offset` is that of its value, once it was met. */
interface Step {
  offset?: number;
  readonly next: Map<string, Step>;
}

/**
 * Where the values at these paths begin in a JSON text that `readJson` reads without a fault. What is not there, such as a
 * missing property, has the place of the nearest container that is. One pass, however many the paths.
 */
export function placesOf(text: string, paths: readonly Path[]): Place[] {
  const root: Step = { next: new Map() };
  for (const path of paths) path.reduce<Step>((step, name) => nextStep(step, String(name)), root);
  new PlaceReader(text).value(root);
  const offsets = paths.map((path) => offsetOf(root, path));
  const lines = new Lines(text);
  const found = new Map([...new Set(offsets)].sort((a, b) => a - b).map((offset) => [offset, lines.placeOf(offset)]));
  return offsets.map((offset) => found.get(offset) ?? { line: 1, column: 1 });
}

function nextStep(step: Step, name: string): Step {
  const next = step.next.get(name) ?? { next: new Map<string, Step>() };
  step.next.set(name, next);
  return next;
}

function offsetOf(root: Step, path: Path): number {
  let offset = root.offset ?? 0;
  let step: Step | undefined = root;
  for (const name of path) {
    step = step.next.get(String(name));
    if (step?.offset === undefined) break;
    offset = step.offset;
  }
  return offset;
}

/** Walks the values on the way to the places, and skips all others. Its recursion ends with the depth of the paths. */
class PlaceReader {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  value(step: Step): void {
    this.skipTo(/[^\s\ufeff]/g);
    step.offset = this.at;
    const open = this.text.charAt(this.at);
    if (step.next.size === 0 || (open !== '{' && open !== '[')) this.skipValue();
    else this.container(step, open === '{');
  }

  private container(step: Step, named: boolean): void {
    this.at += 1;
    for (let index = 0; ; index += 1) {
      this.skipTo(/[^\s,]/g);
      const char = this.text.charAt(this.at);
      if (char === '}' || char === ']' || char === '') break;
      const next = step.next.get(named ? this.name() : String(index));
      if (next) this.value(next);
      else this.skipValue();
    }
    this.at += 1;
  }

  private name(): string {
    const token = readString(this.text, this.at);
    const { end, value } = 'end' in token ? token : { end: this.text.length, value: '' };
    this.at = end;
    this.skipTo(/:/g);
    this.at += 1;
    return value;
  }

  /** Goes behind the value that begins here, or behind space. */
  private skipValue(): void {
    let depth = 0;
    do {
      this.skipTo(/["{}[\],]|$/g);
      const char = this.text.charAt(this.at);
      if (char === '' || (depth === 0 && (char === ',' || char === '}' || char === ']'))) return;
      if (char === '"') {
        const token = readString(this.text, this.at);
        this.at = 'end' in token ? token.end : this.text.length;
      } else {
        this.at += 1;
        if (char === '{' || char === '[') depth += 1;
        if (char === '}' || char === ']') depth -= 1;
      }
    } while (depth > 0);
  }

  private skipTo(what: RegExp): void {
    what.lastIndex = this.at;
    this.at = what.exec(this.text)?.index ?? this.text.length;
  }
}
