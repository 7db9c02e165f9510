import { hashAlgorithm, isHash } from '../hash-forms.ts';
import type { ComparisonOperator, Literal, ObjectPath } from '../pattern/syntax-tree.ts';
import { ipv4Form, ipv6Form } from './address-form.ts';
import { literalForm } from './literal-form.ts';

const WHOLE_VALUE: ReadonlySet<ComparisonOperator> = new Set(['=', '!=', 'IN']);
const RANGE: ReadonlySet<ComparisonOperator> = new Set(['=', '!=', 'IN', 'ISSUBSET', 'ISSUPERSET']);
const TEXT: ReadonlySet<ComparisonOperator> = new Set(['=', '!=', 'IN', 'LIKE']);

/**
 * The one spelling of a constant at its place: as `literalForm`, and for properties where more spellings say the same,
 * addresses (STIX 2.1 §6.8, §6.9), names of registry keys and values in small letters (§6.17), hexadecimal hashes in
 * small letters (§2.7). A regular expression, and what is compared by order, stays as written.
 */
export function valueForm(path: ObjectPath, operator: ComparisonOperator, literal: Literal): Literal {
  if (literal.kind !== 'string') return literalForm(literal);
  return { ...literal, value: stringForm(path, operator, literal.value) };
}

function stringForm(path: ObjectPath, operator: ComparisonOperator, text: string): string {
  const { objectType, steps } = path;
  const names = steps.map((step) => (step.kind === 'key' ? step.name : '[]')).join('.');
  if (objectType === 'ipv4-addr' && names === 'value' && RANGE.has(operator)) return ipv4Form(text);
  if (objectType === 'ipv6-addr' && names === 'value' && RANGE.has(operator)) return ipv6Form(text);
  if (objectType === 'windows-registry-key' && (names === 'key' || names === 'values.[].name') && TEXT.has(operator)) return smallLetters(text);
  const [parent, last] = steps.slice(-2);
  if (parent?.kind === 'key' && parent.name === 'hashes' && last?.kind === 'key' && WHOLE_VALUE.has(operator)) return hashForm(last.name, text);
  return text;
}

function hashForm(name: string, text: string): string {
  const algorithm = hashAlgorithm(name);
  if (algorithm === undefined || algorithm === 'SSDEEP' || !isHash(algorithm, text)) return text;
  return text.toLowerCase().replace(/^t1/, 'T1');
}

/** Letter by letter, and only where the capital of the small letter is the letter again: `K` for Kelvin is no `k`. */
function smallLetters(text: string): string {
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase();
    return small.toUpperCase() === letter ? small : letter;
  }).join('');
}
