import { parsePattern } from '../pattern/parser.ts';
import { printPattern } from '../pattern/printer.ts';
import type { Pattern } from '../pattern/syntax-tree.ts';
import { observationForm } from './observation-form.ts';

/** Patterns of more comparisons than this are sorted and cleared of repetition only: nothing is distributed. */
const MAX_COMPARISONS = 1000;

/** Most alternatives that one AND or FOLLOWEDBY may be written out to. */
const MAX_ALTERNATIVES = 256;

/** Most comparisons of a pattern that was written out. */
const MAX_WRITTEN_OUT = 4096;

/**
 * The normal form of a pattern: patterns that `equivalentPatterns` holds for the same have the same one. `printPattern` gives
 * it as text, which serves as a key; its places are those of that text. The normal form of a normal form is itself.
 *
 * It follows the laws of the operators (STIX 2.1 §9.5, §9.6): AND and OR are sorted and flat; between square brackets, and
 * in OR, repetition falls away; AND and FOLLOWEDBY are distributed over OR; IN is an OR of `=`; constants of equal value
 * have one spelling, see `valueForm`. Parentheses that change nothing fall away. It is for comparing patterns, not for
 * matching: a matcher that compares strings letter by letter does not find `HKLM\Run` by `hklm\run`.
 *
 * Time and size are bounded. Nothing is distributed in a pattern of more than 1,000 comparisons, nor where one chain would
 * come to more than 256 alternatives, or the whole to more than 4,096 comparisons; where more than 500 compound operands
 * stand in one chain, none is searched for another. Beyond that, equivalent patterns may have different normal forms. A
 * pattern whose normal form is nested deeper than `parsePattern` reads comes back as it is.
 */
export function normalizePattern(pattern: Pattern): Pattern {
  const plain = observationForm(pattern.expression, 1);
  const settled = parsePattern(plain.text);
  if (!('ast' in settled)) return pattern;
  if (plain.size > MAX_COMPARISONS) return settled.ast;
  // Read from the settled pattern, so that a normal form meets the same bounds as what it came from.
  const writtenOut = observationForm(settled.ast.expression, MAX_ALTERNATIVES);
  if (writtenOut.size > MAX_WRITTEN_OUT) return settled.ast;
  const result = parsePattern(writtenOut.text);
  return 'ast' in result ? result.ast : settled.ast;
}

/**
 * Whether two patterns, as text or tree, match the same observations (STIX 2.1 §9). True is certain for a matcher that compares
 * registry keys and hashes without their case, and addresses without the bits behind their prefix; false means that no law
 * that `normalizePattern` knows makes them equal. Texts that are no patterns are equivalent when they are the same text.
 */
export function equivalentPatterns(a: string | Pattern, b: string | Pattern): boolean {
  return a === b || keyOf(a) === keyOf(b);
}

/** What two equivalent patterns share. A pattern starts with a bracket, so that a text that is none cannot have its key. */
function keyOf(pattern: string | Pattern): string {
  if (typeof pattern !== 'string') return printPattern(normalizePattern(pattern));
  const result = parsePattern(pattern);
  return 'ast' in result ? printPattern(normalizePattern(result.ast)) : `no pattern: ${pattern}`;
}
