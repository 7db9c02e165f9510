import { byCodeUnit } from '../diagnostic.ts';
import type { Moment, ThemeSheets } from './cascade.ts';
import { nearestPassing } from './colour.ts';
import { measure, type Measured } from './measure.ts';

/** Pairs of too little contrast that one change would mend. */
export interface Shortfall {
  /** Which of the two is to be changed. */
  readonly blame: 'mark' | 'ground';
  readonly worst: Measured;
  /** All pairs that fall short with it, `worst` among them. */
  readonly all: readonly Measured[];
  /** The nearest colour that passes, in hexadecimal; undefined where there is none. */
  readonly better: string | undefined;
}

/** A ground from which so many marks fail to stand out is itself at fault. */
const MANY = 3;

/** What falls short at one moment: by ground where many marks do, and by mark otherwise. */
export function shortfalls(theme: ThemeSheets, moment: Moment): Shortfall[] {
  const measured = measure(theme, moment);
  const low = measured.filter(({ ratio, pair }) => ratio < pair.need);
  const byGround = [...Map.groupBy(low, ({ ground }) => ground.role).values()].filter((all) => all.length >= MANY);
  const covered = new Set(byGround.flat());
  const byMark = [...Map.groupBy(low.filter((one) => !covered.has(one)), ({ mark }) => mark.role).values()];
  return [...byGround.map((all) => shortfall('ground', all, measured)), ...byMark.map((all) => shortfall('mark', all, measured))];
}

function shortfall(blame: Shortfall['blame'], all: readonly Measured[], measured: readonly Measured[]): Shortfall {
  const [worst] = [...all].sort((a, b) => a.ratio / a.pair.need - b.ratio / b.pair.need || byCodeUnit(a.mark.role, b.mark.role)) as [Measured];
  const other = blame === 'mark' ? 'ground' : 'mark';
  // Of two marks that are drawn together the other one may do for another colour: those are measured again once this is mended.
  const together = measured.filter((one) => one === worst || (one[blame].role === worst[blame].role && one.pair.marks.length === 1));
  return { blame, worst, all, better: nearestPassing(worst[blame].colour, together.map((one) => ({ colour: one[other].colour, need: one.pair.need }))) };
}
