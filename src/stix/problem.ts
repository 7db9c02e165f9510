/** One way in which an object departs from the standard. Problems are collected, never thrown. */
export interface Problem {
  /** Permanent and readable: `stix/…`. A code is never renamed or given to something else. */
  readonly code: `stix/${string}`;
  /** `error` where the standard says MUST, `warning` where it says SHOULD. */
  readonly severity: 'error' | 'warning';
  /** From the object (or bundle) that was checked to the place of the problem. */
  readonly path: readonly (string | number)[];
  /** Line of the text that was read, from 1, where a text was read. */
  readonly line?: number;
  /** Column in that line, from 1, in UTF-16 code units. */
  readonly column?: number;
  /** What is wrong, in one plain sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
  /** Section of STIX 2.1, for example `4.7.1`. */
  readonly spec: string;
  /** Code of the same check in the OASIS `cti-stix-validator`, where it has one. */
  readonly oasis?: string;
}
