import { inspectObject, type Problem } from '../../src/stix/index.ts';
import type { Judgement } from './compare-validation.ts';
import { told, type Difference } from './listed-differences.ts';
import type { Verdict } from './verdict.ts';

/** They warn, we do not: `says` fits `type: warning`, as the tool prints it. */
const ONLY_THEY_WARN: readonly Difference[] = [
  { section: '11.1', why: 'Prefixes of custom names. Of such a name we say that an extension should bring it (401); their tool too has 101 and 102 only in place of 401.', says: /: \{10[12]\} / },
  { section: '2.9', why: 'An observable without properties that make a UUIDv5 has a UUIDv4: their own check of it says so, and is an error.', says: /\{103\} Cyber Observable ID value/ },
  { section: '6.13', why: 'Another id of a process than a UUIDv4 is an error, on both sides; they warn beside it.', says: /^process: .*\{103\} Given ID value/ },
  { section: '3.4', why: 'A custom observable has a UUIDv5, as every observable; they take each custom object for one with versions.', says: /^(?:own-thing|x-thing|x-example-com-thing|action): .*\{103\} Given ID value/ },
  { section: '2.14', why: 'A word without letters has no capitals.', says: /\{(?:111|121)\} (?:Open vocabulary value|kill_chain_name|phase_name) '(?:1\.0|\d*)'/ },
  { section: '7.2.1', why: '`definition_type` is a string, of no vocabulary.', says: /^marking-definition: .*\{111\}/ },
  { section: '3.1', why: 'A property name with capitals is an error, on both sides; they warn beside it, as if it were the key of a dictionary.', says: /\{142\} As a dictionary key, 'Own'/ },
  { section: '4.12.1', why: 'A product is lower case, with hyphens between words; a dot or an accent is neither.', says: /^malware-analysis: .*\{143\}/ },
  { section: '4.10.1', why: 'A country that does not exist: their tool says it with the code of marking definitions; ours is 277.', says: /^location: .*\{201\}/ },
  { section: '6.7.1', why: 'The case of a media type means nothing (RFC 6838 §4.2), and names of the vendor tree are too many to list: we look at their form.', says: /\{271\}.*\('(?:Text\/HTML|application\/vnd\.own\.type|[A-Z/]+)'\)/ },
  { section: '6.12.1', why: 'A protocol that IANA does not have is allowed; we look at the form and the case.', says: /^network-traffic: .*\{272\}/ },
  { section: '6.12.2.1', why: 'The name of a header field keeps its case; the standard names no list, and fields are made at will (RFC 9110 §5.1). In HTTP/2 their case is lower.', says: /\{274\}.*\('(?:X-Own|Sec-Fetch-Mode|x_own|user-agent)'\)/ },
  { section: '6.12.4.1', why: 'Linux has socket options that are not in their list.', says: /\{275\}.*\('SO_ZEROCOPY'\)/ },
  { section: '6.7.4.1', why: 'A document may have keys of its own (ISO 32000-1 §14.3.3); the standard asks for their case.', says: /\{276\}.*\('(?:Own|x_own)'\)/ },
  { section: '7.3', why: 'An extension that is named by the id of its definition needs no other beside it, whatever its type.', says: /\{401\} Custom Cyber Observable Object extension type 'extension-definition--/ },
  { section: '7.2.1', why: 'An own `definition_type`: we say it once (201), they twice.', says: /^marking-definition: .*\{401\} Custom marking definitions/ },
  { section: '4.12.1', why: 'The property is one of the standard: their list has it in the singular.', says: /\{401\} Custom property 'installed_software_refs'/ },
];

/** We warn, they do not: `says` fits `type: {code} our-code path = value`. */
const ONLY_WE_WARN: readonly Difference[] = [
  { section: '3.4', why: 'A UUIDv5 is the one that follows from the properties; they look at its version only.', says: /\{103\} stix\/observable-id id = "[a-z0-9-]+--[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-5/ },
  { section: '2.14', why: 'These properties have an open vocabulary too; their check of the form leaves them out.', says: /\{111\} stix\/vocabulary-form (?:account_type|context|pattern_type|extensions\.windows-pebinary-ext\.pe_type) = / },
  { section: '2.14', why: 'A line break is white space.', says: /\{111\} stix\/vocabulary-form \S+ = "[a-z-]+\\n"/ },
  { section: '2.3', why: 'A dictionary is one in an object of any type, and inside a list; they look into the properties of observables.', says: /\{142\} stix\/dictionary-keys / },
  { section: '6.1.1', why: 'The media type of an artifact SHOULD be one of IANA; they say MUST.', says: /^artifact: \{271\}/ },
  { section: '4.10.1', why: 'A country that does not exist: their tool says it with the code 201. `UK` and others that they have are reserved, not assigned (ISO 3166-1).', says: /^location: \{277\}/ },
  { section: '3.2', why: 'A key of `extensions` is the id of a definition, whatever the type of the object; they look at the types that have predefined extensions.', says: /\{401\} stix\/custom-extension / },
  { section: '11.1', why: 'What is nested in an object has the properties of the standard too; they look into that of observables.', says: /\{401\} stix\/custom-properties (?:external_references|kill_chain_phases|granular_markings)\.\d+\.x_own / },
  { section: '7.3.1', why: 'An extension definition has no `extensions`: that of itself brings nothing.', says: /^extension-definition: \{401\} stix\/custom-properties extensions / },
];

/** Codes that no case can show, and why. */
const NEVER_SHOWN: Readonly<Record<string, string>> = {
  150: 'Keys of hashes longer than 30 characters: their tool drops what this check finds, and by §2.7 they have up to 250.',
};

interface WarningCase {
  readonly what: Readonly<Record<string, unknown>>;
  readonly ours: readonly Problem[];
  readonly theirs: Judgement | undefined;
}

const CODE = /\{(\d{3})\}/;

/**
 * The codes of OASIS that each side has on an object, where both could look at it: its shape is right, and their tool did not
 * crash. Every code of theirs is seen in some case.
 */
export function comparedWarnings(cases: readonly WarningCase[], codes: readonly string[]): Verdict {
  const seen = new Set<Difference>();
  const shown = new Set<string>();
  const problems: string[] = [];
  let same = 0;
  let listed = 0;
  for (const { what, ours, theirs } of cases) {
    if (theirs === undefined || theirs.crashed || (what['type'] !== 'bundle' && !inspectObject(what).shaped)) continue;
    const we = said(ours.flatMap((problem) => (problem.oasis === undefined ? [] : [`{${problem.oasis}} ${told(problem, what)}`])));
    const they = said(theirs.warnings);
    for (const code of [...we.keys(), ...they.keys()]) shown.add(code);
    const reasons = [...only(what, we, they, ONLY_WE_WARN), ...only(what, they, we, ONLY_THEY_WARN)];
    for (const reason of reasons) if (typeof reason !== 'string') seen.add(reason);
    const unlisted = reasons.filter((reason) => typeof reason === 'string');
    if (unlisted.length > 0) problems.push(`${unlisted.join('; ')}: ${JSON.stringify(what)}`);
    else if (reasons.length > 0) listed += 1;
    else same += 1;
  }
  for (const { section, why } of [...ONLY_THEY_WARN, ...ONLY_WE_WARN].filter((difference) => !seen.has(difference))) problems.push(`no case shows this difference any more, remove it: §${section} ${why}`);
  for (const code of codes) {
    if (shown.has(code) === (code in NEVER_SHOWN)) problems.push(shown.has(code) ? `a case shows the code ${code} now, remove it` : `no case shows the code ${code}`);
  }
  return { name: `our warnings are those of stix2-validator, code by code of ${codes.length}: the same on ${same} objects, ${listed} differ as listed`, problems };
}

/** By code: all that is said with it. */
function said(messages: readonly string[]): Map<string, string[]> {
  const byCode = new Map<string, string[]>();
  for (const message of messages) {
    const code = CODE.exec(message)?.[1];
    if (code !== undefined) byCode.set(code, [...(byCode.get(code) ?? []), message]);
  }
  return byCode;
}

/** What one side says with codes that the other has not: the listed difference that it is, or its words. */
function only(what: Readonly<Record<string, unknown>>, one: Map<string, string[]>, other: Map<string, string[]>, differences: readonly Difference[]): (Difference | string)[] {
  const words = [...one].filter(([code]) => !other.has(code)).flatMap(([, messages]) => messages.map((message) => `${String(what['type'])}: ${message}`));
  return words.map((text) => differences.find(({ says }) => says.test(text)) ?? `${differences === ONLY_WE_WARN ? 'only we' : 'only they'}: ${text}`);
}
