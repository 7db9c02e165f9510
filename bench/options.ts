import { parseArgs } from 'node:util';
import type { SiteSize } from './site/plan.ts';

/** A site to measure, and how often. */
export interface Trial extends SiteSize {
  readonly runs: number;
}

export const USAGE = `Usage: npm run bench -- [options]

  --advisories <n>  number of advisories, each in two languages
  --indicators <n>  number of indicators per advisory (default 100)
  --runs <n>        how often each stage runs; the table shows the median
  --seed <text>     another seed gives another site of the same size

Without --advisories: 100 advisories, three runs; then 1000 advisories, one run.
`;

/** Reads the command line. Throws an error with a sentence for the user when it is used wrongly. */
export function trialsFrom(argv: readonly string[]): Trial[] {
  const { values } = parseArgs({
    args: [...argv],
    options: { advisories: { type: 'string' }, indicators: { type: 'string' }, runs: { type: 'string' }, seed: { type: 'string' } },
  });
  const indicators = wholeNumber('indicators', values.indicators ?? '100', 0);
  const seed = values.seed ?? 'seinpost';
  const runs = values.runs === undefined ? undefined : wholeNumber('runs', values.runs, 1);
  if (values.advisories !== undefined) return [{ advisories: wholeNumber('advisories', values.advisories, 1), indicators, seed, runs: runs ?? 1 }];
  return [
    { advisories: 100, indicators, seed, runs: runs ?? 3 },
    { advisories: 1000, indicators, seed, runs: runs ?? 1 },
  ];
}

function wholeNumber(name: string, text: string, minimum: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < minimum) throw new Error(`--${name} must be a whole number of at least ${minimum}, not ${text}.`);
  return number;
}
