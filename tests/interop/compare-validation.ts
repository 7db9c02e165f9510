import { parsePattern } from '../../src/stix/index.ts';
import { comparedWarnings } from './compare-warnings.ts';
import { Differences, faults, problemsOf, type Difference } from './listed-differences.ts';
import { runScript } from './python.ts';
import { bundles, customObjects, rareObjects, relationships } from './stix-cases-by-hand.ts';
import { stixObjects, stixPatterns } from './stix-cases.ts';
import type { Verdict } from './verdict.ts';

/** They refuse, we accept. */
const ONLY_THEY_REFUSE: readonly Difference[] = [
  { section: '7.2.3.1', why: 'A granular marking has `lang` or `marking_ref`; their schema always asks for the second.', says: /granular_markings\[\d+\]: 'marking_ref' is a required property/ },
  { section: '6.4.1', why: 'A label such as `_dmarc` is no host name, but a domain name (RFC 1034 §3.1, RFC 5890 §2.3.1); their check is that of host names.', says: /'_dmarc\.example\.org' is not a 'idn-hostname'/i },
  { section: '6.17.1', why: 'Any property of its own is enough for a registry key; their schema does not know `modified_time` by its name in 2.1.', says: /^windows-registry-key--.*'modified_time'.*not valid under any of the given schemas/s },
  { section: '6.13.1', why: 'Any property of its own is enough for a process; their schema does not know `created_time` by its name in 2.1.', says: /^process--.*'created_time'.*not valid under any of the given schemas/s },
  { section: '3.2', why: 'The case of a language tag means nothing (RFC 5646 §2.1.1); they compare with a list.', says: /'[a-z]{2}(?:-[a-z]{2})?' is not a valid RFC 5646 language code/i },
  { section: '6.6.1', why: 'The values of a header are a list, which may have one entry; their schema, as STIX 2.0, wants two at least.', says: /additional_header_fields\.own-key: \['.*'\] is not valid/ },
  { section: '6.1.1', why: 'The media type of an artifact SHOULD be one of IANA; of one that is not we warn.', says: /^artifact--.*must be an IANA registered MIME Type/ },
  { section: '6.13.2', why: 'The standard names the members of STARTUPINFO, and no types of their values.', says: /startup_info\.dwFlags: 1 is not of type 'string'/ },
  { section: '3.2', why: 'A key of `extensions` SHOULD be the id of a definition; of other names we warn, in marking definitions as elsewhere.', says: /^marking-definition--\S+: extensions: 'x-own-ext' does not match/ },
  { section: '7.3.1', why: 'An extension definition has no `extensions` and no `confidence`: they are custom ones, of which we warn whatever they hold.', says: /^extension-definition--\S+: (?:extensions|confidence)\b/ },
];

