import { describe, expect, test } from 'vitest';
import { rules, validateBundle, validateObject } from '../../src/stix/index.ts';
import { bundle, sample } from './samples.ts';

const custom = sample('identity', { x_own: 1, identity_class: 'company' });
const found = (options?: Parameters<typeof validateObject>[1]) => validateObject(custom, options).map(({ code, severity }) => `${severity} ${code}`).sort();

describe('how strictly to judge', () => {
  test('what the standard advises against is a warning', () =>
    expect(found()).toEqual(['warning stix/custom-properties', 'warning stix/vocabulary']));

  test('strict makes it an error', () =>
    expect(found({ strict: true })).toEqual(['error stix/custom-properties', 'error stix/vocabulary']));

  test('one code is silenced, another stays', () =>
    expect(found({ severities: { 'stix/vocabulary': 'off' } })).toEqual(['warning stix/custom-properties']));

  test('a code with a severity of its own keeps it when all is strict', () =>
    expect(found({ strict: true, severities: { 'stix/vocabulary': 'warning' } })).toEqual(['error stix/custom-properties', 'warning stix/vocabulary']));

  test('every rule can be switched, in objects and in bundles alike', () => {
    const off = Object.fromEntries(rules.map(({ id }) => [id, 'off'] as const));
    const twice = bundle(custom, custom);
    expect(validateBundle(twice)).not.toEqual([]);
    expect(validateBundle(twice, { severities: off })).toEqual([]);
  });

  test('names that every object inherits switch nothing', () =>
    expect(validateObject(custom, { severities: JSON.parse('{"__proto__": "off", "constructor": "off"}') as Record<`stix/${string}`, 'off'> })).toHaveLength(2));
});
