import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTranslatable, languageOf, validateObject, viewInLanguage } from '../../src/stix/index.ts';
import type { Identity, LanguageContent, StixObject } from '../../src/stix/index.ts';
import { sample } from './samples.ts';

const identity = { ...sample('identity'), lang: 'en', description: 'An example.', roles: ['publisher', 'reader'] } as unknown as Identity;
const translation = (contents: object, changes: object = {}) => ({ ...sample('language-content', { contents }), ...changes }) as unknown as LanguageContent;

test('texts are replaced, the rest stays, and the object is not changed', () => {
  const view = viewInLanguage(identity, [translation({ nl: { name: 'Voorbeeldorganisatie', roles: ['uitgever', ''] } })], 'nl');
  expect(view).toEqual({
    ...identity, lang: 'nl', name: 'Voorbeeldorganisatie', roles: ['uitgever', 'reader'],
    granular_markings: [{ lang: 'en', selectors: ['description', 'roles.[1]'] }],
  });
  expect(identity.name).toBe('Example organisation');
});

test.each<[string, object, object]>([
  ['another language', { fr: { name: 'x' } }, {}],
  ['another object', { nl: { name: 'x' } }, { object_ref: 'identity--22222222-2222-4222-8222-222222222222' }],
  ['another version', { nl: { name: 'x' } }, { object_modified: '2026-03-09T09:00:00.000Z' }],
  ['a withdrawn translation', { nl: { name: 'x' } }, { revoked: true }],
  ['a nearer language than was asked for', { 'nl-BE': { name: 'x' } }, {}],
  ['an empty text', { nl: { name: '' } }, {}],
  ['a text in the place of a list', { nl: { roles: 'x' } }, {}],
  ['a list that is longer', { nl: { roles: ['x', 'y', 'z'] } }, {}],
  ['a list that is shorter', { nl: { roles: ['x'] } }, {}],
  ['a property that the object has not', { nl: { x_more: 'x' } }, {}],
])('%s does not count', (_name, contents, changes) => {
  expect(viewInLanguage(identity, [translation(contents, changes)], 'nl')).toBe(identity);
});

test('the newer of two translations holds; what is not for people is never replaced', () => {
  const older = translation({ nl: { name: 'Oud', id: 'x', created: 'x' } });
  const newer = translation({ nl: { name: 'Nieuw' } }, { modified: '2026-03-11T09:00:00.000Z' });
  const view = viewInLanguage(identity, [newer, older], 'nl');
  expect([view.name, view.id, view.created]).toEqual(['Nieuw', identity.id, identity.created]);
});

test('a language-content object counts in its newest version, and not once that is revoked', () => {
  const before = translation({ nl: { name: 'Oud', description: 'Oud.' } });
  const after = translation({ nl: { name: 'Nieuw' } }, { modified: '2026-03-11T09:00:00.000Z' });
  expect(viewInLanguage(identity, [after, before], 'nl').description).toBe('An example.');
  expect(viewInLanguage(identity, [before, { ...after, revoked: true }], 'nl')).toBe(identity);
});

/** Texts, and the language of each. */
const read = (view: Identity) => [view.lang, view.name, languageOf(view, 'name'), view.description, languageOf(view, 'description')];

