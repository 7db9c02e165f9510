import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateBundle, validateObject } from '../../src/stix/index.ts';
import { bundle, sample, samples } from './samples.ts';

const isProblemList = (problems: readonly { code: string; severity: string; message: string; spec: string }[]): void => {
  for (const { code, severity, message, spec } of problems) {
    expect(code).toMatch(/^stix\/[a-z-]+$/);
    expect(['error', 'warning']).toContain(severity);
    expect(message).toMatch(/\.$/);
    expect(spec).toMatch(/^[1-9][0-9]*(?:\.[0-9]+)*$/);
  }
};

const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>('\ud800', '__proto__', 'constructor', '', 'a'.repeat(5000), 1e308, -0, [[]], {}, { __proto__: null, hasOwnProperty: 1 }),
);
const hostileName = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'extensions', 'type', 'x_ref', 'granular_markings', 'hashes', 'toJSON'));

test('no JSON value makes a check throw', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    isProblemList(validateObject(value));
    isProblemList(validateBundle(value));
  }), { numRuns: 1000 });
});

test('no changed object makes a check throw', () => {
  const types = Object.keys(samples);
  fc.assert(fc.property(fc.constantFrom(...types), fc.nat(), hostileName, hostileValue, (type, place, name, value) => {
    const object = sample(type);
    const names = Object.keys(object);
    const changed = place % 2 === 0 ? (names[place % names.length] ?? name) : name;
    Object.defineProperty(object, changed, { value, enumerable: true, configurable: true, writable: true });
    isProblemList(validateObject(object));
    isProblemList(validateBundle(bundle(sample('identity'), object, sample('language-content'))));
  }), { numRuns: 4000 });
});

test('names of the prototype are nobody’s properties', () => {
  const object = JSON.parse('{"type":"identity","__proto__":{"name":"x"},"constructor":1}') as object;
  const found = validateObject(object).map(({ path }) => path.join('.'));
  expect(found).toEqual(expect.arrayContaining(['name', 'id']));
  expect(validateObject({ type: '__proto__', id: 'x' }).map(({ path }) => path.join('.'))).toContain('type');
  expect(validateObject({ type: 'constructor', id: 'constructor--11111111-1111-4111-8111-111111111111' }).map(({ code }) => code)).toEqual(['stix/custom-object']);
});

const nested = (open: string, close: string, depth: number): unknown => JSON.parse(`${open.repeat(depth)}1${close.repeat(depth)}`);

test.each<[string, () => unknown]>([
  ['deep lists', () => sample('identity', { x_deep: nested('[', ']', 200_000) })],
  ['deep objects', () => sample('file', { extensions: { 'some-ext': nested('{"abc":', '}', 200_000) } })],
  ['deep translations', () => sample('language-content', { contents: { nl: { x_deep: nested('[', ']', 200_000) } } })],
  ['a long type', () => ({ type: 'a-'.repeat(200_000), id: 'x' })],
  ['a long id', () => sample('identity', { id: `${'a'.repeat(300_000)}--` })],
  ['a long time', () => sample('identity', { created: `2026-03-10T09:00:00.${'0'.repeat(300_000)}` })],
  ['a long URL', () => sample('url', { value: `https://${'a%20'.repeat(80_000)} ` })],
  ['a long address', () => sample('email-addr', { value: '@'.repeat(300_000) })],
  ['a long name', () => sample('domain-name', { value: 'a.'.repeat(150_000) })],
  ['a long IPv6 address', () => sample('ipv6-addr', { value: ':'.repeat(300_000) })],
  ['a long selector', () => sample('identity', { granular_markings: [{ lang: 'en', selectors: [`name${'.a'.repeat(150_000)}!`] }] })],
  ['long Base64', () => sample('artifact', { url: undefined, payload_bin: `${'YWJj'.repeat(80_000)}=` })],
  ['a long phase', () => sample('tool', { kill_chain_phases: [{ kill_chain_name: `${'a-'.repeat(150_000)}!`, phase_name: 'x' }] })],
  ['a long language', () => sample('identity', { lang: 'a-'.repeat(150_000) })],
  ['a long media type', () => sample('artifact', { mime_type: `text/${'.'.repeat(300_000)}` })],
])('%s: an answer at once', (_name, make) => {
  const object = make();
  const before = performance.now();
  isProblemList(validateObject(object));
  expect(performance.now() - before).toBeLessThan(3000);
});
