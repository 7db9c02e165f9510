import type { Random } from '../../../bench/site/random.ts';
import { TEXTS } from '../hostile.ts';
import { mutateText } from '../mutate.ts';
import type { Kind } from './kind.ts';
import { anyObject } from './object.ts';

const JSON_PIECES: readonly string[] = [
  ...TEXTS, '{', '}', '[', ']', ',', ':', '"', '\\', '\\u', '\\ud800', '\\u0000', '1', '-', 'e', '.', '1e999', '-0', 'true', 'null', 'NaN', '\ufeff', '"__proto__":', '"type":"bundle",', '"objects":[', '{}', '[]',
];

/** Any bytes as UTF-8, pieces of JSON in any order, and JSON text of objects with changed characters. */
export const text: Kind = {
  share: 1749,
  make(random) {
    switch (random.below(4)) {
      case 0: return bytes(random);
      case 1: return Array.from({ length: random.below(40) }, () => random.pick(JSON_PIECES)).join('');
      case 2: return mutateText(random, random.pick(TEXTS), TEXTS);
      default: return mutateText(random, JSON.stringify(random.below(3) === 0 ? { type: 'bundle', objects: [anyObject(random)] } : anyObject(random)), JSON_PIECES);
    }
  },
};

function bytes(random: Random): string {
  return Buffer.from(random.hex(2 * random.below(60)), 'hex').toString(random.below(2) === 0 ? 'utf8' : 'latin1');
}
