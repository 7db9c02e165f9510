import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRelations } from '../../../src/core/drawing/place-relations.ts';
import { RELATION_LAYERS, type Relation, type RelationNode } from '../../../src/core/model/relations.ts';

const node = fc.integer({ min: 0, max: 11 }).map((number): RelationNode => ({ id: `n${number}`, layer: RELATION_LAYERS[number % RELATION_LAYERS.length] ?? 'actors' }));
const graph = fc.uniqueArray(node, { selector: ({ id }) => id, minLength: 1 }).chain((nodes) => fc.record({
  nodes: fc.constant(nodes),
  relations: fc.array(fc.record({ source: fc.constantFrom(...nodes), target: fc.constantFrom(...nodes) }).map(({ source, target }): Relation => ({ source: source.id, target: target.id, type: 'uses', count: 1, confidence: 50 })), { maxLength: 20 }),
}));

describe('the places of a drawing of relations', () => {
  it('hold each node once, in the column of its layer', () => {
    fc.assert(fc.property(graph, ({ nodes, relations }) => {
      const { columns } = placeRelations(nodes, relations);
      expect(columns.flat().flatMap(({ node: one }) => one?.id ?? []).sort()).toEqual(nodes.map(({ id }) => id).sort());
      for (const column of columns) expect(new Set(column.flatMap(({ node: one }) => one?.layer ?? [])).size).toBe(1);
    }), { seed: 7, numRuns: 300 });
  });

  it('lead each line through every column between its ends, and nowhere else', () => {
    fc.assert(fc.property(graph, ({ nodes, relations }) => {
      const { columns, routes } = placeRelations(nodes, relations);
      const columnOf = new Map(columns.flatMap((slots, index) => slots.map(({ key }) => [key, index] as const)));
      expect(routes).toHaveLength(relations.length);
      for (const { relation, slots } of routes) {
        expect([slots[0], slots.at(-1)].sort()).toEqual([relation.source, relation.target].sort());
        const steps = slots.map((key) => columnOf.get(key) ?? -1);
        for (const [index, column] of steps.entries()) if (index > 0) expect(column - (steps[index - 1] ?? 0)).toBe(steps.length === 2 && steps[0] === steps[1] ? 0 : 1);
      }
    }), { seed: 7, numRuns: 300 });
  });

  it('put nodes that hang together beside each other, so that lines do not cross', () => {
    const nodes: RelationNode[] = [{ id: 'a', layer: 'actors' }, { id: 'b', layer: 'actors' }, { id: 'c', layer: 'techniques' }, { id: 'd', layer: 'techniques' }];
    const relation = (source: string, target: string): Relation => ({ source, target, type: 'uses', count: 1, confidence: 90 });
    const { columns } = placeRelations(nodes, [relation('a', 'd'), relation('b', 'c')]);
    const [left = [], right = []] = columns.map((slots) => slots.map(({ key }) => key));
    expect(left.indexOf('a') < left.indexOf('b')).toBe(right.indexOf('d') < right.indexOf('c'));
  });
});
