import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { mvt } from '../../../src/core/verify/mvt.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const FILE = 'feeds/stix/mvt.stix2';
const verdict = (change: (text: string) => string | undefined) => said(mvt.verify(broken(FILE, change)) as Diagnostic[]);

it('accepts the file as it was written', () => expect(mvt.verify(releaseOf(SOUND))).toEqual([]));

it('finds a missing file', () => expect(verdict(() => undefined)).toEqual([`${FILE}:1 There is no JSON in this file.`]));

it('finds a pattern that MVT cannot cut in two, and an object that is not the same as in the bundle', () => {
  const found = verdict((text) => text.replace(/("pattern":"\[[^"]*)'\]"/, "$1?a=b']\""));
  expect(found).toEqual([
    expect.stringMatching(/:\d\d? indicator--\S+ is not the same as in the STIX bundle\.$/),
    expect.stringMatching(/:\d\d? The pattern of indicator--\S+ has 2 equals signs, or is no STIX pattern\.$/),
  ]);
});

it('finds what is not ASCII', () => expect(verdict((text) => text.replace('"name":"', '"name":"é'))).toContainEqual(expect.stringMatching(/This line is not ASCII\.$/)));
