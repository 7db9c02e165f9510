import fc from 'fast-check';
import { equivalentPatterns } from '../../src/stix/index.ts';
import { changed, rewritten, type Pair } from '../stix/equivalence-pairs.ts';
import { runScript } from './python.ts';
import type { Verdict } from './verdict.ts';

type TheirVerdict = boolean | string;

/** Where the verdicts differ, and we stay with ours. */
interface Difference {
  /** Section of STIX 2.1 that says so. */
  readonly section: string;
  readonly why: string;
  /** What we say; whatever we say where their program crashes. */
  readonly ours?: boolean;
  readonly fits: (pair: Pair, theirs: TheirVerdict) => boolean;
}

const by = (law: string) => ({ how }: Pair, theirs: TheirVerdict): boolean => theirs === false && how.includes(law);
const QUALIFIED = /\b(?:WITHIN|REPEATS|START)\b/;
const DIFFERENCES: readonly Difference[] = [
  { section: '9.6.1', why: 'NOT may stand before every operator; their program crashes on it before the operators of order.', fits: ({ a, b }, theirs) => /NoneType.* has no len/.test(String(theirs)) && / NOT [<>]/.test(a + b) },
  { section: '9.6.1', why: 'An address may stand in a set; their program takes the set for one string, and crashes.', fits: ({ a, b }, theirs) => /'list' object has no attribute '(?:find|lower)'/.test(String(theirs)) && / IN \(/.test(a + b) },
  { ours: true, section: '9.5.1', why: 'REPEATS 1 TIMES asks for one match, as nothing does.', fits: by('REPEATS 1') },
  { ours: true, section: '9.5.1', why: 'WITHIN and START … STOP each only take matches away, in whichever order.', fits: by('order of filters') },
  { ours: true, section: '9.5.3', why: '`[A] OR [B]` and `[A OR B]` both ask for one observation of which A or B holds.', fits: by('joining') },
  { ours: true, section: '9.5.3', why: 'A qualified expression makes what it is joined to needless as any other does; they leave qualified ones out.', fits: (pair, theirs) => by('absorption by OR')(pair, theirs) && QUALIFIED.test(pair.a) },
  { ours: true, section: '9.6.1', why: 'IN says that the value equals one of the set.', fits: by('IN as OR') },
  { ours: true, section: '9.6.1', why: 'IN of one constant is `=`.', fits: by('IN of one') },
  { ours: true, section: '9.6.1', why: 'A set holds each constant once.', fits: by('set repetition') },
  { ours: true, section: '9.6.1', why: 'NOT != is =; they read it as !=.', fits: by('NOT !=') },
  { ours: true, section: '2.7', why: 'A hash is a number in hexadecimal digits, of either case.', fits: by('hash') },
  { ours: false, section: '9.6.1', why: 'NOT says the opposite; they lose it before IN, LIKE, MATCHES, ISSUBSET, ISSUPERSET and !=.', fits: ({ how, a, b }, theirs) => theirs === true && how.includes('negation') && / NOT (?:IN|LIKE|MATCHES|ISSUBSET|ISSUPERSET|!=) /.test(a + b) },
  { ours: false, section: '9.7.2', why: 'With [*], NOT = may be read as `no element equals`, != as `an element differs`.', fits: ({ a }, theirs) => theirs === true && a.includes('[*] NOT =') },
  { ours: false, section: '9.6', why: 'An AND of two types of object may hold of an observation with both; they drop it.', fits: ({ how }, theirs) => theirs === true && how.includes('two types') },
  { ours: false, section: '9.6.1', why: 'In small letters another regular expression comes out: \\D is no \\d.', fits: ({ how }, theirs) => theirs === true && how.includes('regular expression') },
  { ours: false, section: '6.8', why: '198.51.100.010 is no address: programs read it as octal or as decimal.', fits: ({ how }, theirs) => theirs === true && how.includes('leading zero') },
];

/** What the generator does not make. */
const PAIRS: readonly Pair[] = [
  { a: '[file:x_list[*] NOT = 1]', b: '[file:x_list[*] != 1]', how: ['any element'] },
  { a: "[(file:name = 'a' OR url:value = 'b') AND file:size = 1]", b: "[file:name = 'a' AND file:size = 1]", how: ['two types'] },
  { a: "[windows-registry-key:key MATCHES '\\\\D']", b: "[windows-registry-key:key MATCHES '\\\\d']", how: ['regular expression'] },
  { a: "[ipv4-addr:value = '198.51.100.010']", b: "[ipv4-addr:value = '198.51.100.8']", how: ['leading zero'] },
  { a: "[file:hashes.'SHA-1' = 'A9993E364706816ABA3E25717850C26C9CD0D89D']", b: "[file:hashes.'SHA-1' = 'a9993e364706816aba3e25717850c26c9cd0d89d']", how: ['hash'] },
  { a: "[file:name NOT IN ('a')]", b: "[file:name != 'a']", how: ['IN of one'] },
  { a: "[file:name NOT IN ('a', 'b', 'a')]", b: "[file:name NOT IN ('b', 'a')]", how: ['set repetition'] },
  { a: "[artifact:payload_bin = b'YQ==']", b: "[artifact:payload_bin = b'YR==']", how: ['stray bits'] },
  { a: "[ipv6-addr:value = '::ffff:192.0.2.1']", b: "[ipv6-addr:value = '0:0:0:0:0:FFFF:C000:201/128']", how: ['address'] },
  { a: "[ipv6-addr:value = '2001:db8:0:0:1:0:0:1']", b: "[ipv6-addr:value = '2001:db8::1:0:0:1']", how: ['address'] },
  { a: "[ipv4-addr:value = '198.51.100.7/0']", b: "[ipv4-addr:value = '0.0.0.0/0']", how: ['address'] },
  { a: "[windows-registry-key:key = 'HKLM\\\\É']", b: "[windows-registry-key:key = 'hklm\\\\é']", how: ['registry'] },
];

/** Judges generated pairs of patterns with OASIS's `stix2` and with our library, half made to say the same, half changed in one thing. */
export function compareEquivalence(python: string): Verdict[] {
  const options = { seed: 20_260_310, numRuns: 600 };
  const pairs = [...fc.sample(rewritten, options), ...fc.sample(changed, options), ...PAIRS];
  const { stdout, failure } = runScript(python, 'judge_equivalence.py', { input: JSON.stringify(pairs.map(({ a, b }) => [a, b])) });
  if (failure !== undefined) return [{ name: 'judge_equivalence.py ran to its end', problems: [failure] }];
  const verdicts = JSON.parse(stdout) as TheirVerdict[];
  const counts = { same: 0, different: 0, listed: 0 };
  const seen = new Set<Difference>();
  const problems: string[] = [];
  for (const [index, pair] of pairs.entries()) {
    const ours = equivalentPatterns(pair.a, pair.b);
    const theirs = verdicts[index] ?? 'no verdict';
    if (ours === theirs) {
      counts[ours ? 'same' : 'different'] += 1;
      continue;
    }
    const reasons = DIFFERENCES.filter((difference) => (difference.ours ?? ours) === ours && difference.fits(pair, theirs));
    for (const reason of reasons) seen.add(reason);
    if (reasons.length === 0) problems.push(`we say ${ours}, they say ${theirs}, of ${pair.a} and ${pair.b} (${pair.how.join(', ')})`);
    else counts.listed += 1;
  }
  for (const { section, why } of DIFFERENCES.filter((difference) => !seen.has(difference))) problems.push(`no case shows this difference any more, remove it: §${section} ${why}`);
  const name = `our verdict on ${pairs.length} pairs of patterns is that of stix2: both say equivalent ${counts.same}, both say different ${counts.different}, ${counts.listed} differ as listed`;
  return [{ name, problems }];
}
