import type { Qualifier } from '../pattern/syntax-tree.ts';
import { alternativesOf as comparisonAlternatives, chainOf, type ComparisonTerm } from './comparison-term.ts';
import { uncovered } from './coverage.ts';
import { selections } from './selections.ts';

/** A qualifier as it is written. */
export interface QualifierText {
  readonly kind: Qualifier['kind'];
  readonly text: string;
}

/** An observation expression in its normal form, for putting together greater ones. Two that say the same have the same text. */
export interface ObservationTerm {
  readonly kind: 'observation' | 'qualified' | 'AND' | 'OR' | 'FOLLOWEDBY';
  /** What a chain joins, and the one that is qualified; of an observation, nothing. */
  readonly operands: readonly ObservationTerm[];
  readonly text: string;
  /** Comparisons in it. */
  readonly size: number;
  /** Whether no OR is in it that was too large to be distributed over. What is qualified counts as one piece. */
  readonly pure: boolean;
  /** Of an observation: what it asks. */
  readonly comparison?: ComparisonTerm;
  /** Of a qualified one: the qualifiers from within. */
  readonly qualifiers?: readonly QualifierText[];
}

const BINDING = { observation: 4, qualified: 4, AND: 3, OR: 2, FOLLOWEDBY: 1 } as const;

/** `[ … ]` of a comparison in normal form. */
export const observationOf = (comparison: ComparisonTerm): ObservationTerm =>
  ({ kind: 'observation', operands: [], text: `[${comparison.text}]`, size: comparison.size, pure: true, comparison });

/**
 * OR of terms (STIX 2.1 §9.5.3): sorted, without those that another makes needless. `[A] OR [B]` asks for one observation of
 * which A or B holds: that is `[A OR B]`.
 */
export function anyOf(terms: readonly ObservationTerm[]): ObservationTerm {
  const flat = flattened('OR', terms);
  const comparisons = flat.flatMap(({ comparison }) => comparison ?? []);
  const others = flat.filter(({ comparison }) => comparison === undefined);
  const joined = comparisons.length === 0 ? [] : [observationOf(chainOf('OR', comparisons, 1))];
  const operands = uncovered([...joined, ...new Map(others.map((term) => [term.text, term])).values()]);
  const [first] = operands;
  if (operands.length === 1 && first !== undefined) return first;
  return { ...written('OR', operands.sort(byText)), pure: operands.every(({ pure }) => pure) };
}

/** AND of terms: sorted. It is not idempotent, for each operand needs an observation of its own (§9.5.3). */
export const allOf = (terms: readonly ObservationTerm[], ceiling: number): ObservationTerm => ordered('AND', flattened('AND', terms).sort(byText), ceiling);

/** FOLLOWEDBY of terms: in their order. */
export const sequenceOf = (terms: readonly ObservationTerm[], ceiling: number): ObservationTerm => ordered('FOLLOWEDBY', flattened('FOLLOWEDBY', terms), ceiling);

function ordered(operator: 'AND' | 'FOLLOWEDBY', operands: readonly ObservationTerm[], ceiling: number): ObservationTerm {
  const ways = selections(operands.map(alternativesOf), ceiling);
  if (ways === undefined || ways.length === 1) return { ...written(operator, operands), pure: ways !== undefined };
  return anyOf(ways.map((way) => (operator === 'AND' ? allOf(way, 1) : sequenceOf(way, 1))));
}

/**
 * The term under its qualifiers (§9.5.1), innermost first. WITHIN and START … STOP only take matches away, so that their
 * order among themselves does not count, nor that one stands twice; their order to REPEATS does.
 */
export function qualified(term: ObservationTerm, outer: readonly QualifierText[]): ObservationTerm {
  const inner = term.kind === 'qualified' ? (term.operands[0] ?? term) : term;
  const qualifiers = settled([...(term.qualifiers ?? []), ...outer]);
  if (qualifiers.length === 0) return inner;
  const plain = inner.kind === 'observation' && new Set(qualifiers.map(({ kind }) => kind)).size === qualifiers.length;
  const text = [plain ? inner.text : `(${inner.text})`, ...qualifiers.map((qualifier) => qualifier.text)].join(' ');
  return { kind: 'qualified', operands: [inner], text, size: inner.size, pure: true, qualifiers };
}

function settled(qualifiers: readonly QualifierText[]): QualifierText[] {
  const done: QualifierText[] = [];
  let filters = new Map<string, QualifierText>();
  const settle = (): void => {
    done.push(...[...filters.values()].sort(byText));
    filters = new Map();
  };
  for (const qualifier of qualifiers) {
    if (qualifier.kind === 'repeats') {
      settle();
      done.push(qualifier);
    } else {
      filters.set(qualifier.text, qualifier);
    }
  }
  settle();
  return done;
}

/** The terms without OR of which one must be found; undefined where they were too many to write out. */
function alternativesOf(term: ObservationTerm): readonly ObservationTerm[] | undefined {
  if (!term.pure) return undefined;
  if (term.kind === 'OR') return term.operands.flatMap((operand) => alternativesOf(operand) ?? []);
  const alternatives = term.comparison === undefined ? undefined : comparisonAlternatives(term.comparison);
  return alternatives === undefined || alternatives.length === 1 ? [term] : alternatives.map(observationOf);
}

const byText = (a: { readonly text: string }, b: { readonly text: string }): number => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);

const flattened = (kind: ObservationTerm['kind'], terms: readonly ObservationTerm[]): ObservationTerm[] =>
  terms.flatMap((term) => (term.kind === kind ? term.operands : [term]));

function written(kind: 'AND' | 'OR' | 'FOLLOWEDBY', operands: readonly ObservationTerm[]): Omit<ObservationTerm, 'pure'> {
  const texts = operands.map((operand) => (BINDING[operand.kind] < BINDING[kind] ? `(${operand.text})` : operand.text));
  return { kind, operands, text: texts.join(` ${kind} `), size: operands.reduce((sum, { size }) => sum + size, 0) };
}
