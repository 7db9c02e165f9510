import type { Random } from '../../bench/site/random.ts';

/** Names that objects of JavaScript have by birth, and names that the library itself looks for. */
export const NAMES: readonly string[] = [
  '__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'prototype', 'length', '', ' ', '0', '-1', '1e3', '~', '/', '~1', '\ud800', '\0',
  'type', 'id', 'spec_version', 'created', 'modified', 'extensions', 'extension_type', 'hashes', 'lang', 'contents', 'objects', 'object_refs', 'object_marking_refs',
  'granular_markings', 'selectors', 'external_references', 'definition', 'x_ref', 'x_refs', 'x_bin', 'x_hex', 'MD5', 'SHA-256', 'ntfs-ext', 'a'.repeat(251),
];

/** Texts that stand at the edge of a form, or past it. */
export const TEXTS: readonly string[] = [
  ...NAMES, 'bundle', 'identity', 'indicator', 'marking-definition', 'language-content', 'new-sdo', 'nl', 'x-default', 'stix', 'tlp', 'statement',
  '\udfff\ud800', '😀', '\u202e', '\u2028', '\n', 'null', 'NaN', '2026-02-30T00:00:00Z', '2026-12-31T23:59:60Z', '2026-03-10T09:00:00.000Z', '0000-01-01T00:00:00Z',
  'identity--', 'a--00000000-0000-4000-8000-000000000000', 'identity--11111111-1111-4111-8111-000000000005', '--', 'CVE-2026-0001', 'CAPEC-1', '/', '1.2.3.4/33', '::1/128', '::',
  'labels.[0]', 'labels.[99999999999999999999]', '__proto__.[0]', 'name', '.', 'https://', 'https://example.org/%', 'YWJj', 'ab', "[a:b = 1]", "[", "'", '\\', '\\0', '(?<a>', '%', '_',
];

const NUMBERS: readonly number[] = [0, -0, 1, -1, 0.1, 100, 101, 65_536, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 1e21, 1e308, -1e308, 5e-324];

/** A value of JSON that nobody expects here. */
export function hostileValue(random: Random, depth = 0): unknown {
  switch (random.below(depth > 3 ? 5 : 8)) {
    case 0: return null;
    case 1: return random.below(2) === 0;
    case 2: return random.pick(NUMBERS);
    case 3: return random.pick(TEXTS);
    case 4: return random.pick(TEXTS).repeat(random.below(40));
    case 5: return Array.from({ length: random.below(4) }, () => hostileValue(random, depth + 1));
    case 6: return random.pick([[], {}, [[]], [null], [{}], { '': null }]);
    default: return objectOf(Array.from({ length: random.below(4) }, () => [random.pick(NAMES), hostileValue(random, depth + 1)]));
  }
}

/** An object with exactly these properties of its own, as `JSON.parse` would make it: `__proto__` is a name like any other. */
export function objectOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, value] of entries) setProperty(object, name, value);
  return object;
}

export function setProperty(object: object, name: string | number, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
