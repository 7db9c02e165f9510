import { parsePattern, simpleComparison, type SimpleComparison } from '../../stix/index.ts';

/** What a STIX pattern of the form `[type:property = 'value']` compares; undefined for every other pattern. */
export function soleValue(pattern: unknown): SimpleComparison | undefined {
  const parsed = parsePattern(String(pattern));
  return 'ast' in parsed ? simpleComparison(parsed.ast) : undefined;
}
