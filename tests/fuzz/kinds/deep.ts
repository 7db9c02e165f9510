import type { Kind } from './kind.ts';
import { withValueSomewhere } from './places.ts';

const OPEN: readonly (readonly [open: string, close: string])[] = [['[', ']'], ['{"a":', '}'], ['[{"abc":', '}]'], ['{"type":"bundle","objects":[', ']}'], ['{"__proto__":', '}'], ['{"nl":', '}']];
const PATTERN: readonly string[] = ['(', '[', '[(', '([', '[a:b = 1] AND (', "[a:b = 'x' AND (", '[NOT (', '[a:b[', '[a:b IN (', '[a:b.', "[a:'"];

/** Lists, objects and parentheses inside each other, up to a hundred thousand deep. */
export const deep: Kind = {
  share: 10,
  make(random) {
    const depth = random.pick([50, 99, 101, 5000, 20_000, 100_000]);
    if (random.below(3) === 0) return random.pick(PATTERN).repeat(Math.min(depth, 30_000)) + random.pick(['', 'a:b = 1', ')'.repeat(depth), ')]'.repeat(depth)]);
    const [open, close] = random.pick(OPEN);
    const text = open.repeat(depth) + random.pick(['1', 'null', '[]', '{}', '"a"']) + close.repeat(depth);
    return random.below(4) === 0 ? text : withValueSomewhere(random, JSON.parse(text));
  },
};
