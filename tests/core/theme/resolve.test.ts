import { expect, test } from 'vitest';
import { parseCss, type Token } from '../../../src/core/parse/css.ts';
import { resolve } from '../../../src/core/theme/resolve.ts';

function follow(css: string): ReturnType<typeof resolve> {
  const tokens = parseCss('theme.css', `:root{${css}}`).document?.rules.flatMap((rule) => rule.tokens) ?? [];
  const find = (name: string): Token | undefined => tokens.findLast((token) => token.name === name);
  return resolve(find('--x') as Token, find);
}

test.each([
  ['a value of its own', '--x: #111', '#111', '--x'],
  ['one pointer after the other', '--x: var(--a); --a: var( --b ); --b: #111', '#111', '--b'],
  ['what stands instead', '--x: var(--a, #111)', '#111', '--x'],
  ['a pointer that stands instead', '--x: var(--a, var(--b)); --b: #111', '#111', '--b'],
  ['nothing that stands instead where there is a value', '--x: var(--a, #222); --a: #111', '#111', '--a'],
  ['commas that stand instead', '--x: var(--a, A, "B, C", d)', 'A, "B, C", d', '--x'],
  ['pointers inside a value', '--x: calc(var(--a) * (1 + var(--b, 2))); --a: 3px', 'calc(3px * (1 + 2))', '--x'],
  ['the last of a name', '--x: var(--a); --a: #222; --a: #111', '#111', '--a'],
])('follows %s', (_, css, value, decided) => {
  const outcome = follow(css);
  expect('value' in outcome && [outcome.value, outcome.decided.name]).toEqual([value, decided]);
});

test.each([
  ['missing', '--x: var(--a)', '--a', '--x'],
  ['missing', '--x: var(--a); --a: calc(1px * var(--b))', '--b', '--a'],
  ['cycle', '--x: var(--x)', '--x', '--x'],
  ['cycle', '--x: var(--a, 1px); --a: calc(2 * var(--x))', '--x', '--a'],
])('tells what is %s in %s', (fault, css, name, at) => {
  const outcome = follow(css);
  expect('fault' in outcome && [outcome.fault, outcome.name, outcome.at.name]).toEqual([fault, name, at]);
});
