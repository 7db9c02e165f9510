import {
  addMarkings, clearMarkings, deduplicate, graphOf, isMarked, markingsOf, newVersion, referencesOf, removeMarkings, type Reference, type StixObject,
} from '../../src/stix/index.ts';
import { Differences, faults, type Difference } from './listed-differences.ts';
import { runScript } from './python.ts';
import { markingCases, storeCases, versionCases, type MarkingCase, type StoreCase, type VersionCase } from './stix-cases-of-work.ts';
import { stixObjects } from './stix-cases.ts';
import type { Verdict } from './verdict.ts';

const PARSING: readonly Difference[] = [
  { section: '4.14.1', why: 'What was observed is an observable at least; they take relationships alone.', says: /^stix\/observed-observable / },
  { section: '8', why: 'A bundle is no object, and nothing refers to one; they take it where any object may stand.', says: /^stix\/reference-type object_refs\.\d+ = "bundle--/ },
  { section: '6.12.1', why: 'With `end`, `is_active` is false where it is there; it need not be.', says: /'is_active' must be False if 'end' is present/ },
  { section: '7.2.1', why: 'A marking of neither `statement` nor `tlp` may have any definition; they know registered ones.', says: /must be a Statement, TLP Marking or a registered marking|definition_type must be a valid marking type/ },
  { section: '3.2', why: 'They fill in what every object has to bring: `id`, `spec_version`, `created`, `modified`, `valid_from`.', says: /^stix\/missing-property (?:id|spec_version|created|modified|valid_from) / },
  { section: '6', why: 'Of properties of which one at least is there, they count those that are empty, or none.', says: /^stix\/missing-property (?:values\.\d+)? = / },
  { section: '2', why: 'They make the type that is wanted of a value: a number of a word, a list of one thing.', says: /^stix\/wrong-type / },
  { section: '2.2, 2.3, 2.12', why: 'Lists and dictionaries are never empty, and null is no value; they leave these out.', says: /^stix\/(?:empty-list|empty-object|custom-values) / },
  { section: '2.9, 2.16', why: 'They read identifiers and times as Python does: with other digits, cases, and a line break behind.', says: /^stix\/(?:identifier|wrong-form|timestamp|hash-length) / },
  { section: '2.9, 3.4', why: 'Deterministic ids are of observables with contributing properties; they do not look at the version of an id.', says: /^stix\/observable-random-id / },
  { section: '6.7.1, 6.13.2', why: 'Some names are prescribed: character sets of IANA, members of structures. They take any.', says: /^stix\/prescribed-name / },
  { section: '2.5, 3.2', why: 'They look neither at language tags nor at the ids of well-known sources.', says: /^stix\/(?:language-tag|external-reference) / },
  { section: '3.1, 3.8', why: 'Names are of three characters at least, and some are reserved; with custom content allowed they take any.', says: /^stix\/(?:property-names|reserved-names|key) / },
  { section: '3.2', why: '`modified` is not before `created`; they do not compare them.', says: /^stix\/time-order modified / },
  { section: '3.2', why: '`confidence` is 0 to 100; with custom content allowed they take any.', says: /^stix\/out-of-range confidence / },
  { section: '7.2.1.3, 7.2.1.4', why: 'A statement has its text, and TLP markings are as they were published; of TLP 2.0 they know nothing.', says: /^stix\/marking-definition / },
  { section: '7.3.1', why: 'They do not look into extensions that they do not know, nor at the properties that a definition names.', says: /^stix\/extension-(?:properties|type) / },
];

const REFERENCES: readonly Difference[] = [
  { section: '3.1', why: 'A property whose name ends in `_ref` holds an identifier, a custom one too; observables have no `created_by_ref` by their classes.', says: /^only we find created_by_ref$/ },
];

const MARKINGS: readonly Difference[] = [
  { section: '7.2.3.1', why: 'A selector holds another one step by step; they compare the beginning of the text.', says: /^only they find (?:x_name for x_name_full|x_name_full for x_name)$/ },
  { section: '7.2.3.1', why: 'A selector that points to nothing is refused there, and what it points to must not be 0, for Python’s sake; here a rule looks at that.', says: /^InvalidSelectorError: Selector (?:confidence|goals) / },
  { section: '7.2', why: 'With a marking and `inherited`, they answer whether there is any marking.', says: /^is_marked inherited: only they/ },
  { section: '7.2', why: 'To take away a marking that is not there is refused there; here nothing happens.', says: /^MarkingNotFoundError: / },
];

const VERSIONS: readonly Difference[] = [
  { section: '3.6', why: 'To give a fixed property its own value is no change.', says: /^they: UnmodifiablePropertyError: .* version: created(?:_by_ref)?(?:, created_by_ref)?\. / },
  { section: '2.16', why: 'A time has any number of digits; Python reads six.', says: /^they: ValueError: must be a datetime object.*\(2026-03-10T09:00:00\.1240000Z\)$/ },
  { section: '3.2', why: '`modified` has milliseconds at least, and an object with versions has it.', says: /^we: stix\/(?:timestamp|missing-property) modified/ },
];

interface Answers {
  readonly objects: readonly { readonly errors: readonly string[]; readonly references: readonly string[] }[];
  readonly markings: readonly MarkingAnswers[];
  readonly versions: readonly (string | { readonly object: object })[];
  readonly stores: readonly { readonly newest: unknown; readonly relationships: unknown; readonly unique: unknown }[];
}

interface MarkingAnswers {
  readonly found: readonly (string | readonly string[])[];
  readonly any: readonly (string | boolean)[];
  readonly one: readonly (string | boolean)[];
  readonly added: string | object;
  readonly removed: string | object;
  readonly cleared: string | object;
}

/** What OASIS's `stix2` library says of generated objects, markings, versions and stores of objects, beside ours. */
export function compareStix2Library(python: string): Verdict[] {
  const cases = { objects: stixObjects(120), markings: markingCases(600), versions: versionCases(400), stores: storeCases(100) };
  const { stdout, failure } = runScript(python, 'judge_stix2_library.py', { input: JSON.stringify(cases) });
  if (failure !== undefined) return [{ name: 'judge_stix2_library.py ran to its end', problems: [failure] }];
  const answers = JSON.parse(stdout) as Answers;
  return [
    ...ofObjects(cases.objects, answers.objects),
    ofMarkings(cases.markings, answers.markings),
    ofVersions(cases.versions, answers.versions),
    ofStores(cases.stores, answers.stores),
  ];
}

function ofObjects(objects: readonly Readonly<Record<string, unknown>>[], answers: Answers['objects']): Verdict[] {
  const verdicts = new Differences(PARSING);
  const references = new Differences(REFERENCES);
  for (const [index, object] of objects.entries()) {
    const [ours, theirs] = [faults(object), answers[index]?.errors ?? []];
    verdicts.add(ours.length > 0 && theirs.length > 0 ? [] : [...ours, ...theirs], object);
    if (ours.length > 0 || theirs.length > 0) continue;
    references.add(sayReferences(referencesOf(object as StixObject), answers[index]?.references ?? []), object);
  }
  return [verdicts.verdict('stix2.parse accepts and refuses the objects that we do'), references.verdict('the references that we find are those that the classes of stix2 declare')];
}

function sayReferences(ours: readonly Reference[], theirs: readonly string[]): string[] {
  const targets = ours.map(({ target }) => target);
  return [
    ...ours.filter(({ target }) => !theirs.includes(target)).map(({ path }) => `only we find ${path.join('.')}`),
    ...theirs.filter((target) => !targets.includes(target)).map((target) => `only they find ${target}`),
  ];
}

const BOTH = [false, true];
const SCOPES = BOTH.flatMap((inherited) => BOTH.map((descendants) => ({ inherited, descendants })));

function ofMarkings(cases: readonly MarkingCase[], answers: Answers['markings']): Verdict {
  const differences = new Differences(MARKINGS);
  for (const [index, { object: values, selector, marking }] of cases.entries()) {
    const object = values as unknown as StixObject;
    const theirs = answers[index];
    if (theirs === undefined) continue;
    const ask = SCOPES.flatMap((scope) => BOTH.flatMap((markingRef) => BOTH.map((lang) => ({ ...scope, markingRef, lang }))));
    for (const [place, scope] of ask.entries()) {
      differences.add(sayFound(values, selector, markingsOf(object, selector, scope), theirs.found[place]), { ...values, selector, scope });
    }
    for (const [place, { inherited, descendants }] of SCOPES.entries()) {
      const scope = { inherited, descendants, lang: true };
      const [any, one] = [markingsOf(object, selector, scope).length > 0, isMarked(object, marking, selector, scope)];
      const doubtful = selector !== undefined && NEIGHBOURS.has(selector) && (inherited || descendants);
      if (!doubtful) differences.add(sayMarked('is_marked', any, theirs.any[place]), { ...values, selector, scope });
      if (!doubtful) differences.add(sayMarked(`is_marked${inherited && selector !== undefined ? ' inherited' : ''}`, one, theirs.one[place]), { ...values, selector, marking, scope });
    }
    differences.add(sayObject(addMarkings(object, [marking], selector), theirs.added), { ...values, selector, marking });
    differences.add(sayObject(removeMarkings(object, [marking], selector), theirs.removed), { ...values, selector, marking });
    differences.add(sayObject(clearMarkings(object, selector), theirs.cleared), { ...values, selector });
  }
  return differences.verdict(`markings of ${cases.length} properties, with every combination of flags, added and removed, are those of stix2.markings`);
}

/** Selectors of which one is the beginning of another's text, and no more. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['x_name', 'x_name_full']);

function sayFound(values: Record<string, unknown>, selector: string | undefined, ours: readonly string[], theirs: string | readonly string[] | undefined): string[] {
  if (typeof theirs === 'string') return [theirs];
  const missing = ours.filter((mark) => theirs?.includes(mark) !== true).map((mark) => `only we find ${mark}`);
  const others = (theirs ?? []).filter((mark) => !ours.includes(mark)).flatMap((mark) => textualNeighbours(values, selector ?? '', mark));
  return [...missing, ...others];
}

/** The selectors that carry a mark and look related to this one by the beginning of their text. */
function textualNeighbours(values: Record<string, unknown>, selector: string, mark: string): string[] {
  const granular = (values['granular_markings'] ?? []) as readonly { lang?: string; marking_ref?: string; selectors: readonly string[] }[];
  const carriers = granular.filter(({ lang, marking_ref: ref }) => lang === mark || ref === mark).flatMap(({ selectors }) => selectors);
  const related = carriers.filter((carrier) => carrier.startsWith(selector) || selector.startsWith(carrier));
  return related.length === 0 ? [`only they find ${mark}`] : related.map((carrier) => `only they find ${carrier} for ${selector}`);
}

function sayMarked(what: string, ours: boolean, theirs: string | boolean | undefined): string[] {
  if (typeof theirs === 'string') return [theirs];
  return ours === theirs ? [] : [`${what}: only ${ours ? 'we' : 'they'} say that it is marked`];
}

/** The markings of both results as a set: they sort them, and make one entry of those that say the same. */
function sayObject(ours: object, theirs: string | object): string[] {
  if (typeof theirs === 'string') return [theirs];
  return same(unmarked(ours), unmarked(theirs)) && same(marks(ours), marks(theirs)) ? [] : [`we ${marks(ours).join()}, they ${marks(theirs).join()}`];
}

const unmarked = (object: object): object => ({ ...object, modified: '', object_marking_refs: [], granular_markings: [] });

function marks(object: object): string[] {
  const { object_marking_refs: refs = [], granular_markings: granular = [] } = object as { object_marking_refs?: string[]; granular_markings?: { lang?: string; marking_ref?: string; selectors: string[] }[] };
  return [...new Set([...refs, ...granular.flatMap(({ lang, marking_ref: ref, selectors }) => selectors.map((selector) => `${ref ?? lang} ${selector}`))])].sort();
}

function ofVersions(cases: readonly VersionCase[], answers: Answers['versions']): Verdict {
  const differences = new Differences(VERSIONS);
  const counts = { made: 0, refused: 0 };
  for (const [index, { object, changes, modified }] of cases.entries()) {
    const wanted = Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value === null ? undefined : value]));
    const ours = newVersion(object as unknown as StixObject, wanted, { modified });
    const theirs = answers[index] ?? '';
    const agreed = 'object' in ours ? typeof theirs !== 'string' && same(ours.object, theirs.object) : typeof theirs === 'string';
    if (agreed) counts['object' in ours ? 'made' : 'refused'] += 1;
    const said = [
      ...('problems' in ours ? ours.problems.map(({ code, path }) => `we: ${code} ${path.join('.')}`) : []),
      ...(typeof theirs === 'string' ? [`they: ${theirs} (${modified})`] : []),
    ];
    differences.add(agreed ? [] : said.length > 0 ? said : ['the versions differ'], { object, changes, modified, ours, theirs });
  }
  return differences.verdict(`of ${cases.length} new versions stix2 makes the ${counts.made} that we make and refuses the ${counts.refused} that we refuse`);
}

