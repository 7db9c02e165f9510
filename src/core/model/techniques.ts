import { byCodeUnit } from '../diagnostic.ts';
import type { AttackPattern, StixObject } from '../../stix/index.ts';
import { newestFirst } from './publication.ts';
import type { Advisory, Model } from './model.ts';

/** The kill chains of ATT&CK as STIX objects name them, and the domain that each stands for. */
const DOMAINS = { 'mitre-attack': 'enterprise-attack', 'mitre-mobile-attack': 'mobile-attack', 'mitre-ics-attack': 'ics-attack' } as const;

/** A matrix of ATT&CK: of networks, phones or industrial systems. */
export type AttackDomain = (typeof DOMAINS)[keyof typeof DOMAINS];

/** An ATT&CK technique, with the advisories that name it. */
export interface Technique {
  /** Number in ATT&CK, such as `T1566.002`. */
  readonly number: string;
  /** Its own name, in English. */
  readonly name: string;
  readonly domain: AttackDomain;
  /** Tactics that it serves, by their short names in ATT&CK, such as `initial-access`. */
  readonly tactics: readonly string[];
  /** Newest advisory first. */
  readonly seen: readonly { readonly advisory: Advisory; readonly object: AttackPattern }[];
}

const NUMBER = /^T\d{4}(?:\.\d{3})?$/;

const found = new WeakMap<Model, readonly Technique[]>();

/** Every technique that an advisory which still stands names by its number in ATT&CK, by domain and number. */
export function techniques(model: Model): readonly Technique[] {
  let list = found.get(model);
  if (!list) found.set(model, (list = collect(model)));
  return list;
}

/** The page of a technique at MITRE, made from its number: an author may have left it out. */
export function techniqueUrl(number: string): string {
  return `https://attack.mitre.org/techniques/${number.replace('.', '/')}`;
}

/** The number in ATT&CK of an object, where it is an attack pattern that has one. */
export function techniqueNumber(object: StixObject): string | undefined {
  const { external_references: references = [] } = object as AttackPattern;
  if (object.type !== 'attack-pattern') return undefined;
  return references.find(({ source_name: source, external_id: id }) => source === 'mitre-attack' && id !== undefined && NUMBER.test(id))?.external_id;
}

function collect(model: Model): Technique[] {
  const byKey = new Map<string, Technique>();
  for (const advisory of newestFirst(model.advisories)) {
    if (advisory.status === 'withdrawn') continue;
    for (const { object } of advisory.objects) {
      if (object.type !== 'attack-pattern' || object.revoked === true) continue;
      const number = techniqueNumber(object);
      if (number !== undefined) for (const one of inDomains(number, advisory, object as AttackPattern)) add(byKey, one);
    }
  }
  return [...byKey.values()].sort((a, b) => byCodeUnit(a.domain, b.domain) || byCodeUnit(a.number, b.number));
}

function inDomains(number: string, advisory: Advisory, object: AttackPattern): Technique[] {
  return Object.entries(DOMAINS).flatMap(([chain, domain]) => {
    const tactics = (object.kill_chain_phases ?? []).flatMap(({ kill_chain_name: name, phase_name: phase }) => (name === chain ? [phase] : []));
    return tactics.length > 0 ? [{ number, name: object.name, domain, tactics, seen: [{ advisory, object }] }] : [];
  });
}

function add(byKey: Map<string, Technique>, one: Technique): void {
  const key = `${one.domain} ${one.number}`;
  const known = byKey.get(key);
  byKey.set(key, known ? { ...known, tactics: [...new Set([...known.tactics, ...one.tactics])], seen: [...known.seen, ...one.seen] } : one);
}
