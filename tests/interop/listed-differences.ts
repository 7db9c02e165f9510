import { validateBundle, validateObject, type Problem } from '../../src/stix/index.ts';
import type { Verdict } from './verdict.ts';

/** Where the verdicts differ, and we stay with ours. */
export interface Difference {
  /** Section of STIX 2.1 that says so. */
  readonly section: string;
  readonly why: string;
  /** Fits each thing that the side which refuses says: ours as `code path = value`, theirs as the tool prints it. */
  readonly says: RegExp;
}

/** What we say of an object or a bundle. */
export const problemsOf = (what: Readonly<Record<string, unknown>>): readonly Problem[] => (what['type'] === 'bundle' ? validateBundle(what) : validateObject(what));

/** A problem as `code path = value`. */
export function told({ code, path }: Problem, what: object): string {
  const value = path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], what);
  return `${code} ${path.join('.')} = ${JSON.stringify(value)}`;
}

/** Our errors on an object or a bundle. */
export const faults = (what: Readonly<Record<string, unknown>>): string[] =>
  problemsOf(what).filter(({ severity }) => severity === 'error').map((problem) => told(problem, what));

/** Sorts differences into listed ones and others. */
export class Differences {
  private readonly listed: readonly Difference[];
  private readonly seen = new Set<Difference>();
  private readonly unlisted: string[] = [];
  private same = 0;
  private differ = 0;

  constructor(listed: readonly Difference[]) {
    this.listed = listed;
  }

  /** Takes one comparison: nothing where both sides agree, else what the side that refuses says, or how the answers differ; each of these has to be listed. */
  add(said: readonly string[], about: unknown): void {
    if (said.length === 0) {
      this.same += 1;
      return;
    }
    const reasons = said.map((words) => this.listed.find(({ says }) => says.test(words)));
    for (const reason of reasons) if (reason !== undefined) this.seen.add(reason);
    if (reasons.includes(undefined)) this.unlisted.push(`${said.filter((_words, index) => reasons[index] === undefined).join('; ')}: ${JSON.stringify(about)}`);
    else this.differ += 1;
  }

  /** Fails on an unlisted difference, and on a listed one that no longer occurs. */
  verdict(what: string): Verdict {
    const idle = this.listed.filter((difference) => !this.seen.has(difference)).map(({ section, why }) => `no case shows this difference any more, remove it: §${section} ${why}`);
    return { name: `${what}: ${this.same} the same, ${this.differ} differ as listed`, problems: [...this.unlisted, ...idle] };
  }
}
