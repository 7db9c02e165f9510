import fc from 'fast-check';
import type { Random } from '../../../bench/site/random.ts';
import { printPattern } from '../../../src/stix/index.ts';
import { patterns } from '../../stix/pattern-trees.ts';
import { mutateText } from '../mutate.ts';
import type { Kind } from './kind.ts';

/** Patterns of the grammar, drawn once. */
const written: readonly string[] = [
  ...fc.sample(patterns, { seed: 2026, numRuns: 400 }).map((tree) => printPattern(tree)),
  "[file:hashes.'SHA-256' = 'aec070645fe53ee3b3763059376134f058cc337247c978add178b6ccdfb0019f']",
  "([ipv4-addr:value = '198.51.100.3'] AND [url:value LIKE 'https://%']) WITHIN 300 SECONDS REPEATS 2 TIMES START t'2026-03-10T09:00:00Z' STOP t'2026-03-11T09:00:00Z'",
  "[ipv4-addr:value ISSUBSET '198.51.100.0/24' OR (file:name MATCHES '^a+$' AND EXISTS file:parent_directory_ref.path)] FOLLOWEDBY [a:b[*].c NOT IN (1, h'ab', b'YQ==', true)]",
];

const PIECES: readonly string[] = [
  "'", '[', ']', '(', ')', 'a', ':', '.', '=', '!=', '<>', '==', ' ', ' AND ', ' OR ', ' FOLLOWEDBY ', ' NOT ', ' IN ', ' LIKE ', ' MATCHES ', ' ISSUBSET ', ' ISSUPERSET ', 'EXISTS ',
  ' WITHIN 5 SECONDS', ' REPEATS 2 TIMES', " START t'2026-03-10T09:00:00Z' STOP t'2026-03-11T09:00:00Z'", '1', '-', '+', '\\', '/*', '*/', '//', '\n', "t'", "h'", "b'", '*', ',', '[*]', '[0]',
  '\ud800', '\u2028', '\0', '__proto__', 'constructor', 'true', 'false', '1e9', '00', '-.5', '[file:name = 1]', "'(a+)+$'", "'(a|a)*b'", "'\\\\1(?=x)'",
];
const TOKEN = /'(?:[^'\\]|\\.)*'|[\w-]+|\s+|[^]/g;

/** A pattern that is right, or nearly. */
export function patternText(random: Random): string {
  const text = random.pick(written);
  return random.below(3) === 0 ? changed(random, text) : text;
}

function changed(random: Random, text: string): string {
  if (random.below(2) === 0) return mutateText(random, text, PIECES);
  const tokens = text.match(TOKEN) ?? [];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    const at = random.below(tokens.length + 1);
    const other = random.pick(written).match(TOKEN) ?? [];
    const from = random.below(other.length);
    tokens.splice(at, random.below(3), ...[random.pick(PIECES), ...other.slice(from, from + random.below(12))].slice(random.below(2)));
  }
  return tokens.join('').slice(0, 20_000);
}

/** Patterns changed by character and by token, and pieces of patterns in any order. */
export const pattern: Kind = {
  share: 2600,
  make(random) {
    if (random.below(6) > 0) return changed(random, random.pick(written));
    return Array.from({ length: random.below(40) }, () => random.pick(PIECES)).join('');
  },
};
