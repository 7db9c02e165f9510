import type { Problem } from './problem.ts';

/** How strictly to judge. */
export interface ValidationOptions {
  /** Whether what the standard advises against (SHOULD) is an error, as what it forbids (MUST) is. */
  readonly strict?: boolean;
  /** Severity by code, or `off` to hear nothing of it. Goes before `strict`. */
  readonly severities?: Readonly<Record<Problem['code'], Problem['severity'] | 'off'>>;
}

/** The problems with the severity that the options give them. */
export function judged(problems: readonly Problem[], { strict = false, severities = {} }: ValidationOptions): Problem[] {
  return problems.flatMap((problem) => {
    const chosen = Object.hasOwn(severities, problem.code) ? severities[problem.code] : undefined;
    const severity = chosen ?? (strict ? 'error' : problem.severity);
    return severity === 'off' ? [] : [{ ...problem, severity }];
  });
}
