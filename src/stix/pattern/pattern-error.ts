/** Where and why a pattern stops being one. Offsets count UTF-16 code units from 0; line and column count from 1. */
export interface PatternError {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  /** What stands there, as written, or `the end of the pattern`. */
  readonly found: string;
  /** What could stand there instead, in words. */
  readonly expected: readonly string[];
  /** The whole problem in one plain sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}
