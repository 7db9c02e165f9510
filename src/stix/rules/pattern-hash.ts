import { hashAlgorithm, isHash } from '../hash-forms.ts';
import { comparisonsOf } from '../pattern/walk.ts';
import type { Comparison } from '../pattern/syntax-tree.ts';
import { stixPattern } from './stix-pattern.ts';
import type { ObjectRule } from './rule.ts';

/** A hash in a pattern has the length and the digits of its algorithm (STIX 2.1 §2.7, §9.7.3). */
export const patternHash: ObjectRule = {
  id: 'stix/pattern-hash',
  severity: 'error',
  spec: '2.7',
  types: ['indicator'],
  *check(object) {
    const result = stixPattern(object);
    if (result === undefined || !('ast' in result)) return;
    for (const node of comparisonsOf(result.ast)) {
      const algorithm = algorithmOf(node.path.steps.map((step) => (step.kind === 'key' ? step.name : '')));
      if (algorithm === undefined || node.kind === 'existence') continue;
      for (const value of comparedWith(node)) {
        if (isHash(algorithm, value)) continue;
        yield {
          path: ['pattern'],
          message: `In the pattern, \`${value.slice(0, 140)}\` is not a ${algorithm} hash.`,
          mend: 'Check that the hash is complete, and of this algorithm.',
        };
      }
    }
  },
};

function algorithmOf(names: readonly string[]): string | undefined {
  return names.includes('hashes') ? hashAlgorithm(names.at(-1) ?? '') : undefined;
}

/** Whole values only: what stands right of LIKE or MATCHES is no hash. */
function comparedWith({ operator, value }: Comparison): string[] {
  if (value.kind === 'set') return value.members.map((member) => member.value);
  return operator === '=' || operator === '!=' ? [value.value] : [];
}
