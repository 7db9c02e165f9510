/** One check that was made, by us or by another program; it failed where there are problems. */
export interface Verdict {
  readonly name: string;
  readonly problems: readonly string[];
}
