import type { Random } from '../../../bench/site/random.ts';
import type { Kind } from './kind.ts';
import { withValueSomewhere } from './places.ts';

const BEFORE: readonly string[] = ['', 'https://', 'https://a', 'name', 'text/', 'a', "[a:b = '", '[a:b', "[a:b MATCHES '", 'identity--', 'x-', '2026-03-10T09:00:00.', 'CVE-2026-', '::', 'HKEY_', '{"a":"', '["'];
const PUMPS: readonly string[] = [
  'a', 'A', '0', '9', '-', '_', '.', '/', '+', '=', '%20', ':', '@', ' ', '~', '\\', '[', ']', '(', "'", ',', '*', '?', '#', '\n', '\0', '\ud800', '😀', 'a-', 'a.', '.[0]', '.a', 'ab', 'YWJj',
  'a%', 'a:', 'a@', '/a', '::', '1.', '/*', '*/', '//', '"', '\\"', '\\\\', '\\u0000', "\\'", 'NOT ', ' AND ', '[a:b=1]OR', "'a',", '\r', '\t', '&', '{', '}', '<', '>',
];
const BEHIND: readonly string[] = ['', '!', '\n', '=', '-', '"', "'", "']", ']', ' ', '\0', 'a', 'Z'];

/** A text of one repeated piece: what a regular expression is slow at, where it is slow at anything. */
export function pumpedText(random: Random, length: number): string {
  const pump = Array.from({ length: 1 + random.below(random.pick([1, 1, 2, 3])) }, () => random.pick(PUMPS)).join('');
  return random.pick(BEFORE) + pump.repeat(Math.ceil(length / pump.length)) + random.pick(BEHIND);
}

/** Texts up to twelve million characters, as they are and in every place of an object. */
export const long: Kind = {
  share: 30,
  make(random) {
    const text = pumpedText(random, random.pick([2000, 2000, 20_000, 20_000, 20_000, 100_000, 100_000, 1_000_000, 1_000_000, random.below(4) === 0 ? 12_000_000 : 4_000_000]));
    return random.below(3) === 0 ? text : withValueSomewhere(random, text);
  },
};
