import { readdirSync, readFileSync } from 'node:fs';
import type { Random } from '../../../bench/site/random.ts';
import { sample, samples } from '../../stix/samples.ts';
import { objectFrom } from '../from-schema.ts';
import { hostileValue } from '../hostile.ts';
import { mutateValue } from '../mutate.ts';
import type { Kind } from './kind.ts';
import { patternText } from './pattern.ts';

const folder = new URL('../../../indicators/', import.meta.url);
const TYPES = Object.keys(samples);

/** Objects as authors of this repository write them. */
const authored: readonly object[] = readdirSync(folder).sort()
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { objects: readonly object[] }).objects);

/** An object of any type, from its schema, a sample or an author, as it is. */
export function anyObject(random: Random): Record<string, unknown> {
  if (random.below(8) === 0) return structuredClone(random.pick(authored)) as Record<string, unknown>;
  const type = random.pick(TYPES);
  const object = random.below(4) === 0 ? structuredClone(sample(type)) : objectFrom(random, type);
  if (type === 'indicator') object['pattern'] = patternText(random);
  return object;
}

/** Objects of every type with a few changes, and now and then a value that is no object at all. */
export const object: Kind = {
  share: 4000,
  make(random) {
    if (random.below(25) === 0) return hostileValue(random);
    const made = anyObject(random);
    if (random.below(5) > 0) mutateValue(random, made);
    return made;
  },
};
