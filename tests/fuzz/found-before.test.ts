import { expect, test } from 'vitest';
import { matchPattern, parsePattern, validateBundle, validateObject } from '../../src/stix/index.ts';
import { bundle, sample } from '../stix/samples.ts';

const MILLION = 1_000_000;
const codes = (problems: readonly { readonly code: string; readonly severity: string }[]) => problems.filter(({ severity }) => severity === 'error').map(({ code }) => code);

/** Each of these threw: the expressions had used up their stack. */
test.each<[string, Record<string, unknown>, string[]]>([
  ['Base64 of sixteen megabytes', sample('artifact', { url: undefined, hashes: undefined, payload_bin: 'YWJj'.repeat(4 * MILLION) }), []],
  ['its last characters wrong', sample('artifact', { url: undefined, hashes: undefined, payload_bin: `${'YWJj'.repeat(4 * MILLION)}=` }), ['stix/wrong-form']],
  ['custom Base64', sample('identity', { x_own_bin: 'YWJj'.repeat(4 * MILLION) }), []],
  ['a URL of sixteen million characters', sample('url', { value: `https://example.org/${'a'.repeat(16 * MILLION)}` }), ['stix/wrong-form']],
  ['an email address of twelve million characters', sample('email-addr', { value: `${'a'.repeat(12 * MILLION)}@example.org` }), ['stix/wrong-form']],
  ['a selector of four million steps', sample('identity', { granular_markings: [{ lang: 'en', selectors: [`name${'.abc'.repeat(4 * MILLION)}`] }] }), ['stix/wrong-form']],
])('a long text is judged: %s', (_name, object, expected) => {
  expect(codes(validateObject(object))).toEqual(expected);
});

test('a long constant of a pattern is read', () => {
  expect(parsePattern(`[a:b = b'${'YWJj'.repeat(4 * MILLION)}']`)).toHaveProperty('ast');
});

test.each<[string, unknown]>([
  ['no text can be made of', JSON.parse('{"toString":1}')],
  ['is deeper than the stack', JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))],
])('`modified` is a custom property of an observable, and may be what %s', (_name, modified) => {
  const problems = validateBundle(bundle(sample('domain-name', { modified }), sample('domain-name', { modified: 1 }), sample('language-content', { object_ref: sample('domain-name')['id'], object_modified: undefined })));
  expect(problems.map(({ code }) => code)).toContain('stix/language-target');
});

test('an expression that takes long to read is refused', () => {
  const result = matchPattern(`[a:b MATCHES '${'[:'.repeat(20_000)}']`, []);
  expect('errors' in result && codes(result.errors)).toEqual(['stix/too-complex']);
});

test('a circle, which no JSON holds, has an end', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  expect(codes(validateObject(sample('identity', { x_own: circle })))).toEqual([]);
});

test('the path to what is missing in a missing object is that of the object', () => {
  const problems = validateObject(sample('marking-definition', { definition: undefined, extensions: { 'some-ext': { some_name: 1 } } }));
  expect(problems.filter(({ code }) => code === 'stix/marking-definition').map(({ path }) => path)).toEqual([['definition']]);
});
