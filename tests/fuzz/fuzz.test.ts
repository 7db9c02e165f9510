import { expect, test } from 'vitest';
import * as stix from '../../src/stix/index.ts';
import { doors, WITHOUT_INPUT } from './doors/index.ts';
import { text, type Door } from './doors/door.ts';
import { expressions } from './doors/expressions.ts';
import { kinds, type KindName } from './kinds/index.ts';
import { leadsSomewhere } from './promises.ts';
import { makeInput, tryInput } from './try-input.ts';

/** A taste of `npm run fuzz`, which runs over a million. */
const COUNTS: Readonly<Record<KindName, number>> = { text: 100, pattern: 150, object: 150, bundle: 30, deep: 4, pumped: 3, long: 1, wide: 0, foreign: 20 };

test.each(Object.entries(COUNTS) as [KindName, number][])('inputs of the kind %s end well at every door', async (kind, count) => {
  for (let index = 0; index < count; index += 1) expect(await tryInput({ kind, seed: 2026, index }, { doors })).toEqual([]);
});

test('every exported function is a door, or takes no input', () => {
  const functions = Object.entries(stix).filter(([, exported]) => typeof exported === 'function').map(([name]) => name);
  expect([...Object.keys(doors), ...WITHOUT_INPUT].filter((name) => !name.startsWith('expression ')).sort(), 'add a door in tests/fuzz/doors').toEqual(functions.sort());
});

test('the expressions of the library are found: those of rules, of schemas and of the format', () => {
  const names = [...expressions.keys()];
  expect(names).toEqual(expect.arrayContaining([String(/^CAPEC-[0-9]+$/), String(/^[a-zA-Z0-9_-]{1,250}$/u), 'format uri']));
});

test('the same name makes the same input', () => {
  for (const kind of ['text', 'pattern', 'object', 'bundle'] as const) {
    const make = (index: number) => JSON.stringify(makeInput({ kind, seed: 1, index }));
    expect(make(7)).toBe(make(7));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(make)).size, kind).toBeGreaterThan(4);
  }
  expect(Object.values(kinds).reduce((sum, { share }) => sum + share, 0)).toBe(10_000);
});

const planted: Readonly<Record<string, Door>> = {
  throws: text(() => { throw new Error('planted'); }),
  changes: { takes: 'value', drive: (input: unknown) => { if (Array.isArray((input as { objects?: unknown } | null)?.objects)) (input as { objects: unknown[] }).objects.push(1); } },
};

test('a door that throws or changes its input is found', async () => {
  expect(await tryInput({ kind: 'pattern', seed: 1, index: 0 }, { doors: planted })).toMatchObject([{ kind: 'pattern', seed: 1, index: 0, door: 'throws' }]);
  const found = await Promise.all(Array.from({ length: 20 }, (_, index) => tryInput({ kind: 'bundle', seed: 1, index }, { doors: planted })));
  expect(found.flat().map(({ door }) => door)).toContain('changes');
});

test('a path leads to what is there, or to a missing property of it', () => {
  const value = { a: [{ b: 1 }] };
  for (const path of [[], ['a'], ['a', 0, 'b'], ['a', 0, 'missing'], ['missing']]) expect(leadsSomewhere(value, path), path.join('.')).toBe(true);
  for (const path of [['a', 1], ['a', '0'], ['missing', 'b'], ['__proto__', 'a'], ['a', 0, 'b', 'c']]) expect(leadsSomewhere(value, path), path.join('.')).toBe(false);
});
