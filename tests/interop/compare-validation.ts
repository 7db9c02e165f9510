import { parsePattern, validateObject } from '../../src/stix/index.ts';
import { runScript } from './python.ts';
import { stixObjects, stixPatterns } from './stix-cases.ts';
import type { Verdict } from './verdict.ts';

/** Where the verdicts differ, and we stay with ours. */
interface Difference {
  /** Section of STIX 2.1 that says so. */
  readonly section: string;
  readonly why: string;
  /** Fits each thing that the side which refuses says: ours as `code path = value`, theirs as the tool prints it. */
  readonly says: RegExp;
}

/** They refuse, we accept. */
const ONLY_THEY_REFUSE: readonly Difference[] = [
  { section: '7.2.3.1', why: 'A granular marking has `lang` or `marking_ref`; their schema always asks for the second.', says: /granular_markings\[\d+\]: 'marking_ref' is a required property/ },
  { section: '6.4.1', why: 'A label such as `_dmarc` is no host name, but a domain name (RFC 1034 §3.1, RFC 5890 §2.3.1); their check is that of host names.', says: /'_dmarc\.example\.org' is not a 'idn-hostname'/ },
  { section: '6.17.1', why: 'Any property of its own is enough for a registry key; their schema does not know `modified_time` by its name in 2.1.', says: /^windows-registry-key--.*'modified_time'.*not valid under any of the given schemas/s },
  { section: '6.13.1', why: 'Any property of its own is enough for a process; their schema does not know `created_time` by its name in 2.1.', says: /^process--.*'created_time'.*not valid under any of the given schemas/s },
  { section: '3.2', why: 'The case of a language tag means nothing (RFC 5646 §2.1.1); they compare with a list.', says: /'[a-z]{2}(?:-[a-z]{2})?' is not a valid RFC 5646 language code/i },
  { section: '6.6.1', why: 'The values of a header are a list, which may have one entry; their schema, as STIX 2.0, wants two at least.', says: /additional_header_fields\.own-key: \['.*'\] is not valid/ },
  { section: '6.3.1, 6.7.1', why: 'Character sets come from the registry of IANA. They have a copy of it; we look at the form, for the registry grows.', says: /The '(?:path|name)_enc' property of object .* must be an IANA registered/ },
  { section: '7.3.1', why: 'An extension definition has no `extensions` and no `confidence`: they are custom ones, of which we warn whatever they hold.', says: /^extension-definition--\S+: (?:extensions|confidence)\b/ },
];

