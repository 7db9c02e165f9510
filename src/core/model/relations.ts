import type { Kind } from '../../i18n/names.ts';
import { languageOf, viewInLanguage, type LanguageContent, type Relationship, type StixObject } from '../../stix/index.ts';
import type { Advisory } from './model.ts';

/** The columns of the drawing, from traces to what helps against the techniques. */
export const RELATION_LAYERS = ['indicators', 'actors', 'means', 'techniques', 'measures'] as const;
export type RelationLayer = (typeof RELATION_LAYERS)[number];

const LAYER_OF: Readonly<Record<string, RelationLayer>> = {
  indicator: 'indicators',
  campaign: 'actors', 'intrusion-set': 'actors', 'threat-actor': 'actors', identity: 'actors',
  malware: 'means', tool: 'means', infrastructure: 'means', vulnerability: 'means',
  'attack-pattern': 'techniques',
  'course-of-action': 'measures',
};

/** An object that takes part in a relation, or all indicators of one kind together: seventy boxes tell nobody anything. */
export interface RelationNode {
  /** STIX identifier, or the kind of the indicators. */
  readonly id: string;
  readonly layer: RelationLayer;
  readonly kind?: Kind | undefined;
  readonly object?: StixObject | undefined;
}

/** One relation, or all of one type from the indicators of a kind to the same object. */
export interface Relation {
  readonly source: string;
  readonly target: string;
  /** Type of the STIX relationship (STIX 2.1 §5.1). */
  readonly type: string;
  readonly count: number;
  /** The lowest confidence of any; undefined where one states none. */
  readonly confidence: number | undefined;
}

export interface Relations {
  /** In reading order. */
  readonly nodes: readonly RelationNode[];
  readonly relations: readonly Relation[];
}

const found = new WeakMap<Advisory, Relations>();

/** How the STIX objects of an advisory hang together: its relationship objects, without what was revoked. */
export function relationsOf(advisory: Advisory): Relations {
  let relations = found.get(advisory);
  if (!relations) found.set(advisory, (relations = collect(advisory)));
  return relations;
}

/** Words of a STIX object for a reader of a language; `language` where they are in another one. */
export interface Said {
  readonly text: string;
  readonly language: string | undefined;
}

/** The name or the description of an object as its language-content translates it, else as it was written; empty where there is none. */
export function saidIn(advisory: Advisory, object: StixObject, property: 'name' | 'description', language: string): Said {
  const view = viewInLanguage(object, contentsOf(advisory, object), language);
  const text = property in view ? (view as { readonly name?: unknown; readonly description?: unknown })[property] : undefined;
  const own = languageOf(view, property);
  return { text: typeof text === 'string' ? text : '', language: own === language ? undefined : own };
}

const contents = new WeakMap<Advisory, ReadonlyMap<string, readonly LanguageContent[]>>();

/** What translates an object, looked up by its id: an advisory has as many translations as objects. */
function contentsOf(advisory: Advisory, { id }: StixObject): readonly LanguageContent[] {
  let byObject = contents.get(advisory);
  if (!byObject) {
    const all = advisory.objects.flatMap(({ object }) => (object.type === 'language-content' ? [object as LanguageContent] : []));
    contents.set(advisory, (byObject = Map.groupBy(all, ({ object_ref: target }) => target)));
  }
  return byObject.get(id) ?? [];
}

function collect(advisory: Advisory): Relations {
  const nodes = new Map<string, RelationNode>();
  for (const { object } of advisory.objects) {
    const layer = Object.hasOwn(LAYER_OF, object.type) ? LAYER_OF[object.type] : undefined;
    if (layer !== undefined && layer !== 'indicators' && !isRevoked(object)) nodes.set(object.id, { id: object.id, layer, object });
  }
  for (const { id, kind, revoked } of advisory.indicators) if (!revoked) nodes.set(id, { id: kind, layer: 'indicators', kind });
  const relations = new Map<string, Relation>();
  for (const { object } of advisory.objects) {
    if (object.type !== 'relationship' || isRevoked(object)) continue;
    const { source_ref: from, target_ref: to, relationship_type: type, confidence } = object as Relationship;
    const [source, target] = [nodes.get(from)?.id, nodes.get(to)?.id];
    if (source === undefined || target === undefined) continue;
    const key = `${source} ${type} ${target}`;
    const known = relations.get(key);
    relations.set(key, { source, target, type, count: (known?.count ?? 0) + 1, confidence: known ? lower(known.confidence, confidence) : confidence });
  }
  const list = [...relations.values()];
  const related = new Set(list.flatMap(({ source, target }) => [source, target]));
  const distinct = new Map([...nodes.values()].map((node) => [node.id, node]));
  return { nodes: RELATION_LAYERS.flatMap((layer) => [...distinct.values()].filter((node) => node.layer === layer && related.has(node.id))), relations: list };
}

function isRevoked(object: StixObject): boolean {
  return 'revoked' in object && object.revoked === true;
}

function lower(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : Math.min(a, b);
}
