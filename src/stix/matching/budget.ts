/** Ends a match that takes more steps than it may; `matchPattern` makes an error of it. */
export class TooComplex extends Error {}

/** Steps that are left to one match. A step is about one look at a value, a character or an observation. */
export class Budget {
  private left: number;

  constructor(steps: number) {
    this.left = steps;
  }

  spend(steps = 1): void {
    this.left -= steps;
    if (this.left < 0) throw new TooComplex();
  }
}
