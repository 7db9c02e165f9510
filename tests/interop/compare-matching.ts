import { matchPattern, observationsIn } from '../../src/stix/index.ts';
import { Differences, type Difference } from './listed-differences.ts';
import { matchingCases, type MatchingCase } from './matching-cases.ts';
import { runScript } from './python.ts';
import type { Verdict } from './verdict.ts';

/** Each fits `pattern → our answer; their answer`. */
const DIFFERENCES: readonly Difference[] = [
  { section: '9.6.1', why: 'Text that is no timestamp is unequal to one, and in no order with it; they stop.', says: /MatcherException: Invalid timestamp in JSON/ },
  { section: '9.6.1', why: 'A constant that is no range of addresses is wrong whatever was seen; they look at it only where there is a value.', says: /ISSU\w+ '(?:example|198\.51\.100\.0\/33)'.* → error: stix\/pattern-constants; (?:not )?matched$/s },
  { section: '9.6.1', why: 'Ranges are of IPv4 or IPv6, may have the length 0, and an address is a range of one; a value that is no range is in none. They stop at all of these.', says: /ISSU\w+ .* → (?:not )?matched; error: MatcherException: Invalid (?:CIDR subnet|IPv4 address)/s },
  { section: '9.6.1', why: 'We match in linear time, and refuse what that excludes: looking ahead, references to groups; RE2 has no \\Z.', says: /MATCHES '(?:a\(\?=l\)|\(\.\)\\\\1|a\\\\Z)'.* → error: stix\/pattern-regex; (?:not )?matched$/s },
  { section: '9.6.1', why: 'Expressions are those of PCRE: it has classes such as [:alpha:], and its \\W, \\w and \\d are of ASCII. Theirs are those of Python.', says: /MATCHES '(?:\[\[:alpha:\]\]|\^\\\\W)'.* → (?:not )?matched; (?:not )?matched$/s },
  { section: '9.6.1', why: 'LIKE: % and _ are any characters, a line break too.', says: /LIKE '(?:a%b|a_b|%)'.* → (?:not )?matched; (?:not )?matched$/s },
  { section: '9.2', why: 'Bytes compare with text character by character; for LIKE they read them as UTF-8, and stop where that fails.', says: /LIKE .*UnicodeDecodeError/s },
  { section: '9.6.1', why: 'IN is = with one of the values: 1 is not true, and bytes compare with text.', says: / IN (?:\(1\)|\(true, false\)|\(true\)|\('alice'\)|\(1, 2\.5, 7\)|\('setup\.exe', 'tcp', 'alice'\)|\(0, 10\)).* → (?:not )?matched; (?:not )?matched$/s },
  { section: '9.6.1', why: 'What has no order has none with NOT either; they turn the answer about where a text has characters that are no bytes, and only there.', says: /_bin NOT [<>]=? '\u0103lice'.* → (?:not )?matched; (?:not )?matched$/s },
  { section: '9.7.2', why: 'An entry keeps its place where one before it refers to nothing; they count without that one.', says: /_refs\[[01]\].* → (?:not )?matched; (?:not )?matched$/s },
  { section: '9.6.1', why: 'They read NOT EXISTS as EXISTS.', says: /^\[NOT EXISTS [^ ]+(?: key'[^ ]*)?\] → (?:not )?matched; (?:not )?matched$/ },
];

/** Matches generated patterns with generated observations, as OASIS's `stix2-matcher` does. */
export function compareMatching(python: string): Verdict[] {
  const cases = matchingCases();
  const input = cases.map(({ version, pattern, objects }) => ({ version, pattern, observations: version === '2.1' ? [{ type: 'bundle', objects }] : objects }));
  const { stdout, failure } = runScript(python, 'judge_matching.py', { input: JSON.stringify(input) });
  if (failure !== undefined) return [{ name: 'judge_matching.py ran to its end', problems: [failure] }];
  const theirs = JSON.parse(stdout) as readonly string[];
  const counts = { matched: 0, 'not matched': 0, error: 0 };
  const differences = new Differences(DIFFERENCES);
  for (const [index, case_] of cases.entries()) {
    const our = ours(case_);
    const their = theirs[index] ?? '';
    const same = kindOf(our) === kindOf(their);
    if (same) counts[kindOf(our)] += 1;
    differences.add(same ? [] : [`${case_.pattern} → ${our}; ${their}`], case_.objects);
  }
  return [differences.verdict(`our answers to ${cases.length} patterns are those of stix2-matcher (both match ${counts.matched}, neither matches ${counts['not matched']}, both refuse ${counts.error})`)];
}

function ours({ pattern, objects }: MatchingCase): string {
  const result = matchPattern(pattern, observationsIn(objects));
  return 'errors' in result ? `error: ${result.errors.map(({ code }) => code).join()}` : result.matched ? 'matched' : 'not matched';
}

const kindOf = (answer: string): 'matched' | 'not matched' | 'error' => (answer === 'matched' || answer === 'not matched' ? answer : 'error');
