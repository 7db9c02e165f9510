import type { Finding, Place, Severity } from '../diagnostic.ts';
import type { Model } from '../model/model.ts';

/** Takes a finding at a place; the runner adds the check's severity and code. */
export type Report = (place: Place, finding: Finding) => void;

/**
 * One rule that needs the whole model: the shape of each document has been judged before it runs. A check reports all
 * that it finds, changes nothing and never throws.
 */
export interface Check {
  /** Permanent, two-part and readable; its second part names the source file, the doc page and the fixtures. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  run(model: Model, report: Report): void;
}
