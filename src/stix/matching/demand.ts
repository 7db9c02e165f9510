/** What a pattern asks of observations, in a form that is simple to search: what is left of an observation expression once it is known which observations fit. */
export type Demand = Take | All | Any | InOrder | Within;

/** `count` different single observations out of a set. Both lists are that set. */
export interface Take {
  readonly kind: 'take';
  readonly count: number;
  /** By the time at which they begin. */
  readonly byFirst: readonly number[];
  /** By the time at which they end. */
  readonly byLast: readonly number[];
}

/** Each part, from different observations (AND). */
export interface All {
  readonly kind: 'all';
  readonly parts: readonly Demand[];
}

/** One of the parts (OR). */
export interface Any {
  readonly kind: 'any';
  readonly parts: readonly Demand[];
}

/** Each part, from different observations, none of which must be later than one of a later part (FOLLOWEDBY). */
export interface InOrder {
  readonly kind: 'in-order';
  readonly parts: readonly Demand[];
}

/** The part, with observations that lie close together (WITHIN). */
export interface Within {
  readonly kind: 'within';
  readonly part: Demand;
  /** For each rank the last one that is close enough. */
  readonly reach: readonly number[];
}
