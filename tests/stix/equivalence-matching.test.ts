import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equivalentPatterns, matchPattern, normalizePattern, parsePattern, type Observation } from '../../src/stix/index.ts';
import { changed, rewritten } from './equivalence-pairs.ts';

/** Objects that the comparisons of the generated pairs tell apart. */
const object = fc.oneof(
  fc.record({ type: fc.constant('file'), name: fc.constantFrom('a', 'A', 'b', 'c'), size: fc.constantFrom(9, 10, 11), ctime: fc.constantFrom('2026-03-10T08:00:00Z', '2026-03-10T09:00:00Z') }, { requiredKeys: ['type'] }),
  fc.record({ type: fc.constant('ipv4-addr'), value: fc.constantFrom('198.51.100.7', '198.51.100.8', '192.0.2.1') }),
  fc.record({ type: fc.constant('ipv6-addr'), value: fc.constantFrom('2001:db8::7', '2001:db8::8') }),
  fc.record({ type: fc.constant('windows-registry-key'), values: fc.constantFrom([{ name: 'Run', data: 'Run' }], [{ name: 'x', data: 'Run' }]) }),
);
const second = (at: number): string => `2026-01-10T00:00:${String(at).padStart(2, '0')}Z`;
const observation = fc.tuple(fc.array(object, { minLength: 1, maxLength: 3 }), fc.nat({ max: 12 }), fc.nat({ max: 2 })).map(([seen, first, length]): Observation => {
  const objects = seen.map((one, index) => ({ ...one, id: `${one.type}--00000000-0000-4000-8000-00000000000${index}` }));
  return { observedData: { type: 'observed-data', first_observed: second(first), last_observed: second(first + length), number_observed: 1, object_refs: objects.map(({ id }) => id) }, objects };
});
const scenes = fc.sample(fc.array(observation, { minLength: 1, maxLength: 6 }), { seed: 1, numRuns: 15 });

const matched = (pattern: Parameters<typeof matchPattern>[0], scene: readonly Observation[]): boolean => {
  const result = matchPattern(pattern, scene);
  if ('errors' in result) throw new Error(result.errors[0]?.message);
  return result.matched;
};

/** `matchPattern` compares strings letter by letter: patterns where equivalence knows more of a value are left out. */
const LETTER_BY_LETTER = /windows-registry-key:(?:key|values\[\*\])|hashes|\/(?:32|128)'|0DB8/;

test('a normal form, and an equivalent pattern, match the same observations', () => {
  const pairs = [rewritten, changed].flatMap((made) => fc.sample(made, { seed: 2, numRuns: 200 })).filter(({ a, b }) => !LETTER_BY_LETTER.test(a + b));
  const counts = { true: 0, false: 0 };
  for (const { a, b } of pairs) {
    const tree = parsePattern(a);
    if ('errors' in tree) throw new Error(a);
    const others = [normalizePattern(tree.ast), ...(equivalentPatterns(a, b) ? [b] : [])];
    for (const scene of scenes) {
      const expected = matched(a, scene);
      counts[`${expected}`] += 1;
      for (const other of others) if (matched(other, scene) !== expected) expect.fail(`${a}\n${b}\n${JSON.stringify(scene)}`);
    }
  }
  expect(Math.min(counts.true, counts.false)).toBeGreaterThan(200);
});
