import type { Random } from '../../../bench/site/random.ts';
import type { Kind } from './kind.ts';
import { withValueSomewhere } from './places.ts';

/** Values that no JSON holds. */
const MAKERS: readonly (() => unknown)[] = [
  () => undefined, () => NaN, () => Infinity, () => -Infinity, () => 10n, () => Symbol('a'), () => () => 1, () => new Date(NaN), () => new Map([[1, 2]]), () => new Set([1]),
  () => new Array(1_000), () => Object.create(null) as unknown, () => new Proxy({}, {}), () => new Uint8Array(9), () => /a/, () => new String('a'),
  () => Object.defineProperty({}, 'id', { enumerable: true, get: () => { throw new Error('a getter of the caller'); } }),
  () => { const circle: Record<string, unknown> = {}; circle['self'] = circle; return circle; },
];

/** Objects with values that no JSON holds. The library promises nothing about them, but to end. */
export const foreign: Kind = {
  share: 10,
  outside: true,
  make: (random: Random) => (random.below(4) === 0 ? random.pick(MAKERS)() : withValueSomewhere(random, random.pick(MAKERS)())),
};
