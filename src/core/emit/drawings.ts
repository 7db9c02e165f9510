import { drawAttack } from '../drawing/draw-attack.ts';
import { drawRelations } from '../drawing/draw-relations.ts';
import { xmlDocument, type XmlElement } from '../formats/xml.ts';
import { attackPath, relationsPath } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import { relationsOf } from '../model/relations.ts';
import type { Emitter, OutputFile } from './emitter.ts';

/** The drawings of advisories: the steps of the attack, and how the STIX objects hang together, per language. */
export const drawings: Emitter = {
  id: 'drawings',
  standard: 'SVG 1.1',
  listed: false,
  *emit(model: Model) {
    for (const advisory of model.advisories) {
      for (const language of advisory.texts.keys()) {
        const { attack } = advisory;
        for (const way of attack?.ways ?? []) if (attack) yield file(attackPath(advisory.id, way.id, language), language, drawAttack(attack, way, language).svg);
        if (relationsOf(advisory).relations.length > 0) yield file(relationsPath(advisory.id, language), language, drawRelations(advisory, language).svg);
      }
    }
  },
};

function file(address: string, language: string, svg: XmlElement): OutputFile {
  return { path: address.slice(1), mediaType: 'image/svg+xml; charset=utf-8', language, body: xmlDocument(svg) };
}