/** We refuse, they accept. */
const ONLY_WE_REFUSE: readonly Difference[] = [
  { section: '4.14.1', why: 'What was observed is an observable at least; they take relationships alone.', says: /^stix\/observed-observable / },
  { section: '3.2', why: 'An extension of type new-sdo or new-sro makes an object with versions, so it has the common properties; they take what has neither `created` nor `modified` for an observable.', says: /^stix\/custom-object-properties / },
  { section: '3.6', why: 'All versions of an object have the same `created` and creator, and a revoked object has no newer one; they compare only the ids in a bundle.', says: /^stix\/(?:unchanged-properties|revoked-version) / },
  { section: '6.6.1', why: 'The values of a header are always a list; they allow a string.', says: /^stix\/wrong-type additional_header_fields\.own-key = "/ },
  { section: '6.7.3', why: 'An alternate data stream is an object; their schema does not say so.', says: /^stix\/wrong-type extensions\.ntfs-ext\.alternate_data_streams\.\d+ = / },
  { section: '2.9, 2.16', why: 'An identifier or a time ends with its last character; their expressions allow a line break behind it.', says: /^stix\/\S+ \S+ = ".*\\n"$/ },
  { section: '3.2', why: '`created_by_ref` is the id of an identity, `object_marking_refs` those of marking definitions; they check neither.', says: /^stix\/(?:identifier|reference-type) (?:created_by_ref|object_marking_refs\.\d+) / },
  { section: '3.2', why: '`spec_version` is `2.1`; another is only a warning of theirs, and of observables nothing.', says: /^stix\/unknown-value spec_version / },
  { section: '6', why: 'References of observables are ids of the types that each property names; they check those of `observed-data.objects` only.', says: /^stix\/(?:identifier|reference-type) \S+_refs?(?:\.\d+)? / },
  { section: '3.1', why: 'A property whose name ends in `_ref` holds an identifier; null and the empty list are no values at all (§2, §2.12). They look at neither in properties that they do not know.', says: /^stix\/custom-values (?:x_own(?:_ref)?|labels) / },
  { section: '6.12.1', why: 'Numbers of bytes and packets are not negative.', says: /^stix\/out-of-range (?:src|dst)_(?:byte_count|packets) = -1$/ },
  { section: '7.3.1', why: 'An extension definition names who created it.', says: /^stix\/missing-property created_by_ref / },
  { section: '3.1', why: 'Names of properties are lower case, of three characters at least; in marking definitions they do not look at names.', says: /^stix\/property-names (?:ab|Own) / },
  { section: '2.3', why: 'A dictionary is not empty; they do not look into the languages of `contents`, nor into a `definition` without its type.', says: /^stix\/empty-object (?:contents\.nl|definition) / },
  { section: '7.2.1.4', why: 'A TLP marking has fixed content; they know the objects of TLP 1, as far as `definition_type` is exactly `tlp`, not those of TLP 2.0 that OASIS published.', says: /^stix\/marking-definition {2}= \{.*"marking-definition--(?:94868c89|bab4a63c|55d920b0|939a9414|e828b379|613f2e26)-/ },
  { section: '3.2', why: '`created` has milliseconds at least; they look at it in objects with versions only.', says: /^stix\/timestamp created = "2026-03-10T09:00:00Z"$/ },
];

const PATTERNS_ONLY_THEY_REFUSE: readonly Difference[] = [
  { section: '9', why: 'A comment may stand before the first bracket; a check of the text beside their parser wants the bracket first.', says: /^\/\*.*input is missing square brackets/s },
  { section: '9.7.2', why: 'The grammar has indexes below zero; their program crashes on them. We read them, and warn that they point to nothing.', says: /\[-\d.*'NoneType' object has no attribute 'getText'/s },
];

/** What their tool says of one object. */
export interface Judgement {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly crashed: boolean;
}

interface Verdicts {
  readonly objects: readonly Judgement[];
  readonly patterns: readonly (readonly string[])[];
  readonly codes: readonly string[];
}

/** Ours and theirs on one case: what each has against it. */
interface Case {
  readonly what: unknown;
  readonly ours: readonly string[];
  readonly theirs: readonly string[];
}

/**
 * Judges generated objects and patterns with OASIS's `stix2-validator` and `stix2-patterns`, and with our library. A problem is a
 * difference that is not listed above, or a listed one that no longer occurs.
 */
export function compareValidation(python: string): Verdict[] {
  const objects = [...stixObjects(120), ...rareObjects, ...relationships, ...customObjects, ...bundles];
  const patterns = stixPatterns(2000);
  const { stdout, failure } = runScript(python, 'judge_validation.py', { input: JSON.stringify({ objects, patterns }) });
  if (failure !== undefined) return [{ name: 'judge_validation.py ran to its end', problems: [failure] }];
  const theirs = JSON.parse(stdout) as Verdicts;
  return [
    compared('objects', 'stix2-validator', objects.map((what, index) => ({ what, ours: faults(what), theirs: theirs.objects[index]?.errors ?? [] })), [...ONLY_THEY_REFUSE, ...ONLY_WE_REFUSE]),
    comparedWarnings(objects.map((what, index) => ({ what, ours: problemsOf(what), theirs: theirs.objects[index] })), theirs.codes),
    compared('patterns', 'stix2-patterns', patterns.map((what, index) => ({ what, ours: syntaxErrors(what), theirs: (theirs.patterns[index] ?? []).map((said) => `${what} ${said}`) })), PATTERNS_ONLY_THEY_REFUSE),
  ];
}

function syntaxErrors(pattern: string): string[] {
  const result = parsePattern(pattern);
  return 'errors' in result ? result.errors.map(({ message }) => message) : [];
}

function compared(kind: string, tool: string, cases: readonly Case[], listed: readonly Difference[]): Verdict {
  const differences = new Differences(listed);
  const [accepted, refused] = [cases.filter(({ ours, theirs }) => ours.length + theirs.length === 0), cases.filter(({ ours, theirs }) => ours.length > 0 && theirs.length > 0)];
  for (const { what, ours, theirs } of cases) differences.add(ours.length > 0 && theirs.length > 0 ? [] : [...ours, ...theirs], what);
  return differences.verdict(`our verdict on ${cases.length} ${kind} is that of ${tool}: both accept ${accepted.length}, both refuse ${refused.length}`);
}
