import { expect, test } from 'vitest';
import { higherTlp, TLP1, TLP2, tlpLevelOf, validateObject } from '../../src/stix/index.ts';

test('the TLP 2.0 object is the published one', () => {
  expect(TLP2['amber+strict']).toEqual({
    type: 'marking-definition',
    spec_version: '2.1',
    id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
    created: '2022-10-01T00:00:00.000Z',
    name: 'TLP:AMBER+STRICT',
    extensions: { 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': { extension_type: 'property-extension', tlp_2_0: 'amber+strict' } },
  });
});

test.each([
  [TLP2.clear, '94868c89-83c2-464b-929b-a1a8aa3c8487', 'TLP:CLEAR', 'clear'],
  [TLP2.green, 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb', 'TLP:GREEN', 'green'],
  [TLP2.amber, '55d920b0-5e8b-4f79-9ee9-91f868d9b421', 'TLP:AMBER', 'amber'],
  [TLP2['amber+strict'], '939a9414-2ddd-4d32-a0cd-375ea402b003', 'TLP:AMBER+STRICT', 'amber+strict'],
  [TLP2.red, 'e828b379-4e03-4974-9ac4-e53a884c97c1', 'TLP:RED', 'red'],
  [TLP1.white, '613f2e26-407d-48c7-9eca-b8e91df99dc9', 'TLP:WHITE', 'clear'],
  [TLP1.green, '34098fce-860f-48ae-8e50-ebd3cc5e41da', 'TLP:GREEN', 'green'],
  [TLP1.amber, 'f88d31f6-486f-44da-b317-01333bde0b82', 'TLP:AMBER', 'amber'],
  [TLP1.red, '5e57c739-391a-4eb3-b6be-7d15ca92d5ed', 'TLP:RED', 'red'],
])('$name', (marking, uuid, name, level) => {
  expect([marking.id, marking.name]).toEqual([`marking-definition--${uuid}`, name]);
  expect(tlpLevelOf([marking.id])).toBe(level);
  expect(validateObject(marking)).toEqual([]);
});

test('the strictest level holds; other markings do not count', () => {
  const statement = 'marking-definition--11111111-1111-4111-8111-111111111111';
  expect(tlpLevelOf([TLP1.white.id, statement, TLP2['amber+strict'].id, TLP2.amber.id])).toBe('amber+strict');
  expect(tlpLevelOf([statement])).toBeUndefined();
  expect(tlpLevelOf(undefined)).toBeUndefined();
  expect(higherTlp('red', 'clear')).toBe('red');
});