/** We refuse, they accept. */
const ONLY_WE_REFUSE: readonly Difference[] = [
  { section: '2.9, 2.16', why: 'An identifier or a time ends with its last character; their expressions allow a line break behind it.', says: /^stix\/\S+ \S+ = ".*\\n"$/ },
  { section: '3.2', why: '`created_by_ref` is the id of an identity, `object_marking_refs` those of marking definitions; they check neither.', says: /^stix\/(?:identifier|reference-type) (?:created_by_ref|object_marking_refs\.\d+) / },
  { section: '3.2', why: '`spec_version` is `2.1`; another is only a warning of theirs, and of observables nothing.', says: /^stix\/unknown-value spec_version / },
  { section: '6', why: 'References of observables are ids of the types that each property names; they check those of `observed-data.objects` only.', says: /^stix\/(?:identifier|reference-type) \S+_refs?(?:\.\d+)? / },
  { section: '3.1', why: 'A property whose name ends in `_ref` holds an identifier; null and the empty list are no values at all (§2, §2.12). They look at neither in properties that they do not know.', says: /^stix\/custom-values (?:x_own(?:_ref)?|labels) / },
  { section: '6.12.1', why: 'Numbers of bytes and packets are not negative.', says: /^stix\/out-of-range (?:src|dst)_(?:byte_count|packets) = -1$/ },
  { section: '7.3.1', why: 'An extension definition names who created it.', says: /^stix\/missing-property created_by_ref / },
  { section: '3.1', why: 'Names of properties are lower case, of three characters at least; in marking definitions they do not look at names.', says: /^stix\/property-names (?:ab|Own) / },
  { section: '2.3', why: 'A dictionary is not empty; they do not look into the languages of `contents`, nor into a `definition` without its type.', says: /^stix\/empty-object (?:contents\.nl|definition) / },
  { section: '7.2.1.4', why: 'A TLP marking has fixed content; they know the objects of TLP 1, not those of TLP 2.0 that OASIS published.', says: /^stix\/marking-definition {2}= \{.*"marking-definition--(?:94868c89|bab4a63c|55d920b0|939a9414|e828b379)-/ },
  { section: '3.2', why: '`created` has milliseconds at least; they look at it in objects with versions only.', says: /^stix\/timestamp created = "2026-03-10T09:00:00Z"$/ },
];

const PATTERNS_ONLY_THEY_REFUSE: readonly Difference[] = [
  { section: '9', why: 'A comment may stand before the first bracket; a check of the text beside their parser wants the bracket first.', says: /^\/\*.*input is missing square brackets/s },
  { section: '9.7.2', why: 'The grammar has indexes below zero; their program crashes on them. We read them, and warn that they point to nothing.', says: /\[-\d.*'NoneType' object has no attribute 'getText'/s },
];

interface Verdicts {
  readonly objects: readonly { readonly errors: readonly string[] }[];
  readonly patterns: readonly (readonly string[])[];
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
  const objects = stixObjects(120);
  const patterns = stixPatterns(2000);
  const { stdout, failure } = runScript(python, 'judge_validation.py', { input: JSON.stringify({ objects, patterns }) });
  if (failure !== undefined) return [{ name: 'judge_validation.py ran to its end', problems: [failure] }];
  const theirs = JSON.parse(stdout) as Verdicts;
  return [
    compared('objects', 'stix2-validator', objects.map((what, index) => ({ what, ours: faults(what), theirs: theirs.objects[index]?.errors ?? [] })), ONLY_THEY_REFUSE, ONLY_WE_REFUSE),
    compared('patterns', 'stix2-patterns', patterns.map((what, index) => ({ what, ours: syntaxErrors(what), theirs: (theirs.patterns[index] ?? []).map((said) => `${what} ${said}`) })), PATTERNS_ONLY_THEY_REFUSE, []),
  ];
}

const faults = (object: object): string[] =>
  validateObject(object).filter(({ severity }) => severity === 'error').map(({ code, path }) => {
    const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], object);
    return `${code} ${path.join('.')} = ${JSON.stringify(value)}`;
  });

function syntaxErrors(pattern: string): string[] {
  const result = parsePattern(pattern);
  return 'errors' in result ? result.errors.map(({ message }) => message) : [];
}

function compared(kind: string, tool: string, cases: readonly Case[], onlyTheirs: readonly Difference[], onlyOurs: readonly Difference[]): Verdict {
  const counts = { accepted: 0, refused: 0, listed: 0 };
  const seen = new Set<Difference>();
  const problems: string[] = [];
  for (const { what, ours, theirs } of cases) {
    if (ours.length === 0 && theirs.length === 0) counts.accepted += 1;
    else if (ours.length > 0 && theirs.length > 0) counts.refused += 1;
    else {
      const reasons = [...ours.map((said) => onlyOurs.find(({ says }) => says.test(said))), ...theirs.map((said) => onlyTheirs.find(({ says }) => says.test(said)))];
      for (const reason of reasons) if (reason !== undefined) seen.add(reason);
      if (reasons.includes(undefined)) problems.push(`only ${ours.length > 0 ? 'we refuse' : 'they refuse'} ${JSON.stringify(what)}: ${[...ours, ...theirs].join('; ')}`);
      else counts.listed += 1;
    }
  }
  for (const { section, why } of [...onlyTheirs, ...onlyOurs].filter((difference) => !seen.has(difference))) problems.push(`no case shows this difference any more, remove it: §${section} ${why}`);
  const name = `our verdict on ${cases.length} ${kind} is that of ${tool}: both accept ${counts.accepted}, both refuse ${counts.refused}, ${counts.listed} differ as listed`;
  return { name, problems };
}
