import { describe, expect, test } from 'vitest';
import { parse } from '../../src/stix/index.ts';
import { bundle, sample } from './samples.ts';

const found = (text: string) => parse(text).problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe('parse', () => {
  test('gives a value that narrows on its type', () => {
    const { value } = parse(JSON.stringify(sample('indicator')));
    if (value?.type !== 'indicator') throw new Error('an indicator was expected');
    const pattern: string = value.pattern;
    expect(pattern).toBe(sample('indicator')['pattern']);
  });

  test('a bundle narrows too', () => {
    const { value } = parse(JSON.stringify(bundle(sample('identity'))));
    const types = value?.type === 'bundle' ? value.objects?.map(({ type }) => type) : [];
    expect(types).toEqual(['identity']);
  });

  test('an object of a type of its own stands apart, so that the union narrows', () => {
    const { value, custom, problems } = parse('{"type": "x-own", "id": "x-own--22222222-2222-4222-8222-222222222222", "x_seen": 3}');
    expect([value, custom?.['x_seen']]).toEqual([undefined, 3]);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('a warning leaves the value, an error takes it', () => {
    const text = JSON.stringify(sample('identity', { identity_class: 'company' }));
    expect(parse(text).value).toBeDefined();
    expect(parse(text, { strict: true }).value).toBeUndefined();
  });

  test('what is no JSON has a place', () => expect(found('{"type": "url",\n  "id": }')).toEqual(['2:9 stix/json-syntax']));

  test('problems have the place of the value, or of what it is missing from, in reading order', () => {
    const text = ['{', '  "type": "bundle", "id": "bundle--22222222-2222-4222-8222-222222222222",', '  "objects": [', '    {"type": "url",', '     "note": "\\"}]", "list": [[], {}, ""],', '     "id": 7},', '    {"type": "mutex", "id": "mutex--x", "name": "m"}', '  ]', '}'].join('\n');
    expect(found(text)).toEqual(['4:5 stix/missing-property', '6:12 stix/wrong-type', '7:29 stix/identifier']);
  });

  test('a property named as one that every object inherits has its own place', () => {
    const text = JSON.stringify(sample('identity', { labels: 'x' })).replace('"labels"', '"__proto__": {"labels": 1}, "labels"');
    const at = text.lastIndexOf('"x"') + 1;
    expect(found(text)).toContain(`1:${at} stix/wrong-type`);
  });
});
