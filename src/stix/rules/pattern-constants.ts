import { comparisonsOf, qualifiersOf } from '../pattern/walk.ts';
import { compareTimestamps, isTimestamp } from '../timestamps.ts';
import { stixPattern } from './stix-pattern.ts';
import type { ObjectRule } from './rule.ts';

/** Constants of a pattern make sense: days exist, numbers of qualifiers are above zero, STOP is after START, lists count from 0 (STIX 2.1 §9.2, §9.5.1, §9.7.2). */
export const patternConstants: ObjectRule = {
  id: 'stix/pattern-constants',
  severity: 'warning',
  spec: '9.5.1',
  types: ['indicator'],
  *check(object) {
    const result = stixPattern(object);
    if (result === undefined || !('ast' in result)) return;
    const found = (message: string, mend: string) => ({ path: ['pattern'], message: `In the pattern, ${message}`, mend });
    for (const node of comparisonsOf(result.ast)) {
      for (const step of node.path.steps) {
        if (step.kind === 'index' && step.index.startsWith('-')) {
          yield { ...found(`[${step.index}] points to no entry: lists count from 0.`, 'Write `[0]` for the first entry, `[*]` for any.'), spec: '9.7.2' };
        }
      }
      if (node.kind === 'existence') continue;
      for (const literal of node.value.kind === 'set' ? node.value.members : [node.value]) {
        if (literal.kind === 'timestamp' && !isTimestamp(literal.value)) {
          yield { ...found(`t'${literal.value}' is a time that does not exist.`, 'Check the day.'), spec: '2.16' };
        }
      }
    }
    for (const qualifier of qualifiersOf(result.ast)) {
      if (qualifier.kind === 'within' && Number(qualifier.seconds) === 0) {
        yield found('WITHIN 0 SECONDS matches nothing.', 'Write a number above zero.');
      } else if (qualifier.kind === 'repeats' && Number(qualifier.times) === 0) {
        yield found('REPEATS 0 TIMES matches nothing.', 'Write a number above zero.');
      } else if (qualifier.kind === 'start-stop') {
        for (const time of [qualifier.startTime, qualifier.stopTime]) {
          if (!isTimestamp(time)) yield { ...found(`t'${time}' is a time that does not exist.`, 'Check the day.'), spec: '2.16' };
        }
        if (compareTimestamps(qualifier.startTime, qualifier.stopTime) >= 0) {
          yield found('STOP is not later than START.', 'Put the earlier time behind START.');
        }
      }
    }
  },
};
