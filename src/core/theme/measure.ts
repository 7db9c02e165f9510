import type { Rgb } from 'culori';
import type { Token } from '../parse/css.ts';
import { cascade, type Find, type Moment, type ThemeSheets } from './cascade.ts';
import { contrastOf, readColour } from './colour.ts';
import { pairs, type Pair } from './pairs.ts';
import { resolve } from './resolve.ts';
import { propertyOf, type Role } from './roles.ts';

/** The colour of a role, and the declaration that decided it. */
export interface Painted {
  readonly role: Role;
  readonly colour: Rgb;
  readonly decided: Token;
}

/** A pair as a reader sees it at one moment; `mark` is the one that stands out most. */
export interface Measured {
  readonly pair: Pair;
  readonly mark: Painted;
  readonly ground: Painted;
  readonly ratio: number;
}

/** Measures every pair whose colours can be told; those that cannot are reported by the check `theme/wrong-token`. */
export function measure(theme: ThemeSheets, moment: Moment): Measured[] {
  const find = cascade(theme, moment);
  return pairs.flatMap((pair) => {
    const ground = painted(pair.ground, find);
    if (!ground) return [];
    const marks = pair.marks.flatMap((role) => painted(role, find) ?? []);
    const [best] = marks.map((mark) => ({ pair, mark, ground, ratio: contrastOf(mark.colour, ground.colour) })).sort((a, b) => b.ratio - a.ratio);
    return best && marks.length === pair.marks.length ? [best] : [];
  });
}

/** The colour of a role; undefined where it has none that can be judged. */
export function painted(role: Role, find: Find): Painted | undefined {
  const token = find(propertyOf(role));
  const resolved = token && resolve(token, find);
  if (!resolved || 'fault' in resolved) return undefined;
  const read = readColour(resolved.value);
  return 'colour' in read ? { role, colour: read.colour, decided: resolved.decided } : undefined;
}
