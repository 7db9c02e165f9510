import { expect, it } from 'vitest';
import { picture } from '../../../src/core/verify/picture.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const PATH = 'screens/device-list.en.svg';

it('finds nothing in the pictures as they were drawn', () => {
  expect(Object.keys(SOUND)).toContain(PATH);
  expect(picture.verify(releaseOf(SOUND))).toEqual([]);
});

it.each<[string, (text: string) => string, RegExp]>([
  ['is cut off', (text) => text.slice(0, 300), /:\d+ This picture is not well-formed XML/],
  ['is something else', () => '<html/>', /:1 This is no SVG document/],
  ['says nothing', (text) => text.replace(/<title>.*<\/title>/, ''), /:1 This picture does not say in words/],
  ['has a script', (text) => text.replace('</svg>', '<script/></svg>'), /:\d+ This picture has `<script>`/],
  ['has a handler', (text) => text.replace('<g>', '<g onclick="x()">'), /:\d+ This picture has the attribute `onclick`/],
  ['has a style', (text) => text.replace('<g>', '<g style="fill: red">'), /:\d+ This picture has the attribute `style`/],
])('names a picture that %s', async (_what, change, expected) => {
  const found = said(await picture.verify(broken(PATH, change)));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(expected);
});
