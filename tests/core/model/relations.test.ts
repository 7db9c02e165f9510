import { expect, it } from 'vitest';
import type { Advisory } from '../../../src/core/model/model.ts';
import { relationsOf } from '../../../src/core/model/relations.ts';
import { techniques } from '../../../src/core/model/techniques.ts';
import { modelOf, SMALL_SITE } from '../emit/built.ts';

const model = await modelOf(SMALL_SITE);
const advisory = model.advisories.find(({ id }) => id === 'EX-2026-0001') as Advisory;

const changed = (type: string, change: object): Advisory => ({
  ...advisory, objects: advisory.objects.map((authored) => (authored.object.type === type ? { ...authored, object: { ...authored.object, ...change } } : authored)),
});

it('puts the indicators of one kind together and keeps the rest as they are', () => {
  const { nodes, relations } = relationsOf(advisory);
  expect(nodes.map(({ id, layer }) => `${layer} ${id.replace(/--.*/, '')}`)).toEqual(['indicators domain-name', 'actors intrusion-set', 'techniques attack-pattern']);
  expect(relations.map(({ source, target, type, count }) => [source, type, target, count].join(' ').replaceAll(/--[0-9a-f-]+/g, ''))).toEqual(['domain-name indicates intrusion-set 1', 'intrusion-set uses attack-pattern 1']);
});

it('leaves out what was revoked, and what only hung on that', () => {
  expect(relationsOf(changed('relationship', { revoked: true }))).toEqual({ nodes: [], relations: [] });
  expect(relationsOf(changed('attack-pattern', { revoked: true })).nodes.map(({ layer }) => layer)).toEqual(['indicators', 'actors']);
});

it('has the lowest confidence of what it puts together, and none where one states none', () => {
  expect(relationsOf(changed('relationship', { confidence: 40 })).relations.map(({ confidence }) => confidence)).toEqual([40, 40]);
  const relationship = advisory.objects.find(({ object }) => object.type === 'relationship');
  const twice = (confidence: number | undefined): Advisory => ({
    ...advisory, objects: [...changed('relationship', { confidence: 90 }).objects, ...(relationship ? [{ ...relationship, object: { ...relationship.object, confidence } as never }] : [])],
  });
  expect(relationsOf(twice(20)).relations[0]).toMatchObject({ count: 2, confidence: 20 });
  expect(relationsOf(twice(undefined)).relations[0]).toMatchObject({ count: 2, confidence: undefined });
});

it('finds techniques by their number, of advisories that stand', () => {
  const numbers = (one: Advisory) => techniques({ ...model, advisories: [one] }).map(({ domain, number, tactics }) => [domain, number, ...tactics].join(' '));
  expect(numbers(advisory)).toEqual(['enterprise-attack T1566.002 initial-access']);
  expect(numbers({ ...advisory, status: 'withdrawn' })).toEqual([]);
  expect(numbers(changed('attack-pattern', { revoked: true }))).toEqual([]);
  expect(numbers(changed('attack-pattern', { external_references: [{ source_name: 'mitre-attack', external_id: 'S1105' }] }))).toEqual([]);
  expect(numbers(changed('attack-pattern', { kill_chain_phases: [{ kill_chain_name: 'mitre-mobile-attack', phase_name: 'impact' }, { kill_chain_name: 'mitre-attack', phase_name: 'impact' }] }))).toEqual(['enterprise-attack T1566.002 impact', 'mobile-attack T1566.002 impact']);
});
