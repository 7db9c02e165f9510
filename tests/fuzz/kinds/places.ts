import type { Random } from '../../../bench/site/random.ts';
import { setProperty } from '../hostile.ts';
import { anyObject } from './object.ts';

/** An object, or a bundle of it, in which a value stands at a random place: under a new name, or instead of what was there. */
export function withValueSomewhere(random: Random, value: unknown): object {
  const object = anyObject(random);
  let holder: object = object;
  for (;;) {
    const names = Object.keys(holder);
    const name = random.below(5) === 0 ? random.pick(['x_own', 'contents', 'extensions', 'hashes', 'labels', 'modified']) : random.pick(names);
    const inner = (holder as Record<string, unknown>)[name];
    if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && random.below(4) > 0) {
      holder = inner;
      continue;
    }
    setProperty(holder, name, value);
    break;
  }
  return random.below(3) === 0 ? { type: 'bundle', id: 'bundle--11111111-1111-4111-8111-000000000099', objects: [object, anyObject(random)] } : object;
}
