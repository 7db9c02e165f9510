import type { MarkingDefinition } from './objects/marking-definition.ts';

/** Levels of the Traffic Light Protocol 2.0 (FIRST), from open to closed. */
export const TLP_LEVELS = ['clear', 'green', 'amber', 'amber+strict', 'red'] as const;
export type TlpLevel = (typeof TLP_LEVELS)[number];

/** The extension that carries a TLP 2.0 level (OASIS, STIX Common Objects). */
export const TLP2_EXTENSION = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';

const tlp2 = (level: TlpLevel, uuid: string): MarkingDefinition => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid}`,
  created: '2022-10-01T00:00:00.000Z',
  name: `TLP:${level.toUpperCase()}`,
  extensions: { [TLP2_EXTENSION]: { extension_type: 'property-extension', tlp_2_0: level } },
});

/** The marking-definition objects of TLP 2.0, published by OASIS with fixed ids and dates; use them as they are. */
export const TLP2: Readonly<Record<TlpLevel, MarkingDefinition>> = {
  clear: tlp2('clear', '94868c89-83c2-464b-929b-a1a8aa3c8487'),
  green: tlp2('green', 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb'),
  amber: tlp2('amber', '55d920b0-5e8b-4f79-9ee9-91f868d9b421'),
  'amber+strict': tlp2('amber+strict', '939a9414-2ddd-4d32-a0cd-375ea402b003'),
  red: tlp2('red', 'e828b379-4e03-4974-9ac4-e53a884c97c1'),
};

const tlp1 = (level: 'white' | 'green' | 'amber' | 'red', uuid: string): MarkingDefinition => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid}`,
  created: '2017-01-20T00:00:00.000Z',
  definition_type: 'tlp',
  name: `TLP:${level.toUpperCase()}`,
  definition: { tlp: level },
});

/** The marking-definition objects of TLP 1, fixed by the standard (STIX 2.1 §7.2.1.4). WHITE is CLEAR in TLP 2.0. */
export const TLP1: Readonly<Record<'white' | 'green' | 'amber' | 'red', MarkingDefinition>> = {
  white: tlp1('white', '613f2e26-407d-48c7-9eca-b8e91df99dc9'),
  green: tlp1('green', '34098fce-860f-48ae-8e50-ebd3cc5e41da'),
  amber: tlp1('amber', 'f88d31f6-486f-44da-b317-01333bde0b82'),
  red: tlp1('red', '5e57c739-391a-4eb3-b6be-7d15ca92d5ed'),
};

const levelById: ReadonlyMap<string, TlpLevel> = new Map([
  ...TLP_LEVELS.map((level) => [TLP2[level].id, level] as const),
  [TLP1.white.id, 'clear'],
  [TLP1.green.id, 'green'],
  [TLP1.amber.id, 'amber'],
  [TLP1.red.id, 'red'],
]);

/** The stricter of two levels. */
export function higherTlp(a: TlpLevel, b: TlpLevel): TlpLevel {
  return TLP_LEVELS.indexOf(a) < TLP_LEVELS.indexOf(b) ? b : a;
}

/**
 * The TLP level of an object by its `object_marking_refs` (STIX 2.1 §7.2.2): the strictest of them, TLP 1 and TLP 2.0
 * alike. Undefined where none of them is a TLP marking, which is not the same as CLEAR.
 */
export function tlpLevelOf(objectMarkingRefs: readonly string[] | undefined): TlpLevel | undefined {
  let level: TlpLevel | undefined;
  for (const id of objectMarkingRefs ?? []) {
    const found = levelById.get(id);
    if (found !== undefined) level = level === undefined ? found : higherTlp(level, found);
  }
  return level;
}
