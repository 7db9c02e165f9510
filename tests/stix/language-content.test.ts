import { expect, test } from 'vitest';
import { isTranslatable, viewInLanguage } from '../../src/stix/index.ts';
import type { Identity, LanguageContent } from '../../src/stix/index.ts';
import { sample } from './samples.ts';

const identity = { ...sample('identity'), lang: 'en', description: 'An example.', roles: ['publisher', 'reader'] } as unknown as Identity;
const translation = (contents: object, changes: object = {}) => ({ ...sample('language-content', { contents }), ...changes }) as unknown as LanguageContent;

test('texts are replaced, the rest stays, and the object is not changed', () => {
  const view = viewInLanguage(identity, [translation({ nl: { name: 'Voorbeeldorganisatie', roles: ['uitgever', ''] } })], 'nl');
  expect(view).toEqual({ ...identity, lang: 'nl', name: 'Voorbeeldorganisatie', roles: ['uitgever', 'reader'] });
  expect(identity.name).toBe('Example organisation');
});

test.each<[string, object, object]>([
  ['another language', { fr: { name: 'x' } }, {}],
  ['another object', { nl: { name: 'x' } }, { object_ref: 'identity--22222222-2222-4222-8222-222222222222' }],
  ['another version', { nl: { name: 'x' } }, { object_modified: '2026-03-09T09:00:00.000Z' }],
  ['a withdrawn translation', { nl: { name: 'x' } }, { revoked: true }],
])('%s does not count', (_name, contents, changes) => {
  expect(viewInLanguage(identity, [translation(contents, changes)], 'nl')).toBe(identity);
});

test('the newer of two translations holds; what is not for people is never replaced', () => {
  const older = translation({ nl: { name: 'Oud', id: 'x', created: 'x' } });
  const newer = translation({ nl: { name: 'Nieuw' } }, { modified: '2026-03-11T09:00:00.000Z' });
  const view = viewInLanguage(identity, [newer, older], 'nl');
  expect([view.name, view.id, view.created]).toEqual(['Nieuw', identity.id, identity.created]);
});

test('which properties may be translated', () => {
  for (const property of ['name', 'description', 'external_references', 'x_custom']) expect(isTranslatable('indicator', property), property).toBe(true);
  for (const property of ['id', 'pattern', 'indicator_types', 'valid_from', 'lang', 'confidence', 'created_by_ref']) expect(isTranslatable('indicator', property), property).toBe(false);
});
