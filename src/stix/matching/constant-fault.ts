/** What is wrong with a constant or qualifier of a pattern whose syntax is right. It becomes a `Problem` of the pattern. */
export interface ConstantFault {
  readonly code: `stix/${string}`;
  readonly message: string;
  readonly mend: string;
  readonly spec: string;
}

/** Takes faults, so that all of a pattern are reported at once. */
export type Report = (fault: ConstantFault) => void;
