import { planAdvisory } from '../site/plan.ts';
import { randomFrom } from '../site/random.ts';
import { advisoryBundle } from '../site/stix-objects.ts';

const SEED = 'seinpost';
const ADVISORIES = 10;
const INDICATORS = 100;

type Properties = Readonly<Record<string, unknown>> & { readonly type: string; readonly id: string };

/** Objects as they stand in the bundles of synthetic advisories: indicators, translations, relationships, malware. */
export function advisoryObjects(): Properties[] {
  return Array.from({ length: ADVISORIES }, (_, index) => planAdvisory(index, { indicators: INDICATORS, seed: SEED }))
    .flatMap((plan) => (JSON.parse(advisoryBundle(plan)) as { objects: Properties[] }).objects);
}

/** So many objects, each with an id of its own; those of the advisories in turn. Makes them one at a time. */
export function* bundleObjects(count: number): Generator<Properties> {
  const objects = advisoryObjects();
  for (let index = 0; index < count; index += 1) {
    const object = objects[index % objects.length] as Properties;
    yield { ...object, id: `${object.type}--00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}` };
  }
}

/** Patterns of one to four observations with qualifiers and operators between them, all of them valid. */
export function patterns(count: number): string[] {
  const random = randomFrom(`${SEED} patterns`);
  const observations = advisoryObjects().flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : []));
  return Array.from({ length: count }, () => {
    const parts = random.sample(observations, 1 + random.below(4));
    const joined = parts.reduce((left, right) => `(${left} ${random.pick(['AND', 'OR', 'FOLLOWEDBY'])} ${right})`);
    return random.below(3) === 0 ? `${joined} WITHIN ${1 + random.below(3600)} SECONDS` : joined;
  });
}
