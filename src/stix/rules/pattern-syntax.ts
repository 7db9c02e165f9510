import { stixPattern } from './stix-pattern.ts';
import type { ObjectRule } from './rule.ts';

/** A pattern of `pattern_type` stix is a pattern of the STIX patterning language (STIX 2.1 §4.7.1, §9). */
export const patternSyntax: ObjectRule = {
  id: 'stix/pattern-syntax',
  severity: 'error',
  spec: '9',
  types: ['indicator'],
  *check(object) {
    const result = stixPattern(object);
    if (result === undefined || 'ast' in result) return;
    for (const { line, column, message, mend } of result.errors) {
      const place = line === 1 ? `column ${column}` : `line ${line}, column ${column}`;
      yield { path: ['pattern'], message: `At ${place} of the pattern: ${message}`, mend };
    }
  },
};