test.each<[string, object, unknown[]]>([
  ['nl', { nl: { name: 'N' }, 'nl-BE': { name: 'B' } }, ['nl', 'N', 'nl', 'An example.', 'en']],
  ['nl-BE', { nl: { name: 'N', description: 'D' }, 'nl-BE': { name: 'B' } }, ['nl-BE', 'B', 'nl-BE', 'D', 'nl']],
  ['nl-BE', { nl: { name: 'N' } }, ['nl', 'N', 'nl', 'An example.', 'en']],
  ['NL-be', { 'nl-BE': { name: 'B' } }, ['nl-BE', 'B', 'nl-BE', 'An example.', 'en']],
  ['nl-x-own', { nl: { name: 'N' }, 'nl-x': { name: 'X' } }, ['nl', 'N', 'nl', 'An example.', 'en']],
  ['nl-NL-x-own', { 'nl-NL': { name: 'N' } }, ['nl-NL', 'N', 'nl-NL', 'An example.', 'en']],
])('a reader of %s gets of %j', (language, contents, expected) => {
  const view = viewInLanguage(identity, [translation(contents)], language);
  expect(read(view)).toEqual(expected);
  expect(validateObject(view).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a nearer language holds, though another translation is newer', () => {
  const near = translation({ 'nl-BE': { name: 'B' } });
  const newer = translation({ nl: { name: 'N' } }, { id: 'language-content--22222222-2222-4222-8222-222222222222', modified: '2026-03-11T09:00:00.000Z' });
  expect(viewInLanguage(identity, [near, newer], 'nl-BE').name).toBe('B');
});

test('a text that is in the language already stays', () => {
  const mixed = { ...identity, granular_markings: [{ lang: 'nl-BE', selectors: ['description'] }] } as unknown as Identity;
  const view = viewInLanguage(mixed, [translation({ nl: { name: 'N', description: 'D' } })], 'nl-BE');
  expect(read(view)).toEqual(['nl', 'N', 'nl', 'An example.', 'nl-BE']);
});

test('granular languages of what was replaced go, other markings stay', () => {
  const mark = { marking_ref: 'marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487', selectors: ['name'] };
  const mixed = { ...identity, granular_markings: [{ lang: 'fr', selectors: ['description', 'identity_class'] }, mark] } as unknown as Identity;
  const view = viewInLanguage(mixed, [translation({ nl: { name: 'N', description: 'D', roles: ['a', 'b'] } })], 'nl');
  expect(view.granular_markings).toEqual([{ lang: 'fr', selectors: ['identity_class'] }, mark]);
  expect(read(view)).toEqual(['nl', 'N', 'nl', 'D', 'nl']);
});

test('inside lists and objects only words for people are replaced', () => {
  const object = sample('tool', { external_references: [{ source_name: 'example', description: 'Text.', url: 'https://example.org/' }] }) as unknown as StixObject;
  const content = translation({ nl: { external_references: [{ source_name: 'x', description: 'Tekst.', url: 'https://example.org/nl' }] } }, { object_ref: object.id, object_modified: undefined });
  expect(viewInLanguage(object, [content], 'nl')).toMatchObject({ external_references: [{ source_name: 'example', description: 'Tekst.', url: 'https://example.org/' }] });
});

test('an object without `lang` says it of the text', () => {
  const object = sample('url', { x_label: 'Example' }) as unknown as StixObject;
  const content = translation({ nl: { x_label: 'Voorbeeld', value: 'https://example.com/nl' } }, { object_ref: object.id, object_modified: undefined });
  expect(viewInLanguage(object, [content], 'nl')).toEqual({ ...object, x_label: 'Voorbeeld', granular_markings: [{ lang: 'nl', selectors: ['x_label'] }] });
});

test('a custom object keeps its id', () => {
  const object = { ...sample('identity'), type: 'x-own' } as unknown as StixObject;
  const view = viewInLanguage(object, [translation({ nl: { id: 'x', type: 'x', name: 'N' } }, { object_modified: undefined })], 'nl');
  expect(view).toMatchObject({ type: 'x-own', id: object.id, name: 'N', lang: 'nl' });
});

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (object, content, texts) => {
    for (const contents of [[content], [{ ...identity, ...translation({ nl: texts }) }, { ...translation({}), contents: content, object_modified: texts }]]) {
      expect(() => viewInLanguage(object as unknown as StixObject, contents as unknown as LanguageContent[], 'nl')).not.toThrow();
      expect(viewInLanguage(identity, contents as unknown as LanguageContent[], 'nl').id).toBe(identity.id);
    }
  }), { seed: 20_260_310, numRuns: 500 });
});

test('many texts and many marks: an answer', () => {
  const labels = Array.from({ length: 50_000 }, (_value, index) => `label ${index}`);
  const granular = [{ lang: 'fr', selectors: labels.map((_value, index) => `x_list.[${index}]`) }];
  const object = { ...identity, x_list: labels, granular_markings: granular } as unknown as Identity;
  const view = viewInLanguage(object, [translation({ nl: { name: 'N' } })], 'nl');
  expect(languageOf(view, 'x_list.[49999]')).toBe('fr');
});

test('which properties may be translated', () => {
  for (const property of ['name', 'description', 'external_references', 'x_custom']) expect(isTranslatable('indicator', property), property).toBe(true);
  for (const property of ['id', 'pattern', 'indicator_types', 'valid_from', 'lang', 'confidence', 'created_by_ref']) expect(isTranslatable('indicator', property), property).toBe(false);
});
