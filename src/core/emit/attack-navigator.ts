import { absolute, advisoryPath, attackLayerPath } from '../model/addresses.ts';
import type { Model } from '../model/model.ts';
import { techniques, type AttackDomain, type Technique } from '../model/techniques.ts';
import type { Emitter } from './emitter.ts';
import { jsonDocument } from './json-document.ts';

const NAMES: Readonly<Record<AttackDomain, string>> = { 'enterprise-attack': 'Enterprise', 'mobile-attack': 'Mobile', 'ics-attack': 'ICS' };

/** The techniques of each domain of ATT&CK as a layer for ATT&CK Navigator. */
export const attackNavigator: Emitter = {
  id: 'attack-navigator',
  standard: 'ATT&CK Navigator layer 4.5',
  listed: true,
  *emit(model: Model) {
    for (const [domain, list] of Map.groupBy(techniques(model), (technique) => technique.domain)) {
      yield { path: attackLayerPath(domain).slice(1), mediaType: 'application/json', count: list.length, body: jsonDocument(layer(model, domain, list)) };
    }
  },
};

/** No version of ATT&CK is named: Navigator then takes the newest, in which each tactic has the name that it has today. */
function layer(model: Model, domain: AttackDomain, list: readonly Technique[]): unknown {
  const publisher = model.publisher.name['en'] ?? model.publisher.baseUrl;
  const most = Math.max(...list.map(({ seen }) => seen.length));
  return {
    name: `${publisher}: ${NAMES[domain]}`,
    versions: { navigator: '4.9.0', layer: '4.5' },
    domain,
    description: 'Techniques that our advisories name. The score is the number of advisories.',
    layout: { layout: 'side', showID: true, showName: true, expandedSubtechniques: 'annotated' },
    techniques: [...parents(list), ...list.flatMap((technique) => scored(model, technique, list))],
    gradient: { colors: ['#8fd3e0', '#0f4c5c'], minValue: 0, maxValue: Math.max(2, most) },
    links: [{ label: publisher, url: model.publisher.baseUrl }],
  };
}

/** A technique lights up under the tactics that an advisory states, and under no other. */
function scored(model: Model, { number, tactics, seen }: Technique, list: readonly Technique[]): unknown[] {
  const hasParts = (tactic: string) => list.some((other) => other.number.startsWith(`${number}.`) && other.tactics.includes(tactic));
  return tactics.map((tactic) => ({
    techniqueID: number,
    tactic,
    score: seen.length,
    ...(hasParts(tactic) ? { showSubtechniques: true } : {}),
    comment: seen.map(({ advisory, object }) => `${advisory.id}: ${object.description ?? object.name}`).join('\n\n'),
    links: seen.map(({ advisory }) => {
      const language = advisory.texts.has('en') ? 'en' : advisory.sourceLanguage;
      return { label: advisory.texts.get(language)?.title ?? advisory.id, url: absolute(model, advisoryPath(advisory, language)) };
    }),
  }));
}

/** Navigator shows a sub-technique only where its parent says so. */
function parents(list: readonly Technique[]): unknown[] {
  const open = new Map(list.flatMap(({ number, tactics }) => (number.includes('.') ? tactics.map((tactic) => {
    const techniqueID = number.slice(0, number.indexOf('.'));
    return [`${techniqueID} ${tactic}`, { techniqueID, tactic, showSubtechniques: true }] as const;
  }) : [])));
  for (const { number, tactics } of list) for (const tactic of tactics) open.delete(`${number} ${tactic}`);
  return [...open.values()];
}
