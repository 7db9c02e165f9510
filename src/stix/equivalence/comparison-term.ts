import type { Literal } from '../pattern/syntax-tree.ts';
import { selections } from './selections.ts';

/** A comparison expression in its normal form, for putting together greater ones. Two that say the same have the same text. */
export interface ComparisonTerm {
  /** What the chain joins; of a single comparison, nothing. */
  readonly operator?: 'AND' | 'OR';
  readonly operands: readonly ComparisonTerm[];
  readonly text: string;
  /** Operands that the text shows: less than there are, where IN joins some. */
  readonly parts: number;
  /** Comparisons in it. */
  readonly size: number;
  /** Whether it is a comparison, an AND of comparisons, or an OR of these. */
  readonly pure: boolean;
  /** Of `path = constant`: its parts, of which an IN can be made. */
  readonly equality?: { readonly path: string; readonly kind: Literal['kind']; readonly literal: string };
}

/** Chains of more compound operands than this are not searched for operands that contain others: time would be their square. */
const MAX_COMPARED = 500;

/**
 * `A AND B …` or `A OR B …` of terms in normal form: flat, sorted, without what says nothing new (`A OR A`, `A OR (A AND B)`,
 * `A AND (A OR B)`), and AND distributed over OR as far as `ceiling` alternatives.
 */
export function chainOf(operator: 'AND' | 'OR', terms: readonly ComparisonTerm[], ceiling: number): ComparisonTerm {
  const flat = terms.flatMap((term) => (term.operator === operator ? term.operands : [term]));
  const unique = [...new Map(flat.map((term) => [term.text, term])).values()];
  const operands = withoutAbsorbed(unique).sort((a, b) => (a.text < b.text ? -1 : 1));
  const [first] = operands;
  if (operands.length === 1 && first !== undefined) return first;
  if (operator === 'OR') return { ...written('OR', operands), pure: operands.every(({ pure }) => pure) };
  const ways = selections(operands.map(alternativesOf), ceiling);
  if (ways === undefined || ways.length === 1) return { ...written('AND', operands), pure: ways !== undefined };
  return chainOf('OR', ways.map((way) => chainOf('AND', way, 1)), ceiling);
}

/** The ANDs (or single comparisons) of which one must hold; undefined where they were too many to write out. */
export function alternativesOf(term: ComparisonTerm): readonly ComparisonTerm[] | undefined {
  if (!term.pure) return undefined;
  return term.operator === 'OR' ? term.operands : [term];
}

/** Drops each operand that another makes needless: one of its own operands stands beside it, or all of another's are among its own. */
function withoutAbsorbed(operands: readonly ComparisonTerm[]): ComparisonTerm[] {
  const texts = new Set(operands.map(({ text }) => text));
  const left = operands.filter((operand) => !operand.operands.some(({ text }) => texts.has(text)));
  const compound = left.filter((operand) => operand.operands.length > 0);
  if (compound.length > MAX_COMPARED) return left;
  const needless = new Set<ComparisonTerm>();
  for (const larger of compound) {
    const own = new Set(larger.operands.map(({ text }) => text));
    const contains = ({ operands: some }: ComparisonTerm): boolean => some.length < own.size && some.every(({ text }) => own.has(text));
    if (compound.some(contains)) needless.add(larger);
  }
  return left.filter((operand) => !needless.has(operand));
}

function written(operator: 'AND' | 'OR', operands: readonly ComparisonTerm[]): Omit<ComparisonTerm, 'pure'> {
  const texts = operator === 'OR' ? alternativeTexts(operands) : operands.map(({ text, parts, operator: inner }) => (inner === 'OR' && parts > 1 ? `(${text})` : text));
  return { operator, operands, text: texts.join(` ${operator} `), parts: texts.length, size: operands.reduce((sum, { size }) => sum + size, 0) };
}

/** What an OR shows: several `=` of one path and one kind of constant are an IN. */
function alternativeTexts(operands: readonly ComparisonTerm[]): string[] {
  const groups = new Map<string, [ComparisonTerm, ...ComparisonTerm[]]>();
  for (const operand of operands) {
    const key = operand.equality === undefined ? operand.text : `${operand.equality.kind} ${operand.equality.path}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operand]);
    else group.push(operand);
  }
  const texts = [...groups.values()].map(([first, ...more]) => {
    if (more.length === 0) return first.text;
    return `${first.equality?.path ?? ''} IN (${[first, ...more].map(({ equality }) => equality?.literal ?? '').join(', ')})`;
  });
  return texts.sort();
}
