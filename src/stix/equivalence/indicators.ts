import type { Indicator } from '../objects/index.ts';
import { compareTimestamps } from '../timestamps.ts';
import { equivalentPatterns } from './normal-form.ts';

/** The properties of an indicator that say what to look for, when, and what a match means (STIX 2.1 §4.7.1). */
export type IndicatorProperty =
  | 'pattern_type' | 'pattern_version' | 'pattern' | 'indicator_types' | 'kill_chain_phases' | 'valid_from' | 'valid_until' | 'revoked';

const DECISIVE: readonly IndicatorProperty[] = ['pattern_type', 'pattern'];

/**
 * Whether two indicators look for the same: their patterns are in the same language and, in the STIX one, equivalent (STIX
 * 2.1 §4.7); in others, the same text. This is what makes one of two feeds' indicators a duplicate. When they hold and what
 * a match means may still differ: `indicatorDifferences` says in what.
 */
export function equivalentIndicators(a: Indicator, b: Indicator): boolean {
  return DECISIVE.every((property) => SAME[property](a, b));
}

/**
 * In which properties two indicators say different things (STIX 2.1 §4.7.1): none where one can stand for the other. Order
 * and repetition in lists do not count, times are compared as instants, and left out is the same as the default. Ids,
 * versions, names, descriptions, confidence, references and markings are each producer's own and are not compared.
 */
export function indicatorDifferences(a: Indicator, b: Indicator): IndicatorProperty[] {
  return PROPERTIES.filter((property) => !SAME[property](a, b));
}

const SAME: Readonly<Record<IndicatorProperty, (a: Indicator, b: Indicator) => boolean>> = {
  pattern_type: (a, b) => a.pattern_type === b.pattern_type,
  // Who leaves the version out says nothing of it.
  pattern_version: ({ pattern_version: a }, { pattern_version: b }) => a === undefined || b === undefined || a === b,
  pattern: (a, b) => a.pattern === b.pattern || (a.pattern_type === 'stix' && b.pattern_type === 'stix' && equivalentPatterns(a.pattern, b.pattern)),
  indicator_types: (a, b) => sameMembers(a.indicator_types, b.indicator_types),
  kill_chain_phases: (a, b) => sameMembers(phases(a), phases(b)),
  valid_from: (a, b) => compareTimestamps(a.valid_from, b.valid_from) === 0,
  valid_until: ({ valid_until: a }, { valid_until: b }) => (a === undefined || b === undefined ? a === b : compareTimestamps(a, b) === 0),
  revoked: (a, b) => (a.revoked === true) === (b.revoked === true),
};

const PROPERTIES = Object.keys(SAME) as IndicatorProperty[];

const phases = ({ kill_chain_phases: listed = [] }: Indicator): string[] =>
  listed.map(({ kill_chain_name, phase_name }) => JSON.stringify([kill_chain_name, phase_name]));

function sameMembers(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((member) => right.has(member));
}
