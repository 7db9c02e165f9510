/**
 * The syntax tree of a STIX pattern (STIX 2.1 §9). Every node carries `start` and `end`, offsets in UTF-16 code units of
 * the text that it was read from. Parentheses are nodes: they bind qualifiers and are kept as written.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A whole pattern: one observation expression (§9.3). */
export interface Pattern extends Span {
  readonly kind: 'pattern';
  readonly expression: ObservationExpression;
}

/** §9.5: what must be seen, and in which order. Chains of the same operator are one flat node. */
export type ObservationExpression = Observation | ObservationGroup | ObservationChain | QualifiedObservation;

/** `[ … ]`: one observation. */
export interface Observation extends Span {
  readonly kind: 'observation';
  readonly comparison: ComparisonExpression;
}

/** `( … )` around observation expressions. */
export interface ObservationGroup extends Span {
  readonly kind: 'observation-group';
  readonly expression: ObservationExpression;
}

/** Two or more observation expressions joined by one operator; AND binds tighter than OR, OR than FOLLOWEDBY (§9.5.3). */
export interface ObservationChain extends Span {
  readonly kind: 'observation-chain';
  readonly operator: 'AND' | 'OR' | 'FOLLOWEDBY';
  readonly operands: readonly ObservationExpression[];
}

/** An observation or group with its qualifiers, in the order written (§9.5.1). */
export interface QualifiedObservation extends Span {
  readonly kind: 'qualified-observation';
  readonly expression: Observation | ObservationGroup;
  readonly qualifiers: readonly Qualifier[];
}

/** §9.5.1. Numbers keep their spelling, so that nothing is lost to rounding. */
export type Qualifier = WithinQualifier | RepeatsQualifier | StartStopQualifier;

/** `WITHIN 300 SECONDS` */
export interface WithinQualifier extends Span {
  readonly kind: 'within';
  readonly seconds: string;
}

/** `REPEATS 5 TIMES` */
export interface RepeatsQualifier extends Span {
  readonly kind: 'repeats';
  readonly times: string;
}

/** `START t'…' STOP t'…'` */
export interface StartStopQualifier extends Span {
  readonly kind: 'start-stop';
  readonly startTime: string;
  readonly stopTime: string;
}

/** §9.6: what one observation must hold. */
export type ComparisonExpression = Comparison | Existence | ComparisonGroup | ComparisonChain;

export type ComparisonOperator =
  | '=' | '!=' | '<' | '>' | '<=' | '>='
  | 'IN' | 'LIKE' | 'MATCHES' | 'ISSUBSET' | 'ISSUPERSET';

/** `path [NOT] operator value` (§9.6.1). */
export interface Comparison extends Span {
  readonly kind: 'comparison';
  readonly path: ObjectPath;
  readonly negated: boolean;
  readonly operator: ComparisonOperator;
  readonly value: Literal | SetLiteral;
}

/** `[NOT] EXISTS path` (§9.6.1). */
export interface Existence extends Span {
  readonly kind: 'existence';
  readonly path: ObjectPath;
  readonly negated: boolean;
}

/** `( … )` around comparisons. */
export interface ComparisonGroup extends Span {
  readonly kind: 'comparison-group';
  readonly expression: ComparisonExpression;
}

/** Two or more comparisons joined by one operator; AND binds tighter than OR. */
export interface ComparisonChain extends Span {
  readonly kind: 'comparison-chain';
  readonly operator: 'AND' | 'OR';
  readonly operands: readonly ComparisonExpression[];
}

/** `type:property.step[index]…` (§9.7). */
export interface ObjectPath extends Span {
  readonly kind: 'path';
  readonly objectType: string;
  /** The first step is always a key. */
  readonly steps: readonly PathStep[];
}

export type PathStep = KeyStep | IndexStep;

/** A property name, dictionary key (quoted in the text where it is no plain word) or reference name. */
export interface KeyStep extends Span {
  readonly kind: 'key';
  readonly name: string;
}

/** `[2]`, or `[*]` for any element (§9.7.2). The grammar also has `[-1]`, which points to nothing. */
export interface IndexStep extends Span {
  readonly kind: 'index';
  readonly index: string;
}

/** A constant (§9.2). `value` is the meaning of strings (without escapes) and the spelling of all others. */
export interface Literal extends Span {
  readonly kind: 'string' | 'integer' | 'float' | 'boolean' | 'timestamp' | 'hex' | 'binary';
  readonly value: string;
}

/** `( 'a', 'b' )`, right of IN. */
export interface SetLiteral extends Span {
  readonly kind: 'set';
  readonly members: readonly Literal[];
}
