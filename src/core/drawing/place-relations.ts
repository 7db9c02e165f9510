import { RELATION_LAYERS, type Relation, type RelationNode } from '../model/relations.ts';

/** Something in a column: a node, or the place where a line passes a column on its way to one further off. */
export interface Slot {
  readonly key: string;
  readonly node?: RelationNode | undefined;
}

/** A line through the slots that it visits. */
export interface Route {
  readonly relation: Relation;
  readonly slots: readonly string[];
}

export interface Placed {
  /** Columns that have something in them, each from top to bottom. */
  readonly columns: readonly (readonly Slot[])[];
  readonly routes: readonly Route[];
}

const SWEEPS = 6;

/**
 * Puts nodes into columns and orders each so that lines cross little: every slot goes to the middle of its neighbours,
 * sweep after sweep (Sugiyama, Tagawa, Toda 1981). Ties keep the order that is there, so that equal input gives an equal drawing.
 */
export function placeRelations(nodes: readonly RelationNode[], relations: readonly Relation[]): Placed {
  const layers = RELATION_LAYERS.map((layer) => nodes.filter((node) => node.layer === layer)).filter((layer) => layer.length > 0);
  const columnOf = new Map(layers.flatMap((layer, index) => layer.map(({ id }) => [id, index] as const)));
  const columns: Slot[][] = layers.map((layer) => layer.map((node) => ({ key: node.id, node })));
  const routes = relations.map((relation, index) => {
    const [from, to] = [columnOf.get(relation.source) ?? 0, columnOf.get(relation.target) ?? 0];
    const [low, high] = from <= to ? [relation.source, relation.target] : [relation.target, relation.source];
    const between: string[] = [];
    for (let column = Math.min(from, to) + 1; column < Math.max(from, to); column += 1) {
      // Lines to the same node run together where they pass a column.
      const key = `${column} ${relation.type} ${from <= to ? relation.target : relation.source}`;
      if (columns[column]?.every((slot) => slot.key !== key)) columns[column]?.push({ key });
      between.push(key);
    }
    return { relation, slots: [low, ...between, high], index };
  });
  const neighbours = neighboursOf(routes);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const order = [...columns.keys()];
    for (const column of sweep % 2 === 0 ? order : order.reverse()) sortColumn(columns, column, neighbours);
  }
  return { columns, routes: routes.map(({ relation, slots }) => ({ relation, slots })) };
}

function neighboursOf(routes: readonly Route[]): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const list = neighbours.get(a);
    if (list) list.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { slots } of routes) {
    for (const [index, slot] of slots.entries()) {
      const next = slots[index + 1];
      if (next === undefined) continue;
      join(slot, next);
      join(next, slot);
    }
  }
  return neighbours;
}

function sortColumn(columns: Slot[][], column: number, neighbours: ReadonlyMap<string, readonly string[]>): void {
  const heights = new Map(columns.flatMap((slots) => slots.map(({ key }, index) => [key, (index + 0.5) / slots.length] as const)));
  const weight = ({ key }: Slot) => {
    const near = neighbours.get(key) ?? [];
    return near.length === 0 ? (heights.get(key) ?? 0) : near.reduce((sum, other) => sum + (heights.get(other) ?? 0), 0) / near.length;
  };
  columns[column] = (columns[column] ?? []).map((slot) => ({ slot, at: weight(slot) })).sort((a, b) => a.at - b.at).map(({ slot }) => slot);
}
