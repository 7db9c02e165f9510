import { RE2JS } from 're2js';
import type { Budget } from './budget.ts';

/** Looks for the expression anywhere in a text. */
export type RegularExpression = (text: string, budget: Budget) => boolean;

/**
 * The regular expression right of MATCHES (STIX 2.1 §9.6.1, which names PCRE), read by RE2: time is linear in the text.
 * Undefined with what RE2 does not have: references to groups, looking ahead and behind, possessive and atomic groups, `\Z`,
 * `\h`, `\R`, `\uXXXX`, more than 1,000 repetitions. `\d`, `\w` and `\b` are of ASCII, `$` is the end of the text only.
 */
export function regularExpression(source: string, budget: Budget): RegularExpression | undefined {
  // At each `[:` the reader of expressions looks for the `:]` that closes it, if need be to the end.
  budget.spend(source.length * (9 + source.split('[:').length));
  const compiled = compile(source.normalize('NFC'));
  if (compiled === undefined) return undefined;
  const size = compiled.programSize();
  budget.spend(size * 20);
  return (text, spent) => {
    spent.spend(Math.ceil(text.length * (1 + size / 8)));
    return compiled.test(text);
  };
}

function compile(source: string): RE2JS | undefined {
  try {
    return RE2JS.compile(source);
  } catch {
    return undefined;
  }
}
