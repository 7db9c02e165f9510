import { drawRelations, nodeName, relationsAlt } from '../../core/drawing/draw-relations.ts';
import { techniquesPath } from '../../core/model/addresses.ts';
import type { Advisory } from '../../core/model/model.ts';
import { RELATION_LAYERS, relationsOf, type Relation, type RelationNode, type Said } from '../../core/model/relations.ts';
import { techniqueNumber } from '../../core/model/techniques.ts';
import { strings } from '../../i18n/index.ts';
import { shownNumber } from '../dates.ts';
import { confidenceWord } from './indicator-tables.ts';
import { techniqueAnchor } from './techniques-view.ts';

/** What one object has to do with others, a verb at a time. */
export interface RelatedObject {
  readonly name: Said;
  readonly verbs: readonly { readonly verb: string; readonly targets: readonly { readonly name: Said; readonly href: string | undefined; readonly note: string | undefined }[] }[];
}

export type RelationsView = ReturnType<typeof relationsView>;

/** The drawing of the relations of an advisory, and all of them in words; undefined where it has none. */
export function relationsView(advisory: Advisory, language: string, src: string) {
  const { nodes, relations } = relationsOf(advisory);
  if (relations.length === 0) return undefined;
  const { layers } = strings(language).visuals;
  const { width, height } = drawRelations(advisory, language);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return {
    picture: { src, alt: relationsAlt(advisory, language), width, height },
    groups: RELATION_LAYERS.map((layer) => ({
      id: layer,
      title: layers[layer],
      objects: nodes.filter((node) => node.layer === layer).flatMap((node) => related(advisory, node, relations, byId, language)),
    })).filter(({ objects }) => objects.length > 0),
  };
}

function related(advisory: Advisory, node: RelationNode, relations: readonly Relation[], byId: ReadonlyMap<string, RelationNode>, language: string): RelatedObject[] {
  const own = relations.filter(({ source }) => source === node.id);
  if (own.length === 0) return [];
  const { theyIndicate, verbs } = strings(language).visuals;
  return [{
    name: nodeName(advisory, node, language),
    verbs: [...Map.groupBy(own, ({ type }) => type)].map(([type, list]) => ({
      verb: node.kind !== undefined && type === 'indicates' ? theyIndicate : (Object.hasOwn(verbs, type) ? verbs[type] : undefined) ?? type.replaceAll('-', ' '),
      targets: list.flatMap((relation) => {
        const target = byId.get(relation.target);
        return target ? [{ name: nodeName(advisory, target, language), href: techniqueHref(advisory, target, language), note: noteOf(relation, node, language) }] : [];
      }),
    })),
  }];
}

/** How many traces, and how certain it is where it is not highly certain. */
function noteOf({ confidence = 0, count }: Relation, { kind }: RelationNode, language: string): string | undefined {
  const word = confidenceWord(confidence);
  const parts = [...(kind === undefined ? [] : [shownNumber(count, language)]), ...(word === 'high' ? [] : [strings(language).visuals.sureness[word]])];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function techniqueHref(advisory: Advisory, { object }: RelationNode, language: string): string | undefined {
  const number = object && advisory.status !== 'withdrawn' ? techniqueNumber(object) : undefined;
  return number === undefined ? undefined : `${techniquesPath(language)}#${techniqueAnchor(number)}`;
}
