import { parse, walk, type CssNode } from 'css-tree';
import { describe, expect, test } from 'vitest';
import { parseCss, type TokenSheet } from '../../../src/core/parse/css.ts';
import { themeCss } from '../../../src/core/theme/theme-css.ts';

function sheet(text: string): TokenSheet {
  const { document } = parseCss('content/theme/light.css', text);
  if (!document) throw new Error('The test writes CSS.');
  return document;
}

/** What a style sheet sets, by the at-rules around it, as another reading of it has it. */
function setsOf(css: string): Map<string, string[]> {
  const sets = new Map<string, string[]>();
  const around: string[] = [];
  walk(parse(css), {
    enter(node: CssNode) {
      if (node.type === 'Atrule') around.push(node.name);
      else if (node.type === 'Declaration') sets.set(around.join(' '), [...(sets.get(around.join(' ')) ?? []), node.property]);
    },
    leave(node: CssNode) { if (node.type === 'Atrule') around.pop(); },
  });
  return sets;
}

describe('what a theme adds to the style sheet', () => {
  test('is nothing without a theme', () => expect(themeCss({})).toBe(''));

  test('is what our styles ask for, by way of whatever they point at, and nothing else', () => {
    const light = sheet('.t { --basis-color-default-color-document: var(--a, var(--b)); --a: #111; --b: var(--c); --c: #222; --basis-color-info-bg-default: #333; --t-button: var(--a); }');
    expect(setsOf(themeCss({ light, dark: light })).get('layer')).toEqual(['--basis-color-default-color-document', '--a', '--b', '--c']);
  });

  test('holds what the dark alone points at in both, since the dark comes on top', () => {
    const light = sheet(':root { --a: #111; --basis-color-default-color-document: #222; }');
    const dark = sheet(':root { --basis-color-default-color-document: var(--a); }');
    const sets = setsOf(themeCss({ light, dark }));
    expect(sets.get('layer')).toEqual(['--a', '--basis-color-default-color-document']);
    expect(sets.get('layer media')).toEqual(['--basis-color-default-color-document']);
  });

  test('sets aside our own dark where the publisher has none', () => {
    const css = themeCss({ light: sheet(':root { --visited: #123456; }') });
    expect(css).toContain('color-scheme:light');
    expect(setsOf(css).get('layer')).toContain('--background');
    expect(css.match(/--visited:[^;}]*/g)?.at(-1)).toBe('--visited:#123456');
  });

  test('takes the last value of a token, and no comments', () => {
    const light = sheet(':root { --visited: #111; } .t { --visited: /* a */ #222; }');
    expect(themeCss({ light, dark: light })).toContain(':root{--visited:#222}');
  });
});
