import { advisoryPath, attackLayerPath } from '../../core/model/addresses.ts';
import type { Model } from '../../core/model/model.ts';
import { saidIn } from '../../core/model/relations.ts';
import { techniques, techniqueUrl, type AttackDomain, type Technique } from '../../core/model/techniques.ts';
import { strings, TACTICS } from '../../i18n/index.ts';
import type { Link } from './frame-view.ts';

/** A technique in the matrix: a way to what is said of it below. */
export interface TechniqueCell {
  readonly href: string;
  readonly number: string;
  readonly name: string;
}

/** A matrix of ATT&CK with its tactics in their order, without the empty ones. */
export interface AttackMatrix {
  readonly id: AttackDomain;
  readonly title: string;
  readonly layer: string;
  readonly tactics: readonly { readonly id: string; readonly name: string; readonly cells: readonly TechniqueCell[] }[];
}

export type TechniquesView = ReturnType<typeof techniquesView>;

/** The ATT&CK techniques that the advisories name, as a matrix per domain, and what each means in each advisory. */
export function techniquesView(model: Model, language: string) {
  const words = strings(language);
  const list = techniques(model);
  const matrices = [...Map.groupBy(list, ({ domain }) => domain)].map(([id, members]): AttackMatrix => ({
    id,
    title: words.techniques.domains[id],
    layer: attackLayerPath(id),
    tactics: tacticsOf(members).map((tactic) => ({
      id: tactic,
      name: (words.tactics as Readonly<Record<string, string>>)[tactic] ?? tactic,
      cells: members.filter(({ tactics }) => tactics.includes(tactic)).map(({ number, name }) => ({ href: `#${techniqueAnchor(number)}`, number, name })),
    })),
  }));
  return { language, matrices, details: list.map((technique) => details(technique, language)) };
}

/** The id of what is said of a technique. */
export function techniqueAnchor(number: string): string {
  return number.toLowerCase().replace('.', '-');
}

/** Tactics in the order of ATT&CK; one that we do not know comes last. */
function tacticsOf(members: readonly Technique[]): string[] {
  const present = [...new Set(members.flatMap(({ tactics }) => tactics))];
  const place = (tactic: string) => (TACTICS as readonly string[]).indexOf(tactic) + 1 || TACTICS.length + 1;
  return present.sort((a, b) => place(a) - place(b));
}

function details({ number, name, seen }: Technique, language: string) {
  return {
    anchor: techniqueAnchor(number),
    number,
    name,
    href: techniqueUrl(number),
    seen: seen.map(({ advisory, object }) => ({
      meaning: saidIn(advisory, object, 'description', language),
      advisory: { href: advisoryPath(advisory, language), text: advisory.id } satisfies Link,
    })),
  };
}
