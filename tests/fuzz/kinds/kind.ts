import type { Random } from '../../../bench/site/random.ts';

/** A kind of input: makes one from choices, the same from the same choices. A text goes to the doors for text too. */
export interface Kind {
  /** How many of ten thousand inputs are of this kind, where no kind is asked for. Large inputs are few. */
  readonly share: number;
  /** Not what the library says it takes: a door may throw, but it ends. */
  readonly outside?: boolean;
  make(random: Random): unknown;
}
