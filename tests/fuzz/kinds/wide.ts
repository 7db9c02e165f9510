import type { Random } from '../../../bench/site/random.ts';
import { hostileValue, NAMES, objectOf } from '../hostile.ts';
import type { Kind } from './kind.ts';
import { anyObject } from './object.ts';
import { withValueSomewhere } from './places.ts';

/** Lists up to a million entries and objects up to a hundred thousand names, in every place, now and then under a long name. */
export const wide: Kind = {
  share: 1,
  make(random) {
    const value = random.below(2) === 0 ? manyEntries(random) : manyNames(random);
    const named = random.below(3) === 0 ? { [random.pick(NAMES).repeat(random.pick([1, 20_000]))]: value } : value;
    switch (random.below(6)) {
      case 0: return { type: 'bundle', id: 'bundle--11111111-1111-4111-8111-000000000099', objects: value };
      case 1: return { type: 'bundle', id: 'bundle--11111111-1111-4111-8111-000000000099', objects: Array.from({ length: random.pick([100, 1000, 3000]) }, () => anyObject(random)) };
      default: return withValueSomewhere(random, named);
    }
  },
};

function manyEntries(random: Random): unknown[] {
  const entries = random.below(2) === 0 ? [hostileValue(random)] : [anyObject(random)['id'], 'x', hostileValue(random)];
  return Array.from({ length: random.pick([1000, 10_000, 10_000, 100_000, 1_000_000]) }, (_, index) => entries[index % entries.length]);
}

function manyNames(random: Random): object {
  const [head, value] = [random.pick(NAMES), hostileValue(random)];
  return objectOf(Array.from({ length: random.pick([1000, 10_000, 100_000]) }, (_, index) => [`${head}${index}`, value] as const));
}
