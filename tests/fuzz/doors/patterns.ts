import {
  equivalentPatterns, matchPattern, normalizePattern, observationsIn, parsePattern, printPattern, simpleComparison, type Pattern,
} from '../../../src/stix/index.ts';
import { sample, samples } from '../../stix/samples.ts';
import { objectsIn, text, value } from './door.ts';

const withoutPlaces = (tree: unknown): string => JSON.stringify(tree, (name, inner: unknown) => (name === 'start' || name === 'end' ? undefined : inner));

function parsed(input: string): Pattern | undefined {
  const result = parsePattern(input);
  return 'ast' in result ? result.ast : undefined;
}

const withTree = (drive: (tree: Pattern, input: string) => unknown) => text((input) => {
  const tree = parsed(input);
  return tree === undefined ? undefined : drive(tree, input);
});

const all = Object.values(samples).map(({ object }) => object);
/** Two observations of one object of every type. */
const seen = [1, 3].map((number) => ({ observedData: sample('observed-data', { object_refs: all.map(({ id }) => id), number_observed: number }), objects: all }));
const PATTERNS = ["[domain-name:value = 'example.com']", "[file:name MATCHES '(a+)+$'] FOLLOWEDBY [ipv4-addr:value ISSUBSET '198.51.100.0/24'] WITHIN 5 SECONDS", "[network-traffic:dst_ref.value LIKE '%' OR a:b[*].c != 1] REPEATS 2 TIMES"];

export const patternDoors = {
  parsePattern: text((input) => {
    const result = parsePattern(input);
    if ('ast' in result) return undefined;
    for (const { offset, line, column, message, mend } of result.errors) {
      if (offset < 0 || offset > input.length || line < 1 || column < 1 || message === '' || mend === '') throw new Error(`An error has no place or no words: ${message}`);
    }
    if (result.errors.length === 0) throw new Error('Neither a tree nor an error.');
    return result.errors;
  }),
  printPattern: withTree((tree) => {
    const printed = printPattern(tree);
    const again = parsed(printed);
    if (again === undefined || withoutPlaces(again) !== withoutPlaces(tree)) throw new Error(`What was printed reads as another tree: ${printed.slice(0, 400)}`);
    return printed;
  }),
  simpleComparison: withTree((tree) => simpleComparison(tree)),
  normalizePattern: withTree((tree) => {
    const normal = printPattern(normalizePattern(tree));
    const again = parsed(normal);
    if (again === undefined || printPattern(normalizePattern(again)) !== normal) throw new Error(`The normal form is not its own: ${normal.slice(0, 400)}`);
    return normal;
  }),
  equivalentPatterns: text((input) => {
    if (!equivalentPatterns(input, input)) throw new Error('A pattern is not equivalent to itself.');
    return equivalentPatterns(input, "[domain-name:value = 'example.com']");
  }),
  matchPattern: text((input) => {
    const result = matchPattern(input, seen);
    if ('errors' in result && result.errors.length === 0) throw new Error('Neither an answer nor an error.');
    return 'errors' in result ? result.errors : result.matched;
  }),
  observationsIn: value((input) => {
    const observations = observationsIn(objectsIn(input));
    return observations.length === 0 ? [] : PATTERNS.map((pattern) => {
      const result = matchPattern(pattern, observations);
      return 'errors' in result ? result.errors : result.matched;
    });
  }),
};
