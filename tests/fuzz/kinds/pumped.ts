import type { Kind } from './kind.ts';
import { pumpedText } from './long.ts';

/** Texts of one repeated piece, so long that an expression of more than linear time takes seconds. */
export const pumped: Kind = {
  share: 100,
  make: (random) => pumpedText(random, 50_000),
};
