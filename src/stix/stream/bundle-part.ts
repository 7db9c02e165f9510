import type { Problem } from '../problem.ts';
import type { PieceStart } from './piece.ts';

/** What reading a bundle as a stream gives, one after the other. */
export type BundlePart = StreamedObject | StreamedProblem | StreamedProperties;

/** An entry of `objects`, with the place where it begins: line, column and offset in bytes. */
export interface StreamedObject extends PieceStart {
  readonly kind: 'object';
  /** Any JSON value: nobody has validated it. */
  readonly object: unknown;
  /** Its place in `objects`, from 0. */
  readonly index: number;
}

export interface StreamedProblem {
  readonly kind: 'problem';
  readonly problem: Problem;
}

/** The bundle's own properties, `objects` left out: the last part of a bundle that ends as it should. */
export interface StreamedProperties {
  readonly kind: 'bundle';
  readonly properties: Readonly<Record<string, unknown>>;
}

/** How much a reader takes. */
export interface BundleLimits {
  /** Bytes of one object, and of the bundle's own properties together; 16 MiB where it is left out. */
  readonly maxObjectBytes?: number;
}
