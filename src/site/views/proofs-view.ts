import { ABSENCES, GAPS, PROOFS, strings } from '../../i18n/index.ts';
import { ABSENT_CRITERIA, EVIDENCE, GAP_CRITERIA, toolVersion } from '../proofs.ts';

/** A proof as the page on tests shows it. */
export interface ProofRow {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly where: string;
  readonly criteria: readonly string[];
  readonly tools: readonly string[];
  readonly tests: readonly { readonly file: string; readonly name: string }[];
}

/** Something that was not tested, with the criteria that it leaves open. */
export interface OpenRow {
  readonly text: string;
  readonly criteria: readonly string[];
}

/** What the tests of this software prove of its pages, what nobody has examined, and what no page has. */
export interface ProofsView {
  readonly language: string;
  readonly proofs: readonly ProofRow[];
  readonly gaps: readonly OpenRow[];
  readonly absences: readonly OpenRow[];
}

/** What was tested, in the words of a language. */
export function proofsView(language: string): ProofsView {
  const words = strings(language).tests;
  return {
    language,
    proofs: PROOFS.map((id) => ({ id: `proof-${id}`, ...words.proofs[id], ...EVIDENCE[id], tools: EVIDENCE[id].tools.map(toolVersion) })),
    gaps: GAPS.map((gap) => ({ text: words.gaps[gap], criteria: GAP_CRITERIA[gap] })),
    absences: ABSENCES.map((absence) => ({ text: words.absences[absence], criteria: ABSENT_CRITERIA[absence] })),
  };
}
