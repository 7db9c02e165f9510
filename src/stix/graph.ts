import { isLater, modifiedOf } from './deduplicate.ts';
import type { Relationship, StixObject } from './objects/index.ts';
import { isRecord } from './rules/rule.ts';
import { referencesOf, type Reference } from './references.ts';

/** A reference, with the object that holds it. */
export interface Edge extends Reference {
  readonly source: string;
}

/** Along references, against them, or both. */
export type Direction = 'outgoing' | 'incoming' | 'both';

/** Objects that refer to each other. Ids of objects that are not there are no error: they have no outgoing references. */
export interface Graph {
  /** The newest version of each object, by id. */
  readonly objects: ReadonlyMap<string, StixObject>;
  /** What the object refers to. */
  outgoing(id: string): Edge[];
  /** What refers to the object. */
  incoming(id: string): Edge[];
  /** References to objects that are not there. */
  dangling(): Generator<Edge>;
  /** The ids of all objects that this one refers to or is referred to by, without itself, each once; those that are not there too. */
  neighbours(id: string): string[];
  /** The relationship objects in which the object is the source (`outgoing`), the target (`incoming`), or either; of one type where one is given (§5.1). */
  relationships(id: string, direction?: Direction, type?: string): Relationship[];
  /**
   * The ids of the objects that are there and can be reached in at most `depth` steps, the object itself first, near ones
   * before far ones. A relationship object is a step of its own. Circles are walked once.
   */
  reachable(id: string, options?: { readonly direction?: Direction; readonly depth?: number }): string[];
}

/**
 * The graph of many objects (STIX 2.1 §2.9, §5). Making it takes time in proportion to their size, and so does each question
 * to what it looks at. It reads the objects again when asked: do not change them meanwhile. Of objects with one id the
 * newest is in it, of equally new ones the first; `deduplicate` says where they differ.
 */
export function graphOf(objects: Iterable<StixObject>): Graph {
  const byId = new Map<string, StixObject>();
  for (const object of objects) {
    if (!isRecord(object) || !Object.hasOwn(object, 'id') || typeof object.id !== 'string') continue;
    const other = byId.get(object.id);
    if (other === undefined || isLater(modifiedOf(object), modifiedOf(other))) byId.set(object.id, object);
  }
  const sources = new Map<string, string[]>();
  for (const [source, object] of byId) {
    for (const target of new Set(referencesOf(object).map((reference) => reference.target))) {
      const list = sources.get(target);
      if (list === undefined) sources.set(target, [source]);
      else list.push(source);
    }
  }

  const outgoing = (source: string): Edge[] => {
    const object = byId.get(source);
    return object === undefined ? [] : referencesOf(object).map((reference) => ({ source, ...reference }));
  };
  const incoming = (id: string): Edge[] => (sources.get(id) ?? []).flatMap((source) => outgoing(source).filter(({ target }) => target === id));
  const next = (id: string, direction: Direction): string[] => [
    ...(direction === 'incoming' ? [] : outgoing(id).map(({ target }) => target)),
    ...(direction === 'outgoing' ? [] : sources.get(id) ?? []),
  ];

  return {
    objects: byId,
    outgoing,
    incoming,
    *dangling() {
      for (const id of byId.keys()) for (const edge of outgoing(id)) if (!byId.has(edge.target)) yield edge;
    },
    neighbours(id) {
      const found = new Set(next(id, 'both'));
      found.delete(id);
      return [...found];
    },
    relationships(id, direction = 'both', type) {
      return (sources.get(id) ?? []).flatMap((source) => {
        const object = byId.get(source);
        if (object?.type !== 'relationship' || (type !== undefined && object.relationship_type !== type)) return [];
        const isEnd = (direction !== 'incoming' && object.source_ref === id) || (direction !== 'outgoing' && object.target_ref === id);
        return isEnd ? [object] : [];
      });
    },
    reachable(id, { direction = 'outgoing', depth = Infinity } = {}) {
      const found = new Set(byId.has(id) ? [id] : []);
      let edge = [...found];
      for (let step = 0; step < depth && edge.length > 0; step += 1) {
        const further: string[] = [];
        for (const from of edge) {
          for (const to of next(from, direction)) {
            if (found.has(to) || !byId.has(to)) continue;
            found.add(to);
            further.push(to);
          }
        }
        edge = further;
      }
      return [...found];
    },
  };
}
