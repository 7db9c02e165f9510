import { expect, it } from 'vitest';
import { bundleObjects, patterns } from '../../bench/stix/bundle-objects.ts';
import { parsePattern, validateBundle } from '../../src/stix/index.ts';

it('makes objects without a problem, the same in every run and none of them twice', () => {
  const objects = [...bundleObjects(4000)];
  expect(objects).toEqual([...bundleObjects(4000)]);
  expect(new Set(objects.map(({ id }) => id)).size).toBe(4000);
  expect(new Set(objects.map(({ type }) => type))).toEqual(new Set(['malware', 'language-content', 'indicator', 'relationship']));
  const bundle = { type: 'bundle', id: 'bundle--00000000-0000-4000-8000-000000000000', objects };
  expect(validateBundle(bundle).filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('makes patterns that are valid, simple ones and joined ones', () => {
  const made = patterns(300);
  expect(made).toEqual(patterns(300));
  for (const pattern of made) expect(parsePattern(pattern), pattern).toHaveProperty('ast');
  for (const word of ['AND', 'OR', 'FOLLOWEDBY', 'WITHIN']) expect(made.some((pattern) => pattern.includes(word)), word).toBe(true);
});
