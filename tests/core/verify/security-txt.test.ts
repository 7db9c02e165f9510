import { expect, it } from 'vitest';
import { securityTxt } from '../../../src/core/verify/security-txt.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const PATH = '.well-known/security.txt';

it('finds nothing in a sound file', () => {
  expect(securityTxt.verify(releaseOf(SOUND))).toEqual([]);
});

it.each([
  ['no file', () => undefined, 'There is no security.txt.'],
  ['no contact', (text: string) => text.replace(/^Contact:.*$/m, '# nobody'), '`Contact` is missing.'],
  ['a contact that is no address', (text: string) => text.replace(/^Contact:.*$/m, 'Contact: the desk'), '`Contact` is not an address: the desk.'],
  ['no expiry', (text: string) => text.replace(/^Expires:.*$/m, '# never'), '`Expires` must stand exactly once.'],
  ['an expiry in the past', (text: string) => text.replace(/^Expires:.*$/m, 'Expires: 2020-01-01T00:00:00Z'), 'This file expired on 2020-01-01T00:00:00Z.'],
  ['an expiry that is no moment', (text: string) => text.replace(/^Expires:.*$/m, 'Expires: soon'), '`Expires` is not a moment: soon.'],
])('finds %s', async (_name, change, message) => {
  expect(said(await securityTxt.verify(broken(PATH, change)))).toEqual([`${PATH}:1 ${message}`]);
});
