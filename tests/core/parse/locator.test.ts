import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locator } from '../../../src/core/parse/locator.ts';

const YAML = `title: One
# a comment
actions:
  - { do: "Look", why: Because }
  - do: >
      Folded
      text
    why: ok
`;

describe('locator', () => {
  const locate = locator('a.yaml', YAML, 2);

  it.each([
    [['title'], 'value', 2, 8],
    [['title'], 'key', 2, 1],
    [['actions', 0, 'why'], 'value', 5, 24],
    [['actions', 1, 'do'], 'key', 6, 5],
    [['actions', 1, 'do'], 'value', 6, 9],
    [['actions', 1, 'missing'], 'value', 6, 5],
    [['nowhere', 3], 'value', 2, 1],
  ] as const)('finds the %j (%s) at %i:%i', (path, part, line, column) => {
    expect(locate(path, part)).toEqual({ file: 'a.yaml', line, column });
  });

  it('finds every value of any JSON document at the text that wrote it', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer({ min: 100 }), { minKeys: 1 }), (record) => {
      const text = JSON.stringify(record, null, 2);
      const find = locator('a.json', text);
      for (const [key, value] of Object.entries(record)) {
        const { line, column } = find([key]);
        expect((text.split('\n')[line - 1] as string).slice(column - 1)).toMatch(new RegExp(`^${value}\\b`));
      }
    }), { numRuns: 200 });
  });
});
