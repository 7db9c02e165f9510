import { alternativesOf, type ComparisonTerm } from './comparison-term.ts';
import type { ObservationTerm } from './observation-term.ts';

/** Of more chains than this it is not asked whether one contains another: time would be their square. */
const MAX_COMPARED = 500;

/**
 * The operands of an OR without those that another makes needless: whenever such a one is found, the other is found among
 * the same observations (STIX 2.1 §9.5.3): `A OR (A AND B)`, `A OR (B FOLLOWEDBY A)`, `(A AND B) OR (A FOLLOWEDBY B)`.
 */
export function uncovered(operands: readonly ObservationTerm[]): ObservationTerm[] {
  const texts = new Set(operands.map(({ text }) => text));
  const alternatives = new Set(operands.flatMap(({ comparison }) => comparison ?? []).flatMap((comparison) => alternativesOf(comparison) ?? comparison).map(({ text }) => text));
  const left = operands.filter((operand) => !isChain(operand) || !operand.operands.some(({ text, comparison }) => texts.has(text) || isAmong(comparison, alternatives)));
  const chains = left.filter(isChain);
  if (chains.length > MAX_COMPARED) return left;
  const needless = new Set<ObservationTerm>();
  for (const larger of chains) {
    const inOrder = larger.operands.map(({ text }) => text);
    const sorted = larger.kind === 'AND' ? inOrder : [...inOrder].sort();
    const within = ({ kind, operands: own }: ObservationTerm): boolean =>
      kind === 'AND' ? contains(sorted, own) : larger.kind === 'FOLLOWEDBY' && contains(inOrder, own);
    if (chains.some((chain) => chain !== larger && within(chain))) needless.add(larger);
  }
  return left.filter((operand) => !needless.has(operand));
}

const isChain = ({ kind }: ObservationTerm): boolean => kind === 'AND' || kind === 'FOLLOWEDBY';

/** Whether each alternative of a comparison is, or has in its AND, one of those given. */
function isAmong(comparison: ComparisonTerm | undefined, alternatives: ReadonlySet<string>): boolean {
  if (comparison === undefined || alternatives.size === 0) return false;
  const own = alternativesOf(comparison) ?? [comparison];
  return own.every(({ text, operator, operands }) => alternatives.has(text) || (operator === 'AND' && operands.some((operand) => alternatives.has(operand.text))));
}

/** Whether the texts have all operands among them, each as often, in their order. */
function contains(texts: readonly string[], operands: readonly ObservationTerm[]): boolean {
  if (operands.length > texts.length) return false;
  let at = 0;
  for (const { text } of operands) {
    at = texts.indexOf(text, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
