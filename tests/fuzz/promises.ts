import type { Problem } from '../../src/stix/index.ts';

/** Takes care that a door which changes its input is found: writing to what is frozen throws. No recursion. */
export function freeze(value: unknown): void {
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    Object.freeze(next);
    // Not `push(...values)`: a list may be longer than the stack has room for.
    for (const inner of Object.values(next)) waiting.push(inner);
  }
}

/** Whether a path leads to a property or entry that is there, or to a missing property of one that is there. */
export function leadsSomewhere(value: unknown, path: readonly (string | number)[]): boolean {
  let at = value;
  for (const [place, step] of path.entries()) {
    const last = place === path.length - 1;
    if (Array.isArray(at) ? typeof step !== 'number' || step >= at.length : typeof step !== 'string') return false;
    if (typeof at !== 'object' || at === null) return last && place === 0;
    if (!Object.hasOwn(at, step)) return last;
    at = (at as Record<string | number, unknown>)[step];
  }
  return true;
}

/** Throws where a list of problems is not what `Problem` promises: codes, sentences, and paths into what was checked. */
export function assertProblems(problems: readonly Problem[], checked: unknown): void {
  for (const problem of problems) {
    const { code, severity, path, message, spec } = problem;
    const whole = /^stix\/[a-z-]+$/.test(String(code)) && (severity === 'error' || severity === 'warning') && /^[1-9][0-9.]*$/.test(String(spec));
    if (!whole || typeof message !== 'string' || message === '') throw new Error(`A problem is not whole: ${excerpt(problem)}`);
    if (!Array.isArray(path) || !leadsSomewhere(checked, path as (string | number)[])) throw new Error(`A path leads nowhere: ${excerpt(problem)}`);
  }
}

export const excerpt = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 600);
