import {
  addMarkings, clearMarkings, compareTimestamps, deduplicate, deterministicId, equivalentIndicators, graphOf, indicatorDifferences, isIdentifier, isMarked, isTimestamp, isTranslatable,
  languageOf, markingsOf, mergeBundles, newVersion, parseIdentifier, referencesOf, removeMarkings, revoke, tlpLevelOf, tlpOf, TLP2, viewInLanguage,
  type Bundle, type Indicator, type LanguageContent,
} from '../../../src/stix/index.ts';
import { isObject, objects, objectsIn, text, value } from './door.ts';

const RED = TLP2.red.id;
const SELECTORS = ['name', 'labels.[0]', 'labels', '__proto__', 'external_references.[0].url'];
const LATER = '2999-01-01T00:00:00.000Z';
const BUNDLE = 'bundle--11111111-1111-4111-8111-000000000099';

/** Objects that a door gives may hold anything of the input, at any depth: their names stand for them. */
const namesOf = (made: object): string => Object.keys(made).join();

export const objectDoors = {
  isIdentifier: value((input) => isIdentifier(input)),
  parseIdentifier: text((input) => {
    const identifier = parseIdentifier(input);
    if ((identifier !== undefined) !== isIdentifier(input)) throw new Error('Two doors disagree about an identifier.');
    return identifier;
  }),
  deterministicId: value((input) => objectsIn(input).filter(isObject).map((object) => deterministicId(typeof object['type'] === 'string' ? object['type'] : 'file', object))),
  isTimestamp: text((input) => isTimestamp(input)),
  compareTimestamps: text((input) => {
    const other = '2026-03-10T09:00:00.000Z';
    const order = Math.sign(compareTimestamps(input, other));
    if (order !== -Math.sign(compareTimestamps(other, input))) throw new Error('Turned round, two times compare otherwise.');
    return order;
  }),
  tlpLevelOf: objects((shaped) => shaped.map((object) => tlpLevelOf(object.object_marking_refs))),
  tlpOf: objects((shaped) => shaped.flatMap((object) => [tlpOf(object), ...SELECTORS.map((selector) => tlpOf(object, selector))])),
  markingsOf: objects((shaped) => shaped.flatMap((object) => [markingsOf(object), ...SELECTORS.map((selector) => markingsOf(object, selector, { inherited: true, descendants: true, lang: true }))])),
  isMarked: objects((shaped) => shaped.map((object) => isMarked(object, RED, 'name'))),
  languageOf: objects((shaped) => shaped.flatMap((object) => [languageOf(object), ...SELECTORS.map((selector) => languageOf(object, selector))])),
  addMarkings: objects((shaped) => shaped.map((object) => {
    const marked = addMarkings(addMarkings(object, [RED]), [RED, 'nl'], 'name');
    if (!isMarked(marked, RED) || !isMarked(marked, RED, 'name')) throw new Error('A marking that was added is not there.');
    return namesOf(marked);
  })),
  removeMarkings: objects((shaped) => shaped.map((object) => {
    const bare = removeMarkings(removeMarkings(object, [RED]), [RED, 'nl'], 'name');
    if (isMarked(bare, RED) || isMarked(bare, RED, 'name')) throw new Error('A marking that was removed is there.');
    return namesOf(bare);
  })),
  clearMarkings: objects((shaped) => shaped.map((object) => {
    const bare = clearMarkings(clearMarkings(object), 'name');
    if (markingsOf(bare).length > 0 || markingsOf(bare, 'name').length > 0) throw new Error('Markings are left.');
    return namesOf(bare);
  })),
  isTranslatable: value((input) => objectsIn(input).filter(isObject).flatMap((object) =>
    Object.keys(object).slice(0, 50).map((name) => isTranslatable(typeof object['type'] === 'string' ? object['type'] : '', name)))),
  viewInLanguage: objects((shaped) => {
    const contents = shaped.filter((object): object is LanguageContent => object.type === 'language-content');
    if (contents.length === 0) return [];
    const languages = ['nl-BE', '__proto__', 'constructor', ...contents.flatMap((content) => Object.keys(content.contents).slice(0, 3))].slice(0, 6);
    return shaped.flatMap((object) => languages.map((language) => {
      // Every translation is made to be about this object, so that it counts.
      const own = contents.map((content): LanguageContent => ({ ...content, object_ref: object.id }));
      return namesOf(viewInLanguage(object, own, language));
    }));
  }),
  newVersion: objects((shaped) => shaped.map((object) => {
    const made = newVersion(object, Object.fromEntries(Object.entries(shaped[0] ?? {}).filter(([name]) => name.startsWith('x_'))), { modified: LATER });
    return 'object' in made ? namesOf(made.object) : made.problems;
  })),
  revoke: objects((shaped) => shaped.map((object) => {
    const made = revoke(object, { modified: LATER });
    if ('object' in made && 'object' in revoke(made.object, { modified: LATER })) throw new Error('A revoked object has another version.');
    return 'object' in made ? namesOf(made.object) : made.problems;
  })),
  deduplicate: objects((shaped) => {
    const { objects: once, problems } = deduplicate(shaped);
    if (deduplicate(once).objects.length !== once.length) throw new Error('What is there once is there twice.');
    return [once.length, problems, deduplicate([...shaped, ...shaped], 'all').objects.length];
  }),
  mergeBundles: objects((shaped) => {
    const bundle = { type: 'bundle', id: BUNDLE, objects: [...shaped] } as unknown as Bundle;
    return mergeBundles([bundle, bundle], BUNDLE).problems;
  }),
  referencesOf: objects((shaped) => shaped.map((object) => referencesOf(object))),
  graphOf: objects((shaped) => {
    const graph = graphOf(shaped);
    return [[...graph.dangling()], shaped.map(({ id }) => [graph.outgoing(id), graph.incoming(id), graph.neighbours(id), graph.relationships(id), graph.reachable(id, { direction: 'both' })])];
  }),
  equivalentIndicators: objects((shaped) => {
    const indicators = shaped.filter((object): object is Indicator => object.type === 'indicator').slice(0, 5);
    return indicators.flatMap((a) => indicators.map((b) => equivalentIndicators(a, b)));
  }),
  indicatorDifferences: objects((shaped) => {
    const indicators = shaped.filter((object): object is Indicator => object.type === 'indicator').slice(0, 5);
    for (const indicator of indicators) if (indicatorDifferences(indicator, indicator).length > 0) throw new Error('An indicator differs from itself.');
    return indicators.flatMap((a) => indicators.map((b) => indicatorDifferences(a, b)));
  }),
};
