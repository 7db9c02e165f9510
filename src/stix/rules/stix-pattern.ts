import type { StixObject } from '../objects/index.ts';
import { parsePattern } from '../pattern/parser.ts';

type Result = ReturnType<typeof parsePattern>;

let last: { readonly text: string; readonly result: Result } | undefined;

/** The STIX pattern of an indicator, read once for all rules that follow each other; undefined for other objects and languages. */
export function stixPattern(object: StixObject): Result | undefined {
  if (object.type !== 'indicator' || object.pattern_type !== 'stix') return undefined;
  if (last?.text !== object.pattern) last = { text: object.pattern, result: parsePattern(object.pattern) };
  return last.result;
}
