import type { Problem } from '../problem.ts';

/** One way in which a text is no JSON, or no I-JSON (RFC 7493), at an offset in that text. */
export interface JsonFault extends Pick<Problem, 'code' | 'path' | 'message' | 'spec'> {
  readonly offset: number;
  readonly mend: string;
}

/** More faults than this are not looked for in one text. */
export const MAX_FAULTS = 100;
