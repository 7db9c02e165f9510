import { parseArgs } from 'node:util';
import type { SiteSize } from './site/plan.ts';

/** Bundles and objects of STIX to measure. */
export interface StixTrial {
  /** Of the largest bundle. */
  readonly objects: number;
}

/** A TAXII collection to measure, and how long. */
export interface TaxiiTrial {
  readonly objects: number;
  /** For each kind of request, on each server. */
  readonly seconds: number;
}

/** A site to measure, and how often. */
export interface Trial extends SiteSize {
  readonly runs: number;
}

export const USAGE = `Usage: npm run bench -- [options]
       npm run bench -- stix [--objects <n>]
       npm run bench -- taxii [--objects <n>] [--seconds <n>]

  --advisories <n>  number of advisories, each in two languages
  --indicators <n>  number of indicators per advisory (default 100)
  --runs <n>        how often each stage runs; the table shows the median
  --seed <text>     another seed gives another site of the same size
  --objects <n>     number of objects in the largest bundle (default 1000000), or in the collection (default 100000)
  --seconds <n>     how long each kind of request is sent to each server (default 10)

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

/** Reads the command line behind the word `stix`, as `trialsFrom` does. */
export function stixTrialFrom(argv: readonly string[]): StixTrial {
  const { values } = parseArgs({ args: [...argv], options: { objects: { type: 'string' } } });
  return { objects: wholeNumber('objects', values.objects ?? '1000000', 2) };
}

/** Reads the command line behind the word `taxii`, as `trialsFrom` does. */
export function taxiiTrialFrom(argv: readonly string[]): TaxiiTrial {
  const { values } = parseArgs({ args: [...argv], options: { objects: { type: 'string' }, seconds: { type: 'string' } } });
  return { objects: wholeNumber('objects', values.objects ?? '100000', 1000), seconds: wholeNumber('seconds', values.seconds ?? '10', 1) };
}

function wholeNumber(name: string, text: string, minimum: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < minimum) throw new Error(`--${name} must be a whole number of at least ${minimum}, not ${text}.`);
  return number;
}
