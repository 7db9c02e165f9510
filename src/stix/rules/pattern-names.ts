import { comparisonsOf } from '../pattern/walk.ts';
import { stixPattern } from './stix-pattern.ts';
import type { ObjectRule } from './rule.ts';

const TYPE = /^[a-z0-9](?:[a-z0-9-]{1,248}[a-z0-9])$/;
const PROPERTY = /^(?:[a-z0-9_]{3,250}|id)$/;

/** Object types and properties in a pattern have names that the standard allows (STIX 2.1 §3.1, §9.7). */
export const patternNames: ObjectRule = {
  id: 'stix/pattern-names',
  severity: 'error',
  spec: '9.7',
  types: ['indicator'],
  *check(object) {
    const result = stixPattern(object);
    if (result === undefined || !('ast' in result)) return;
    for (const { path } of comparisonsOf(result.ast)) {
      if (!TYPE.test(path.objectType) || path.objectType.includes('--')) {
        yield {
          path: ['pattern'],
          message: `In the pattern, \`${path.objectType}\` is not the name of an object type.`,
          mend: 'Use three or more of a to z, digits and single hyphens, for example `domain-name`.',
        };
      }
      const [first] = path.steps;
      if (first?.kind === 'key' && !PROPERTY.test(first.name)) {
        yield {
          path: ['pattern'],
          message: `In the pattern, \`${first.name}\` is not the name of a property.`,
          mend: 'Use three or more of a to z, digits and underscores, for example `value`.',
        };
      }
    }
  },
};
