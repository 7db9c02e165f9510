/** A place in a text. Line and column count from 1; a column is a UTF-16 code unit, as in most editors. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of offsets in a text that itself begins at a place. Offsets come in ascending order: a line is counted once. */
export class Lines {
  private readonly text: string;
  private place: Place;
  private offset = 0;
  private nextBreak: number;

  constructor(text: string, start: Place = { line: 1, column: 1 }) {
    this.text = text;
    this.place = start;
    this.nextBreak = text.indexOf('\n');
  }

  placeOf(offset: number): Place {
    let { line, column } = this.place;
    column += offset - this.offset;
    while (this.nextBreak !== -1 && this.nextBreak < offset) {
      line += 1;
      column = offset - this.nextBreak;
      this.nextBreak = this.text.indexOf('\n', this.nextBreak + 1);
    }
    this.offset = offset;
    this.place = { line, column };
    return this.place;
  }
}
