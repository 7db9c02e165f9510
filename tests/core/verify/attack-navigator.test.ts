import { describe, expect, it } from 'vitest';
import { attackNavigator } from '../../../src/core/verify/attack-navigator.ts';
import { broken, releaseOf, said, SOUND } from './release.ts';

const LAYER = 'feeds/attack/enterprise-attack.json';

it('accepts a layer as it was written', () => expect(attackNavigator.verify(releaseOf(SOUND))).toEqual([]));

describe('finds', () => {
  it.each([
    ['a domain that is not that of the address', (text: string) => text.replace('"domain": "enterprise-attack"', '"domain": "mobile-attack"'), 'The domain is "mobile-attack"; one of ATT&CK, and that of the address, is asked.'],
    ['another version of the format', (text: string) => text.replace('"layer": "4.5"', '"layer": "4.4"'), 'The version of the format is not 4.5.'],
    ['a gradient without a span', (text: string) => text.replace('"maxValue": 2', '"maxValue": 0'), 'The gradient needs two colours, and a lower bound below the upper one.'],
    ['a number that is none', (text: string) => text.replace('"techniqueID": "T1566.002"', '"techniqueID": "S1105"'), '"S1105" is not the number of a technique.'],
    ['a technique twice under a tactic', (text: string) => text.replace('"techniqueID": "T1566.002"', '"techniqueID": "T1566"'), 'T1566 stands under initial-access twice.'],
    ['a sub-technique out of sight', (text: string) => text.replace('"showSubtechniques": true', '"showSubtechniques": false'), 'T1566.002 stays out of sight: its parent does not show its sub-techniques.'],
    ['a link that leads nowhere', (text: string) => text.replace('"url": "https://advisories.example.org/en/', '"url": "/en/'), 'T1566.002 has a link that is no full address.'],
  ])('%s', async (_what, change, expected) => {
    expect(said(await attackNavigator.verify(broken(LAYER, change)))).toContain(`${LAYER}:1 ${expected}`);
  });
});