function ofStores(cases: readonly StoreCase[], answers: Answers['stores']): Verdict {
  const differences = new Differences([]);
  for (const [index, { objects: values, type }] of cases.entries()) {
    const objects = values as unknown as readonly StixObject[];
    const graph = graphOf(objects);
    const ids = [...new Set(objects.map(({ id }) => id))].sort();
    const { objects: newest } = deduplicate(objects);
    const versionOf = (object: object | undefined): unknown => (object as { modified?: string } | undefined)?.modified ?? null;
    const sides = ['both', 'outgoing', 'incoming'] as const;
    const ours = {
      newest: ids.map((id) => versionOf(newest.find((object) => object.id === id))),
      relationships: ids.map((id) => sides.flatMap((side) => [undefined, type].map((kind) => graph.relationships(id, side, kind).map((found) => found.id).sort()))),
      unique: deduplicate(objects, 'all').objects.map((object) => [object.id, versionOf(object)]).sort(),
    };
    const theirs = answers[index];
    const said = (['newest', 'relationships', 'unique'] as const).filter((what) => !same(ours[what], theirs?.[what]));
    if (!same(ids.map((id) => versionOf(graph.objects.get(id))), ours.newest)) said.push('newest');
    differences.add(said, { objects, ours, theirs });
  }
  return differences.verdict(`newest versions, relationships and duplicates of ${cases.length} stores are those of stix2.MemoryStore and stix2.utils.deduplicate`);
}

/** Equal as JSON, whatever the order of the properties. */
function same(a: unknown, b: unknown): boolean {
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1))) : value;
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}
